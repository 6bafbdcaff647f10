/**
 * What the archive is: meetings tied together into cases, documents, bodies and years. Everything that spans
 * meetings is computed here once; pages only show it. Every record here is as published: closed items hold
 * nothing but number, title and case number.
 */
import type { AgendaItem } from '../records/item.ts'
import type { Meeting, ParseResult } from '../records/meeting.ts'
import type { Config } from './config.ts'

/** An agenda item in its place. */
export interface ArchivedItem {
  /** `punkt-4`; a number that repeats in the meeting adds its turn, `punkt-137-2`. */
  slug: string
  record: AgendaItem
  meeting: ArchivedMeeting
  /** The case it belongs to; null when it carries no case number. */
  case: Case | null
  previous: ArchivedItem | null
  next: ArchivedItem | null
}

/** A meeting in its place. */
export interface ArchivedMeeting {
  /** `byraadet/2016-10-26`; a second meeting of the body that day adds its time, `byraadet/2016-10-26-1530`. */
  id: string
  record: Meeting
  body: Body
  items: ArchivedItem[]
  source: SourceFile
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
export interface Case {
  /** As printed, the newest spelling. */
  number: string
  /** See `numberKey`. */
  key: string
  /** All titles it has carried, newest first, each once. */
  titles: string[]
  /** Newest first. */
  items: ArchivedItem[]
}

/** Every place a document number stands at: on an item, or on one of its attachments. */
export interface Document {
  number: string
  key: string
  /** Newest first; `title` is the attachment's, or the item's own. */
  places: { item: ArchivedItem; role: 'item' | 'attachment'; title: string }[]
}

/** A source file as it is published, lines under closed items withheld. */
export interface SourceFile {
  /** Relative to the content folder, with `/`. */
  file: string
  /** `text` is null for a line that is withheld. */
  lines: { number: number; text: string | null }[]
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
  /** What came of every file, those that are not in the archive too; records unredacted, so never rendered. */
  results: ParseResult[]
}
