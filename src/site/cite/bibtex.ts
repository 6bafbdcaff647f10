import { placeOf, type Reference, referenceId } from './reference.ts'

/**
 * What LaTeX or BibTeX would read as more than a letter. Braces are written as words, since BibTeX counts those behind
 * a backslash too, and one alone would end the field or swallow the next ones.
 */
const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\textbackslash{}',
  '{': '\\textbraceleft{}',
  '}': '\\textbraceright{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
  '#': '\\#',
  $: '\\$',
  '%': '\\%',
  '&': '\\&',
  _: '\\_',
}

const MONTHS = 'jan feb mar apr may jun jul aug sep oct nov dec'.split(' ')

/**
 * A reference as an entry of BibTeX, in UTF-8. `@techreport` is what reference managers exchange for the `report` of
 * CSL, and has an institution. Title and author have braces of their own, so that no style changes capital letters or
 * takes a body for a person.
 * @param url the absolute address of its page
 */
export function bibtexOf(reference: Reference, url: string): string {
  const { title, creator, publisher, date, caseNumber } = reference
  const [year, month] = (date ?? '').split('-')
  const place = placeOf(reference)
  const fields: readonly (readonly [name: string, value: string | null | undefined])[] = [
    ['author', `{{${escaped(creator)}}}`],
    ['title', `{{${escaped(title)}}}`],
    ['institution', `{${escaped(publisher)}}`],
    ['year', year && `{${year}}`],
    ['month', MONTHS[Number(month) - 1]],
    ['number', caseNumber && `{${escaped(caseNumber)}}`],
    ['note', place && `{${escaped(place)}}`],
    ['url', `{${url}}`],
    ['language', '{danish}'],
  ]
  const lines = fields.flatMap(([name, value]) => (value ? [`  ${name} = ${value}`] : []))
  return `@techreport{${referenceId(url)},\n${lines.join(',\n')}\n}\n`
}

function escaped(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\{}~^#$%&_]/g, (letter) => ESCAPES[letter] ?? letter)
}
