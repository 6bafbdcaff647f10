import { placeOf, type Reference, referenceId } from './reference.ts'

/** An item of CSL-JSON, as far as minutes need it. */
interface CslItem {
  id: string
  type: 'report'
  title: string
  author: { literal: string }[]
  publisher: string
  issued?: { 'date-parts': [[year: number, month: number, day: number]] }
  number?: string
  section?: string
  URL: string
  language: 'da'
}

/**
 * A reference as CSL-JSON, which Zotero, Mendeley and Pandoc read.
 *
 * It is a `report`: what a body of an institution publishes of its own work, with a number and without a journal. A
 * `legal_case` is a court's, and its styles leave the author out; `hearing` is the transcript of what was said;
 * `document` is for what has no better type, and most styles print next to nothing of it.
 * @param url the absolute address of its page
 * @see https://github.com/citation-style-language/schema/blob/master/schemas/input/csl-data.json
 */
export function cslOf(reference: Reference, url: string): CslItem {
  const { title, creator, publisher, date, caseNumber } = reference
  const [year, month, day] = (date ?? '').split('-').map(Number)
  const section = placeOf(reference)
  return {
    id: referenceId(url),
    type: 'report',
    title,
    author: [{ literal: creator }],
    publisher,
    ...(year && month && day ? { issued: { 'date-parts': [[year, month, day]] } } : {}),
    ...(caseNumber ? { number: caseNumber } : {}),
    ...(section ? { section } : {}),
    URL: url,
    language: 'da',
  }
}
