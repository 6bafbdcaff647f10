/** A number of an item's head that is printed with a label. */
export type LabelledNumber = 'caseNumber' | 'journalNumber' | 'documentNumber'

/** The labels, without their colon, and what they label. */
export const labelled: ReadonlyMap<string | undefined, LabelledNumber> = new Map([
  ['Sagsnr.', 'caseNumber'],
  ['Sagsnr', 'caseNumber'],
  ['Sagsnummer', 'caseNumber'],
  ['Sag nr.', 'caseNumber'],
  ['Sagsid', 'caseNumber'],
  ['J.nr.', 'journalNumber'],
  ['Journalnr.', 'journalNumber'],
  ['Journalnummer', 'journalNumber'],
  ['Dokumentnr.', 'documentNumber'],
  ['Dokumentnummer', 'documentNumber'],
  ['Dok.nr.', 'documentNumber'],
])

/** Matches any label with its colon, or with a number right after it; group 1 is the label. */
export const labelPattern = new RegExp(
  `(${[...labelled.keys()].map((label) => label?.replaceAll('.', '\\.')).join('|')})\\s*(?::|(?= [\\w.]*\\d))`,
)
