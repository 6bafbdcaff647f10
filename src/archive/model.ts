/**
 * What the archive is: meetings tied together into cases, documents, bodies and years. Everything that spans
 * meetings is computed here once; pages only show it. Every record here is as published: redacted, and closed items
 * hold nothing but number, title and case number, unless the configuration publishes them.
 */
import type { Coverage } from '../../parsers/referat/coverage.ts'
import type { AgendaItem } from '../records/item.ts'
import type { Meeting, Source } from '../records/meeting.ts'
import type { Message } from '../records/message.ts'
import type { Config } from './config.ts'
import type { ItemHead, MeetingFacts, SourceLine } from './digest.ts'
import type { Alias } from './mentions/aliases.ts'
import type { Cited } from './mentions/cited.ts'
import type { ResolvedMention } from './mentions/resolve.ts'
import type { Gap } from './privacy/pen.ts'
import type { ArchivedPromise } from './promises.ts'
import type { SealedItem, SealedLines } from './sealed.ts'
import type { SubjectGroup } from './subjects.ts'

/** An agenda item in its place. */
export interface ArchivedItem extends Cited {
  /** `punkt-4`; a number that repeats in the meeting adds its turn, `punkt-137-2`. */
  slug: string
  head: ItemHead
  sealed: SealedItem
  /** Read when it is asked for. */
  readonly record: AgendaItem
  meeting: ArchivedMeeting
  /** Why there are gaps in its text. */
  gaps: Gap[]
  /** The case it belongs to; null when it carries no case number. */
  case: Case | null
  /** What its text mentions, its own case and meeting aside. */
  mentions: ResolvedMention[]
  previous: ArchivedItem | null
  next: ArchivedItem | null
}

/** A meeting in its place. */
export interface ArchivedMeeting extends Cited {
  /** `byraadet/2016-10-26`; a second meeting of the body that day adds its time, `byraadet/2016-10-26-1530`. */
  id: string
  facts: MeetingFacts
  /** Read when it is asked for. */
  readonly record: Meeting
  body: Body
  items: ArchivedItem[]
  source: SourceFile
  /** The other versions of the meeting, which stay readable as sources, in file order. */
  earlier: SourceFile[]
  /** Why there are gaps in its facts and its items. */
  gaps: Gap[]
  /** The body's meeting before and after this one. */
  previous: ArchivedMeeting | null
  next: ArchivedMeeting | null
}

/** A body of the municipality. */
export interface Body {
  slug: string
  name: string
  /** Newest first. */
  meetings: ArchivedMeeting[]
}

/** A calendar year. */
export interface Year {
  year: number
  /** Newest first. */
  meetings: ArchivedMeeting[]
}

/** Every item that carries one case number. */
export interface Case extends Cited {
  /** As printed, the newest spelling. */
  number: string
  /** See `numberKey`. */
  key: string
  /** All titles it has carried, newest first, each once. */
  titles: string[]
  /** Newest first. */
  items: ArchivedItem[]
  /** Other numbers that are, or may be, the same case's; the likeliest first. */
  aliases: Alias[]
  /** Its number stands over matters of all kinds, see `umbrellaRules`. */
  umbrella: boolean
}

/** Every place a document number stands at: on an item, or on one of its attachments. */
export interface Document extends Cited {
  number: string
  key: string
  /** Newest first; `title` is the attachment's, or the item's own. */
  places: { item: ArchivedItem; role: 'item' | 'attachment'; title: string }[]
}

/** A source file as it is published, lines under closed items withheld. */
export interface SourceFile {
  /** Relative to the content folder, with `/`. */
  file: string
  /** Null for a file that cannot be read. */
  facts: Source | null
  /** Why there are gaps in its lines. */
  gaps: Gap[]
  coverage: Coverage | null
  /** What there is to say of its lines. No reasons: they may quote what is withheld. */
  messages: Omit<Message, 'reason'>[]
  sealed: SealedLines
  /** Read when they are asked for. */
  readonly lines: SourceLine[]
}

/** A source file in its place. */
export interface ArchivedSource {
  source: SourceFile
  /** Null for a file that is left out: it has no page, and no lines here. */
  meeting: ArchivedMeeting | null
  /** 0 for the version that is published, `n` for the nth of the meeting's earlier ones. */
  edition: number
}

/** What came of a file. */
export interface FileResult {
  file: string
  /** Whether it is minutes. */
  read: boolean
  messages: Message[]
}

/** The whole archive. */
export interface Archive {
  config: Config
  /** Newest first. */
  meetings: ArchivedMeeting[]
  /** In alphabetical order. */
  bodies: Body[]
  /** Newest first. */
  years: Year[]
  /** By number. */
  cases: Case[]
  documents: Document[]
  subjects: SubjectGroup[]
  /** Newest first. */
  promises: ArchivedPromise[]
  /** Every file of the content folder, in the order of their paths. */
  sources: ArchivedSource[]
  /** What came of every file, those that are not in the archive too. Reasons may quote what is withheld: never rendered. */
  results: FileResult[]
}
