import type * as da from '../da/look-up.ts'
import type { InEnglish } from '../shape.ts'

export const mentionWords: InEnglish<typeof da.mentionWords> = {
  kinds: { case: 'Case', document: 'Document', meeting: 'Meeting', item: 'Item' },
  several: 'several in the archive',
  andMore: '… and more',
  closed: 'Closed item',
}

export const opslagWords: InEnglish<typeof da.opslagWords> = {
  title: 'Look up the numbers in a text',
  intro:
    'Paste a text, or choose a file. Case numbers, document numbers and mentions of meetings and items are found and looked up in the archive, and you get the text back with links.',
  privacy:
    'The text does not leave your browser. It only fetches the archive’s lists of meetings, and of numbers that begin like those in the text.',
  noScript: 'The look-up needs JavaScript. Without it, you can browse the lists:',
  text: 'Text',
  file: 'File',
  fileHint:
    'Text (.txt), Markdown (.md), HTML (.html) or Word (.docx), at most 20 MB. You can also drag the file here.',
  chosenFile: 'Chosen file:',
  removeFile: 'Remove the file',
  oneFile: 'Only one file at a time. The first is chosen:',
  found: 'Found in the text',
  working: 'Looking up …',
  nothing: 'No numbers or meetings were recognised in the text.',
  counts: { found: 'found', several: 'with several possibilities', unknown: 'not in the archive' },
  statuses: { found: 'Found', several: 'Several possibilities', unknown: 'Not in the archive' },
  kinds: { number: 'Number', journal: 'Journal number' },
  times: 'times',
  left: 'not made a link here',
  firstOnes: 'The list shows the first',
  lookUpFailed: 'The archive’s lists could not be fetched, so nothing was looked up.',
  unreadable: 'The file could not be read: it is damaged, or it is not the kind of file that its name says.',
  tooLarge: 'is too large. At most 20 MB can be looked up at a time.',
  pasted: 'The text',
  wrongKind: 'cannot be read here. Use .txt, .md, .html or .docx.',
  retry: 'Try again',
  copyMail: 'Copy for an email',
  copyMarkdown: 'Copy as Markdown',
  saveFile: 'Download the file',
  copiedMail: 'The text has been copied with links and can be pasted into an email.',
  copiedMarkdown: 'The text has been copied as Markdown with links.',
  savedAs: 'Downloaded with links as',
  copyFailed: 'The browser does not allow copying here.',
  elsewhere: 'Links on other websites',
  bookmarklet: 'Links to the archive',
  bookmarkletHow:
    'Drag this link to your browser’s bookmarks bar. When you are on another page, choose the bookmark, and the numbers on the page become links. Some pages do not allow it.',
  bookmarkletDrag:
    'The link only works from the bookmarks bar. Drag it there, or copy it into a new bookmark.',
  copyBookmarklet: 'Copy the bookmark',
  bookmarkletFailed: 'This page does not allow the archive to add links to it.',
  embed: 'If you have a website of your own, this line in its HTML adds the links to it:',
  copyEmbed: 'Copy the line',
  copied: 'Copied.',
}
