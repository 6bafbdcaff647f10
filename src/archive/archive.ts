import { numberKey } from '../../parsers/citation/number.ts'
import { slug } from '../../parsers/text/slug.ts'
import type { Meeting } from '../records/meeting.ts'
import type { Config } from './config.ts'
import type { LoadedFile } from './load.ts'
import type { Archive, ArchivedItem, ArchivedMeeting, Body, Case, Document, Year } from './model.ts'
import { publishedItem, publishedLines } from './publish.ts'

/** Ties the meetings of loaded files together. The same files and configuration make the same archive. */
export function makeArchive(config: Config, files: readonly LoadedFile[]): Archive {
  const bodies = new Map<string, Body>()
  const meetings = uniqueMeetings(files).map(({ id, record, file }) => {
    const bodySlug = slug(record.body)
    const body = bodies.get(bodySlug) ?? { slug: bodySlug, name: record.body, meetings: [] }
    bodies.set(bodySlug, body)
    return archiveMeeting(id, record, body, file)
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
    results: files.map(({ result }) => result),
  }
}

interface Identified {
  id: string
  record: Meeting
  file: LoadedFile
}

/**
 * The meetings with their final ids. A second meeting of a body on one day adds its time; of two versions of one
 * meeting (same time too) the minutes win over the agenda, else the later file, and the other gets a message.
 */
function uniqueMeetings(files: readonly LoadedFile[]): Identified[] {
  const sittings = new Map<string, Identified[]>()
  for (const file of files) {
    const record = file.result.meeting
    if (!record) continue
    const sitting = { id: record.id, record, file }
    const sameDay = sittings.get(record.id) ?? []
    const at = sameDay.findIndex((other) => isSameSitting(record, other.record))
    const rival = sameDay[at]
    const [winner, loser] = rival && isAgendaOf(record, rival.record) ? [rival, sitting] : [sitting, rival]
    sameDay.splice(at < 0 ? sameDay.length : at, 1, winner)
    sittings.set(record.id, sameDay)
    loser?.file.result.messages.push({
      line: 1,
      column: 1,
      ruleId: 'version',
      severity: 'warning',
      reason: `${winner.file.file} is a later version of this meeting and is published instead`,
    })
  }
  const taken = new Set<string>()
  return [...sittings.values()]
    .flat()
    .sort((one, other) => (one.record.time ?? '').localeCompare(other.record.time ?? ''))
    .map((sitting) => {
      const time = sitting.record.time?.replace(':', '') ?? 'x'
      const id = taken.has(sitting.id) ? `${sitting.id}-${time}` : sitting.id
      taken.add(id)
      return { ...sitting, id }
    })
}

/** Of one body and day: at the same time, or at a time that one of the two does not print. */
function isSameSitting(one: Meeting, other: Meeting): boolean {
  return one.time === other.time || one.time === null || other.time === null
}

function isAgendaOf(one: Meeting, other: Meeting): boolean {
  return one.kind === 'agenda' && other.kind === 'minutes'
}

function archiveMeeting(
  id: string,
  record: Meeting,
  body: Body,
  { file, tree }: LoadedFile,
): ArchivedMeeting {
  const meeting: ArchivedMeeting = {
    id,
    record: { ...record, id, items: record.items.map(publishedItem) },
    body,
    items: [],
    source: { file, lines: tree ? publishedLines(tree) : [] },
    previous: null,
    next: null,
  }
  const turns = new Map<number, number>()
  meeting.items = meeting.record.items.map((item): ArchivedItem => {
    const turn = (turns.get(item.number) ?? 0) + 1
    turns.set(item.number, turn)
    const itemSlug = turn === 1 ? `punkt-${item.number}` : `punkt-${item.number}-${turn}`
    return { slug: itemSlug, record: item, meeting, case: null, previous: null, next: null }
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
