import { formatDate, quoted } from '../formats.ts'
import { lineOf, minutes, type Stretch, words } from '../stretches.ts'
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

/** A citation, with the address where it is given. */
export function citationOf(reference: Reference, url: string | null = null): readonly Stretch[] {
  const { title, creator, publisher, date, caseNumber } = reference
  const place = placeOf(reference)
  // What a meeting is cited as is a word of the interface.
  const isMeeting = date !== null && reference.item === null
  const ends = [caseNumber && `${citing.caseNumber} ${caseNumber}`, url].filter((part) => part !== null)
  return [
    minutes([...new Set([creator, publisher])].join(', ')),
    words(`, ${date ? `${formatDate(date)}, ` : ''}${place ? `${place}: ` : ''}`),
    (isMeeting ? words : minutes)(quoted(title)),
    words(ends.map((part) => `, ${part}`).join('')),
  ]
}

/** `Byrådet, Fjordager Kommune, 25. maj 2021, punkt 4: »Titel«, sagsnr. 22-010739` */
export function citationText(reference: Reference, url: string | null = null): string {
  return lineOf(citationOf(reference, url))
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
