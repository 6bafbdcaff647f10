import { numberKey } from '../../parsers/citation/number.ts'
import type { ParseResult } from '../records/meeting.ts'
import type { Config } from './config.ts'
import type { LoadedFile } from './load.ts'
import type {
  Archive,
  ArchivedItem,
  ArchivedMeeting,
  Body,
  Case,
  Document,
  SourceFile,
  Year,
} from './model.ts'
import { type FileGaps, redactFiles } from './privacy/files.ts'
import { REDACTIONS_FILE, type Redaction } from './privacy/redactions.ts'
import { publishedItem, publishedLines } from './publish.ts'
import { graded } from './severity.ts'
import { sourceFile, sourcesOf, withoutClosed } from './sources.ts'
import { type Sitting, sittingsOf, versionMessages } from './versions.ts'

/**
 * Ties the meetings of loaded files together. The same files and configuration make the same archive. What may not
 * be published is taken out of the files first, so that nothing here ever sees it.
 */
export function makeArchive(
  config: Config,
  loaded: readonly LoadedFile[],
  redactions: readonly Redaction[] = [],
): Archive {
  const { files, gaps, messages } = redactFiles(loaded, config.privacy, redactions)
  const ofList = graded(messages, config.severity)
  const bodies = new Map<string, Body>()
  const sittings = sittingsOf(files)
  const results = resultsOf(config, files, sittings)
  const meetings = sittings.map((sitting) => {
    const name = sitting.record.body
    const [bodySlug = ''] = sitting.id.split('/')
    const body = bodies.get(bodySlug) ?? { slug: bodySlug, name, meetings: [] }
    bodies.set(bodySlug, body)
    return archiveMeeting(config, sitting, body, results, gaps)
  })
  meetings.sort(newestFirst)
  for (const meeting of meetings) meeting.body.meetings.push(meeting)
  for (const body of bodies.values()) linkNeighbours([...body.meetings].reverse())
  const items = meetings.flatMap((meeting) => meeting.items)
  return {
    config,
    meetings,
    bodies: [...bodies.values()].sort((one, other) => one.name.localeCompare(other.name, 'da')),
    years: yearsOf(meetings),
    cases: casesOf(items),
    documents: documentsOf(items),
    sources: sourcesOf(results, meetings),
    results: [
      ...results.values(),
      ...(ofList.length > 0 ? [{ file: REDACTIONS_FILE, meeting: null, messages: ofList }] : []),
    ],
  }
}

/** What came of each file, in the order of their paths. */
type Results = ReadonlyMap<LoadedFile, ParseResult>

/** The results with every message there is, as bad as the configuration says. */
function resultsOf(config: Config, files: readonly LoadedFile[], sittings: readonly Sitting[]): Results {
  const versions = versionMessages(sittings)
  return new Map(
    files.map((file) => {
      const messages = [...file.result.messages, ...(versions.get(file) ?? [])]
      return [file, { ...file.result, messages: graded(messages, config.severity) }]
    }),
  )
}

function archiveMeeting(
  { privacy: { closedItems } }: Config,
  { id, record, file, earlier }: Sitting,
  body: Body,
  results: Results,
  gaps: ReadonlyMap<LoadedFile, FileGaps>,
): ArchivedMeeting {
  const sourceOf = (one: LoadedFile): SourceFile => {
    const lines = one.tree ? publishedLines(one.tree, closedItems) : []
    const open = one === file || closedItems === 'publish'
    const shown = open ? lines : withoutClosed(lines, one, record)
    return { ...sourceFile(one, results.get(one), shown), gaps: gaps.get(one)?.source ?? [] }
  }
  const meeting: ArchivedMeeting = {
    id,
    record: { ...record, id, items: record.items.map((item) => publishedItem(item, closedItems)) },
    body,
    items: [],
    source: sourceOf(file),
    earlier: earlier.map(sourceOf),
    gaps: gaps.get(file)?.meeting ?? [],
    previous: null,
    next: null,
  }
  const turns = new Map<number, number>()
  meeting.items = meeting.record.items.map((item, at): ArchivedItem => {
    const turn = (turns.get(item.number) ?? 0) + 1
    turns.set(item.number, turn)
    const itemSlug = turn === 1 ? `punkt-${item.number}` : `punkt-${item.number}-${turn}`
    const itemGaps = gaps.get(file)?.items[at] ?? []
    return { slug: itemSlug, record: item, meeting, gaps: itemGaps, case: null, previous: null, next: null }
  })
  linkNeighbours(meeting.items)
  return meeting
}

function linkNeighbours<Node extends { previous: Node | null; next: Node | null }>(
  nodes: readonly Node[],
): void {
  nodes.forEach((node, at) => {
    node.previous = nodes[at - 1] ?? null
    node.next = nodes[at + 1] ?? null
  })
}

function newestFirst(
  { record: one, id }: ArchivedMeeting,
  { record: other, id: otherId }: ArchivedMeeting,
): number {
  const [a, b] = [`${one.date} ${one.time ?? ''}`, `${other.date} ${other.time ?? ''}`]
  return a === b ? id.localeCompare(otherId) : a < b ? 1 : -1
}

function yearsOf(meetings: readonly ArchivedMeeting[]): Year[] {
  const years = new Map<number, Year>()
  for (const meeting of meetings) {
    const year = Number(meeting.record.date.slice(0, 4))
    const entry = years.get(year) ?? { year, meetings: [] }
    entry.meetings.push(meeting)
    years.set(year, entry)
  }
  return [...years.values()]
}

function casesOf(items: readonly ArchivedItem[]): Case[] {
  const cases = new Map<string, Case>()
  for (const item of items) {
    const number = item.record.caseNumber
    if (number === null) continue
    const key = numberKey(number)
    const entry = cases.get(key) ?? { number, key, titles: [], items: [] }
    if (item.record.title && !entry.titles.includes(item.record.title)) entry.titles.push(item.record.title)
    entry.items.push(item)
    item.case = entry
    cases.set(key, entry)
  }
  return sortByKey(cases)
}

function documentsOf(items: readonly ArchivedItem[]): Document[] {
  const documents = new Map<string, Document>()
  const place = (number: string | null, at: Document['places'][number]): void => {
    if (number === null) return
    const key = numberKey(number)
    const entry = documents.get(key) ?? { number, key, places: [] }
    entry.places.push(at)
    documents.set(key, entry)
  }
  for (const item of items) {
    const { documentNumber, title, attachments } = item.record
    place(documentNumber, { item, role: 'item', title })
    for (const attachment of attachments) {
      place(attachment.documentNumber, { item, role: 'attachment', title: attachment.title })
    }
  }
  return sortByKey(documents)
}

function sortByKey<Entry extends { key: string }>(entries: ReadonlyMap<string, Entry>): Entry[] {
  return [...entries.values()].sort((one, other) => (one.key < other.key ? -1 : one.key > other.key ? 1 : 0))
}
