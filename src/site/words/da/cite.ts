/** What is said where a page is cited: in a script of its own too. */
export const citing = {
  headings: { item: 'Henvis til punktet', meeting: 'Henvis til mødet', case: 'Henvis til sagen' },
  place: 'punkt',
  caseNumber: 'sagsnr.',
  copyText: 'Kopiér henvisning',
  copyMarkdown: 'Kopiér som Markdown',
  copyNumber: 'Kopiér sagsnummer',
  saveBibtex: 'Hent BibTeX',
  saveCsl: 'Hent CSL-JSON',
  textCopied: 'Henvisningen er kopieret.',
  numberCopied: 'Sagsnummeret er kopieret.',
  saved: 'er hentet.',
  copyByHand: 'Teksten er markeret og kan kopieres herfra.',
  paragraph: 'Link til stykke',
  copied: 'er kopieret.',
  paragraphShown: 'Adressen på stykket står i adresselinjen.',
} as const
