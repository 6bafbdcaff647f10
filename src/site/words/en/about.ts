import type * as da from '../da/about.ts'
import type { InEnglish } from '../shape.ts'

export const dataWords: InEnglish<typeof da.dataWords> = {
  title: 'Data',
  intro:
    'Everything in the archive can be downloaded here as data: the same information as on the pages, and no more. What has been removed from the texts has been removed here too.',
  closed: 'For a closed item, only the number, title and case number are included.',
  spreadsheets: 'For spreadsheets',
  spreadsheetsHow:
    'CSV files in UTF-8 with semicolons between the fields, which Danish versions of Excel and LibreOffice open directly. Where a spreadsheet might take the content of a field for a formula, an apostrophe is put in front of it. Numbers are left as they are.',
  programs: 'For programs',
  programsHow:
    'NDJSON: one record per line, with all texts. Whatever belongs to a meeting has a file for each year. The tables from the texts of the items are there too, as CSV.',
  schemas: 'Each kind of record is described in a JSON Schema:',
  oparl: 'OParl 1.1',
  oparlHow: 'Meetings, items and cases are also available in the German standard for council data:',
  file: 'File',
  holds: 'Content',
  size: 'Size',
  bytes: 'bytes',
  year: 'Year',
  kinds: {
    'meetings.csv': ['Meetings', 'one meeting per line'],
    'items.csv': ['Items', 'one item per line, with decision and outcome'],
    'cases.csv': ['Cases', 'one case per line, with when it was first and last considered'],
    'attachments.csv': ['Attachments', 'one attachment per line'],
    'cases.ndjson': ['Cases', 'with every item that carries the number'],
    'documents.ndjson': ['Documents', 'document numbers, and where they appear'],
    'items.ndjson': ['Items', 'items with all texts'],
    'meetings.ndjson': ['Meetings', 'meetings with who was present, without items'],
    'tables.csv': ['Tables', 'the tables from the texts of the items, one cell per line'],
  },
  columns: {
    kind: 'Kind',
    items: 'Items',
    attachment: 'Attachment',
    treatments: 'Times considered',
    first: 'First considered',
    latest: 'Last considered',
    table: 'Table',
    row: 'Row',
    column: 'Column',
    head: 'Column heading',
    value: 'Content',
  },
}

export const aboutWords: InEnglish<typeof da.aboutWords> = {
  title: 'About the archive',
  origin: 'Where the texts come from',
  originText:
    'The pages are made from minutes and agendas as they were published. The text has not been rewritten. A program worked out from it what the meetings, items, decisions and cases are.',
  from: 'The archive has',
  ofBodies: 'from',
  readFrom: 'read from',
  filesCounted: ['file', 'files'],
  until: 'to',
  of: 'of',
  period: 'The meetings are from',
  coverage: 'How much is understood',
  coverageText:
    'Every line in the files is either recognised or reproduced as it stands. Leftovers from the extraction of the text, such as page numbers, are not included.',
  explained: 'of the lines with content have been understood',
  seeSources: 'See each file and its lines',
  corrections: 'Errors and corrections',
  correctionsText:
    'If something has been read wrongly, you can compare it with the source: each item links to the lines it was read from.',
  contact: 'Write about errors to',
  contactPage: 'Report errors here:',
  privacy: 'Personal data and closed items',
  cpr: {
    redact: 'Civil registration (CPR) numbers are struck out.',
    refuse: 'A file with a civil registration (CPR) number is not in the archive.',
    allow: 'Civil registration (CPR) numbers are not struck out.',
  },
  closed: {
    withhold: 'For a closed item, only the number, title and case number are shown.',
    publish: 'The text under closed items is published.',
  },
  noGaps: 'No text has been removed.',
  cprItems: ['item has a CPR number struck out', 'items have a CPR number struck out'],
  listedItems: ['item has other text removed', 'items have other text removed'],
  gapSources: ['file has text removed', 'files have text removed'],
  gapsShown: 'Where something has been removed, the page says why and when.',
  tracking: 'The pages fetch nothing from other sites and set no cookies.',
  numbers: 'Links to numbers',
  numbersText:
    'A case number or document number in a text is a link when the archive has it, even if it is written with a different dash or broken over two lines. A number that the archive does not have is left without a link. A published address is never used for anything else.',
  numbersPage: 'Look up the numbers in a text',
  data: 'Download the archive as data',
  program: 'Software and typeface',
  versions: 'The pages were made with',
  font: 'The typeface is IBM Plex Sans, which may be freely used and passed on under',
  accessibility: 'Accessibility',
  accessibilityText: 'The archive’s accessibility statement is here:',
}
