import type { Reference } from './reference.ts'

/** An element of Dublin Core: `['title', 'Ny skole']`. */
type Element = readonly [name: string, content: string]

/**
 * A reference as Dublin Core, which reference managers look for in the head of a page. The type is one that Zotero
 * knows: the `Text` of DCMI it would take for a journal article. The identifier is the case number: the address they
 * know, and the canonical link says it.
 * @see https://www.dublincore.org/specifications/dublin-core/dces/
 */
export function dublinCore({ title, creator, publisher, date, caseNumber }: Reference): readonly Element[] {
  const elements: readonly (readonly [string, string | null])[] = [
    ['title', title],
    ['creator', creator],
    ['publisher', publisher],
    ['date', date],
    ['identifier', caseNumber],
    ['type', 'report'],
    ['language', 'da'],
  ]
  return elements.flatMap(([name, content]) => (content === null ? [] : [[name, content]]))
}

/** The reference that Dublin Core was made of; the number of an item is none of its elements. */
export function fromDublinCore(elements: readonly Element[], item: number | null): Reference {
  const all = (name: string): readonly string[] =>
    elements.filter(([other]) => other === name).map(([, content]) => content)
  const [title = ''] = all('title')
  const [creator = ''] = all('creator')
  const [publisher = ''] = all('publisher')
  const [date = null] = all('date')
  const [caseNumber = null] = all('identifier')
  return { title, creator, publisher, date, item, caseNumber }
}
