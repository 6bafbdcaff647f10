/** The archive as tables for spreadsheets: see docs/data.md. */
import type { Archive, ArchivedItem, ArchivedMeeting, Case, Year } from '../../archive/model.ts'
import { type OpenBody, openItem } from '../../archive/sealed.ts'
import type { AgendaItem, Outcome } from '../../records/item.ts'
import { accessName } from '../names.ts'
import { dataWords, outcomeNames, searchWords, strings } from '../strings.ts'
import { homeOf, urls, withPrefix } from '../urls.ts'
import { type PlannedData, stampOf } from './planned.ts'
import { type Column, tableFile } from './table.ts'

type AddressOf = (url: string) => string

/** The CSV files of an archive. */
export function planTables({ config, meetings, cases, years }: Archive): PlannedData[] {
  const home = homeOf(config) ?? withPrefix('/', config.pathPrefix)
  const addressOf: AddressOf = (url) => home + url.slice(1)
  const items = meetings.flatMap((meeting) => meeting.items)
  const attachments = items.flatMap((item) =>
    item.head.attachments.map((attachment) => ({ item, attachment })),
  )
  return [
    tableFile(
      {
        url: urls.dataFile('meetings.csv'),
        records: meetings.length,
        columns: meetingColumns(addressOf),
        rows: meetings,
      },
      home,
    ),
    tableFile(
      {
        url: urls.dataFile('items.csv'),
        records: items.length,
        columns: [
          ...placeColumns<ArchivedItem>((item) => item),
          ...itemColumns(),
          address(addressOf, urls.item),
        ],
        rows: items,
      },
      home,
    ),
    tableFile(
      {
        url: urls.dataFile('cases.csv'),
        records: cases.length,
        columns: [...caseColumns(), address(addressOf, urls.case)],
        rows: cases,
      },
      home,
    ),
    tableFile(
      {
        url: urls.dataFile('attachments.csv'),
        records: attachments.length,
        columns: [
          ...placeColumns<AttachmentRow>(({ item }) => item),
          [dataWords.columns.attachment, ({ attachment }) => attachment.title],
          [strings.documentNumber, ({ attachment }) => attachment.documentNumber],
          address<AttachmentRow>(addressOf, ({ item }) => urls.item(item)),
        ],
        rows: attachments,
      },
      home,
    ),
    ...years.map((year) => printedTables(year, home, addressOf)),
  ]
}

/** The tables that items of a year print, a row for each cell: tables of any shape stand in it together. */
function printedTables({ year, meetings }: Year, home: string, addressOf: AddressOf): PlannedData {
  return tableFile<Cell>(
    {
      url: urls.dataOfYear(year, 'tables.csv'),
      records: null,
      columns: [
        ...placeColumns<Cell>(({ item }) => item),
        [dataWords.columns.table, ({ table }) => table],
        [dataWords.columns.row, ({ row }) => row],
        [dataWords.columns.column, ({ column }) => column],
        [dataWords.columns.head, ({ head }) => head],
        [dataWords.columns.value, ({ value }) => value],
        address<Cell>(addressOf, ({ item }) => urls.item(item)),
      ],
      rows: {
        stamps: meetings.map(stampOf),
        *read(open) {
          for (const { items } of meetings) for (const item of items) yield* cellsOf(item, open)
        },
      },
    },
    home,
  )
}

interface AttachmentRow {
  item: ArchivedItem
  attachment: AgendaItem['attachments'][number]
}

/** A cell of a table that an item prints; table, row and column count from 1, a heading row not. */
interface Cell {
  item: ArchivedItem
  table: number
  row: number
  column: number
  head: string | undefined
  value: string
}

function* cellsOf(item: ArchivedItem, open: OpenBody): Generator<Cell> {
  for (const [table, { header, rows }] of openItem(open, item.sealed).tables.entries()) {
    for (const [row, cells] of rows.entries()) {
      for (const [column, value] of cells.entries())
        yield { item, table: table + 1, row: row + 1, column: column + 1, head: header?.[column], value }
    }
  }
}

/** Where a row's item stands. */
function placeColumns<Row>(itemOf: (row: Row) => ArchivedItem): Column<Row>[] {
  return [
    [strings.date, (row) => itemOf(row).meeting.facts.date],
    [searchWords.filterBody, (row) => itemOf(row).meeting.body.name],
    [strings.item, (row) => itemOf(row).head.number],
    [searchWords.columnTitle, (row) => itemOf(row).head.title],
  ]
}

const itemColumns = (): Column<ArchivedItem>[] => [
  [searchWords.filterAccess, ({ head }) => accessName(head.closed)],
  [strings.caseNumber, ({ head }) => head.caseNumber],
  [strings.journalNumber, ({ head }) => head.journalNumber],
  [strings.documentNumber, ({ head }) => head.documentNumber],
  [strings.caseType, ({ head }) => head.caseType],
  [searchWords.filterOutcome, ({ head }) => outcomeOf(head.decision?.outcome)],
  [strings.decision, ({ head }) => head.decision?.text],
]

function meetingColumns(addressOf: AddressOf): Column<ArchivedMeeting>[] {
  return [
    [strings.date, ({ facts }) => facts.date],
    [strings.time, ({ facts }) => facts.time],
    [searchWords.filterBody, ({ body }) => body.name],
    [dataWords.columns.kind, ({ facts }) => (facts.kind === 'agenda' ? strings.agenda : strings.minutes)],
    [strings.place, ({ facts }) => facts.location],
    [strings.participants, ({ facts }) => facts.participants.join(', ')],
    [strings.absent, ({ facts }) => facts.absent.join(', ')],
    [dataWords.columns.items, ({ items }) => items.length],
    address(addressOf, urls.meeting),
  ]
}

const caseColumns = (): Column<Case>[] => [
  [strings.caseNumber, ({ number }) => number],
  [searchWords.columnTitle, ({ titles }) => titles[0]],
  [dataWords.columns.treatments, ({ items }) => items.length],
  [dataWords.columns.first, ({ items }) => items.at(-1)?.meeting.facts.date],
  [dataWords.columns.latest, ({ items }) => items[0]?.meeting.facts.date],
  [searchWords.filterBody, ({ items }) => items[0]?.meeting.body.name],
  [searchWords.filterOutcome, ({ items }) => outcomeOf(items[0]?.head.decision?.outcome)],
]

function address<Row>(addressOf: AddressOf, urlOf: (row: Row) => string): Column<Row> {
  return [searchWords.columnAddress, (row) => addressOf(urlOf(row))]
}

function outcomeOf(outcome: Outcome | null | undefined): string | undefined {
  return outcome ? outcomeNames[outcome] : undefined
}
