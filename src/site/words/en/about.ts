import type * as da from '../da/about.ts'
import type { InEnglish } from '../shape.ts'

export const dataWords: InEnglish<typeof da.dataWords> = {
  title: 'Data',
  intro:
    'Everything that the archive holds can be downloaded here as data: the same as on the pages, and no more. What is removed from the texts is removed here too.',
  closed: 'Of a closed item, only number, title and case number are included.',
  spreadsheets: 'For spreadsheets',
  spreadsheetsHow:
    'CSV files with a semicolon between the fields and in UTF-8, which Danish Excel and LibreOffice open directly. Where a field holds what a spreadsheet might take for a formula, an apostrophe is put before it. Numbers are left as they are.',
  programs: 'For programs',
  programsHow:
    'NDJSON: a record a line, with all texts. What belongs to a meeting has a file for each year. The tables of the items’ texts are there as CSV too.',
  schemas: 'Each kind of record is described by a JSON Schema:',
  oparl: 'OParl 1.1',
  oparlHow: 'Meetings, items and cases are also there in the German standard for council data:',
  file: 'File',
  holds: 'Content',
  size: 'Size',
  year: 'Year',
  kinds: {
    'meetings.csv': ['Meetings', 'a meeting a line'],
    'items.csv': ['Items', 'an item a line, with decision and outcome'],
    'cases.csv': ['Cases', 'a case a line, with first and latest treatment'],
    'attachments.csv': ['Attachments', 'an attachment a line'],
    'cases.ndjson': ['Cases', 'with each item that bears the number'],
    'documents.ndjson': ['Documents', 'document numbers, and where they stand'],
    'items.ndjson': ['Items', 'items with all texts'],
    'meetings.ndjson': ['Meetings', 'meetings with those present, without items'],
    'tables.csv': ['Tables', 'the tables of the items’ texts, a cell a line'],
  },
  columns: {
    kind: 'Kind',
    items: 'Items',
    attachment: 'Attachment',
    treatments: 'Treatments',
    first: 'First treatment',
    latest: 'Latest treatment',
    table: 'Table',
    row: 'Row',
    column: 'Column',
    head: 'Head of the column',
    value: 'Content',
  },
}

export const aboutWords: InEnglish<typeof da.aboutWords> = {
  title: 'About the archive',
  origin: 'Where the texts come from',
  originText:
    'The pages are made of minutes and agendas as they were published. The text is not rewritten. The division into meetings, items, decisions and cases was read from it by a program.',
  from: 'The archive has',
  ofBodies: 'of',
  readFrom: 'read from',
  filesCounted: ['file', 'files'],
  until: 'to',
  of: 'of',
  period: 'The meetings are from',
  coverage: 'How much is understood',
  coverageText:
    'Each line of the files is either recognised or printed as it stands. What is left over from the extraction of the text, page numbers for instance, is left out.',
  explained: 'of the lines with content are understood',
  seeSources: 'See each file and its lines',
  corrections: 'Errors and corrections',
  correctionsText:
    'If something was read wrongly, you can compare it with the source: each item names the lines that it was read from.',
  contact: 'Write about errors to',
  contactPage: 'Report errors here:',
  privacy: 'Personal data and closed items',
  cpr: {
    redact: 'Civil registration (CPR) numbers are struck out.',
    refuse: 'A file with a civil registration (CPR) number is not in the archive.',
    allow: 'Civil registration (CPR) numbers are not struck out.',
  },
  closed: {
    withhold: 'Of a closed item, only number, title and case number are shown.',
    publish: 'The text below closed items is published.',
  },
  noGaps: 'No text is removed.',
  cprItems: ['item has a CPR number struck out', 'items have a CPR number struck out'],
  listedItems: ['item has other text removed', 'items have other text removed'],
  gapSources: ['file has text removed', 'files have text removed'],
  gapsShown: 'Where something is removed, the page says why and when.',
  tracking: 'The pages fetch nothing from elsewhere and set no cookies.',
  numbers: 'Links to numbers',
  numbersText:
    'A case number or document number in a text is a link when the archive has it, also when it is written with another dash or broken over two lines. A number that the archive does not have stands without a link. A published address is never used for anything else.',
  numbersPage: 'Look up the numbers of a text',
  data: 'Download the archive as data',
  program: 'Program and typeface',
  versions: 'The pages are made with',
  font: 'The typeface is IBM Plex Sans, which may be used and passed on freely under',
  accessibility: 'Accessibility',
  accessibilityText: 'The archive’s accessibility statement is here:',
}
