import { numberKey } from '../../parsers/citation/number.ts'
import type { Message } from '../records/message.ts'
import { compare } from './compare.ts'
import type { Config } from './config.ts'
import type { FileHead } from './digest.ts'
import { type Lists, listMessages } from './lists.ts'
import { uncited } from './mentions/cited.ts'
import { tieMentions } from './mentions/tie.ts'
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
import { promisesOf } from './promises.ts'
import { type OpenBody, openItem } from './sealed.ts'
import { graded } from './severity.ts'
import { closedLater, sourceFile, sourcesOf } from './sources.ts'
import { subjectsOf } from './subjects.ts'
import { type Sitting, sittingsOf, versionMessages } from './versions.ts'

/**
 * Ties the meetings of digested files together. The same files and configuration make the same archive.
 * @param open gives the texts of a file when they are asked for
 */
export function makeArchive(
  config: Config,
  files: readonly FileHead[],
  lists: Lists,
  open: OpenBody,
): Archive {
  const bodies = new Map<string, Body>()
  const sittings = sittingsOf(files)
  const messagesOf = messagesUnder(config, sittings)
  const meetings = sittings.map((sitting) => {
    const { body: name } = sitting.facts
    const [bodySlug = ''] = sitting.id.split('/')
    const body = bodies.get(bodySlug) ?? { slug: bodySlug, name, meetings: [] }
    bodies.set(bodySlug, body)
    return archiveMeeting(config, sitting, body, messagesOf, open)
  })
  meetings.sort(newestFirst)
  for (const meeting of meetings) meeting.body.meetings.push(meeting)
  for (const body of bodies.values()) linkNeighbours([...body.meetings].reverse())
  const items = meetings.flatMap((meeting) => meeting.items)
  const [cases, documents] = [casesOf(items), documentsOf(items)]
  const unknown = tieMentions({ meetings, cases, documents }, lists)
  return {
    config,
    meetings,
    bodies: [...bodies.values()].sort((one, other) => one.name.localeCompare(other.name, 'da')),
    years: yearsOf(meetings),
    cases,
    documents,
    subjects: subjectsOf(items, lists.subjects.titles),
    promises: promisesOf(meetings),
    sources: sourcesOf(files, messagesOf, meetings),
    results: [
      ...files.map((file) => ({
        file: file.file,
        read: file.meeting !== null,
        messages: messagesOf(file),
      })),
      ...listMessages(lists, { used: new Set(files.flatMap(({ used }) => used)), cases, unknown }).map(
        ({ file, messages }) => ({ file, read: false, messages: graded(messages, config.severity) }),
      ),
    ],
  }
}

/** All there is to say of a file, as bad as the configuration says. */
type MessagesOf = (file: FileHead) => Message[]

function messagesUnder({ severity }: Config, sittings: readonly Sitting[]): MessagesOf {
  const versions = versionMessages(sittings)
  return (file) => graded([...file.messages, ...(versions.get(file) ?? [])], severity)
}

function archiveMeeting(
  { privacy: { closedItems } }: Config,
  { id, facts, file, earlier }: Sitting,
  body: Body,
  messagesOf: MessagesOf,
  open: OpenBody,
): ArchivedMeeting {
  const sourceOf = (one: FileHead): SourceFile => {
    const all = one === file || closedItems === 'publish'
    return sourceFile(one, messagesOf(one), open, all ? [] : closedLater(one, file))
  }
  const meeting: ArchivedMeeting = {
    id,
    facts: { ...facts, id },
    get record() {
      const { unexplained, source, ...rest } = meeting.facts
      return { ...rest, items: meeting.items.map((item) => item.record), unexplained, source }
    },
    body,
    items: [],
    source: sourceOf(file),
    earlier: earlier.map(sourceOf),
    gaps: file.gaps.meeting,
    ...uncited(),
    previous: null,
    next: null,
  }
  const turns = new Map<number, number>()
  meeting.items = file.items.map((head, at): ArchivedItem => {
    const turn = (turns.get(head.number) ?? 0) + 1
    turns.set(head.number, turn)
    const sealed = { key: file.key, item: at }
    return {
      slug: turn === 1 ? `punkt-${head.number}` : `punkt-${head.number}-${turn}`,
      head,
      sealed,
      get record() {
        return openItem(open, sealed)
      },
      meeting,
      gaps: file.gaps.items[at] ?? [],
      case: null,
      mentions: [],
      ...uncited(),
      previous: null,
      next: null,
    }
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

function newestFirst(one: ArchivedMeeting, other: ArchivedMeeting): number {
  return compare(heldAt(other), heldAt(one)) || compare(one.id, other.id)
}

function heldAt({ facts }: ArchivedMeeting): string {
  return `${facts.date} ${facts.time ?? ''}`
}

function yearsOf(meetings: readonly ArchivedMeeting[]): Year[] {
  const years = new Map<number, Year>()
  for (const meeting of meetings) {
    const year = Number(meeting.facts.date.slice(0, 4))
    const entry = years.get(year) ?? { year, meetings: [] }
    entry.meetings.push(meeting)
    years.set(year, entry)
  }
  return [...years.values()]
}

function casesOf(items: readonly ArchivedItem[]): Case[] {
  const cases = new Map<string, Case>()
  for (const item of items) {
    const number = item.head.caseNumber
    if (number === null) continue
    const key = numberKey(number)
    const entry =
      cases.get(key) ??
      ({ number, key, titles: [], items: [], aliases: [], umbrella: false, ...uncited() } satisfies Case)
    const { title } = item.head
    if (title && !entry.titles.includes(title)) entry.titles.push(title)
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
    const entry = documents.get(key) ?? { number, key, places: [], ...uncited() }
    entry.places.push(at)
    documents.set(key, entry)
  }
  for (const item of items) {
    const { documentNumber, title, attachments } = item.head
    place(documentNumber, { item, role: 'item', title })
    for (const attachment of attachments) {
      place(attachment.documentNumber, { item, role: 'attachment', title: attachment.title })
    }
  }
  return sortByKey(documents)
}

function sortByKey<Entry extends { key: string }>(entries: ReadonlyMap<string, Entry>): Entry[] {
  return [...entries.values()].sort((one, other) => compare(one.key, other.key))
}
