import type * as da from '../da/messages.ts'

export const messageSentences: typeof da.messageSentences = {
  unreadable: 'The file could not be read and is left out.',
  refused: 'The file is refused and is left out.',
  empty: 'The file is empty and is left out.',
  'not-minutes': 'The file is neither minutes nor an agenda and is left out.',
  'impossible-date': 'The date of the heading does not exist, so the file is left out.',
  'cpr-number': 'This looks like a civil registration (CPR) number.',
  'email-address': 'There is an email address here.',
  'phone-number': 'There is a telephone number here.',
  'redaction-unused': 'A text that was to be left out is not in the archive.',
  version: 'A later edition of the minutes is published instead.',
  'unknown-line': 'The line is not recognised. It is reproduced as it stands.',
  'meeting-date':
    'The date of the meeting differs from the one in the heading. The date in the heading is used.',
  weekday: 'The weekday does not match the date.',
  'meeting-time': 'The time does not exist and is left out.',
  'item-number': 'The item’s number does not follow the one before it.',
  'decision-missing': 'No decision is recorded for the item.',
  'closed-item-text': 'The item is closed. The text under it is not shown.',
  'unfinished-text': 'The text ends in the middle of a sentence. The rest may be missing.',
  'damaged-field': 'The line is damaged and has been read as if it were whole.',
  'odd-number': 'A field is missing its number.',
  'contents-missing': 'The table of contents and the items do not agree.',
  encoding: 'The file is not in UTF-8. It was read in another encoding.',
  agenda: 'The file is an agenda.',
  'contents-title': 'The title differs in the table of contents. The item’s own title is used.',
  'attachment-lists': 'The two lists of attachments differ. The attachments of both are included.',
  'attachment-number': 'The attachment has no document number.',
  'wrapped-number': 'The number is broken over two lines and has been read as one.',
  'mention-malformed': 'The line is not a mention and is left out.',
  'subject-malformed': 'The line does not name a subject and is left out.',
  'mention-unknown': 'The number is not in the archive.',
  'alias-unknown': 'The number is not in the archive.',
  'noise-line': 'The line is left over from the extraction of the text and is not part of any text.',
}

export const severityNames: typeof da.severityNames = {
  error: { name: 'Error', one: 'error', other: 'errors' },
  warning: { name: 'Warning', one: 'warning', other: 'warnings' },
  info: { name: 'Note', one: 'note', other: 'notes' },
}
