import type * as da from '../da/cite.ts'
import type { InEnglish } from '../shape.ts'

export const citing: InEnglish<typeof da.citing> = {
  headings: { item: 'Cite the item', meeting: 'Cite the meeting', case: 'Cite the case' },
  place: 'item',
  caseNumber: 'case no.',
  copyText: 'Copy citation',
  copyMarkdown: 'Copy as Markdown',
  copyNumber: 'Copy case number',
  saveBibtex: 'Download BibTeX',
  saveCsl: 'Download CSL-JSON',
  textCopied: 'The citation has been copied.',
  numberCopied: 'The case number has been copied.',
  saved: 'has been downloaded.',
  copyByHand: 'The text is selected and can be copied from here.',
  paragraph: 'Link to paragraph',
  copied: 'has been copied.',
  paragraphShown: 'The address bar shows the address of the paragraph.',
}
