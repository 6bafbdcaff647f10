import { formatDate } from '../formats.ts'
import { citing } from '../strings.ts'

/** What a citation tells of an item, a meeting or a case: the one record that every format is made of. */
export interface Reference {
  title: string
  /** The body that met; of a case, which several bodies treat, the publisher. */
  creator: string
  /** The municipality, or the archive where no municipality is named. */
  publisher: string
  /** Of the meeting, ISO 8601; null for a case. */
  date: string | null
  /** The item's number; null for a meeting and a case. */
  item: number | null
  caseNumber: string | null
}

/** `Byrådet, Fjordager Kommune, 25. maj 2021, punkt 4: »Titel«, sagsnr. 22-010739`, with the address where it is given. */
export function citationText(reference: Reference, url: string | null = null): string {
  const { title, creator, publisher, date, caseNumber } = reference
  const place = placeOf(reference)
  return [
    ...new Set([creator, publisher]),
    date && formatDate(date),
    `${place ? `${place}: ` : ''}»${title}«`,
    caseNumber && `${citing.caseNumber} ${caseNumber}`,
    url,
  ]
    .filter((part) => part !== null)
    .join(', ')
}

/** `punkt 4`; null for what is no item. */
export function placeOf({ item }: Pick<Reference, 'item'>): string | null {
  return item === null ? null : `${citing.place} ${item}`
}

/** The name of a reference in a reference manager, of the address of its page: `byraadet-2021-05-25-punkt-4`. */
export function referenceId(url: string): string {
  return new URL(url).pathname
    .split('/')
    .filter((part) => part !== '')
    .slice(-3)
    .join('-')
}
