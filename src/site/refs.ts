/**
 * What pages say of other pages' records: plain data, cut to what is shown, so that a page is made again when what it
 * shows has changed and not before.
 */
import { firstSentence } from '../../parsers/text/sentences.ts'
import type { ItemHead } from '../archive/digest.ts'
import type { ArchivedItem, ArchivedMeeting, Body, Case, SourceFile } from '../archive/model.ts'
import type { Outcome } from '../records/item.ts'
import { titleOf } from './names.ts'
import { strings } from './strings.ts'
import { urls } from './urls.ts'

/** A meeting in a list. */
export interface MeetingRef {
  url: string
  body: string
  /** ISO 8601. */
  date: string
  agendaOnly: boolean
  items: number
}

/** A source file and its page. */
export interface SourceRef {
  url: string
  file: string
}

/** What is known of a source file, its lines aside. */
export type SourceInfo = Omit<SourceFile, 'lines' | 'sealed'>

/** An item in a list. */
export interface ItemRef extends Pick<ItemHead, 'number' | 'closed' | 'lines'> {
  url: string
  title: string
  body: string
  date: string
  /** The outcome and the first sentence of its decision. */
  decision: { outcome: Outcome | null; sentence: string } | null
  source: SourceRef
}

/** A body in a list. */
export interface BodyRef {
  url: string
  name: string
  meetings: number
}

/** The case of an item. */
export interface CaseRef {
  url: string
  number: string
  treatments: number
}

/** The way to a page before or after. */
export interface StepRef {
  title: string
  url: string
}

export function meetingRef(meeting: ArchivedMeeting): MeetingRef {
  const { facts, body, items } = meeting
  return {
    url: urls.meeting(meeting),
    body: body.name,
    date: facts.date,
    agendaOnly: facts.kind === 'agenda',
    items: items.length,
  }
}

export function sourceRef(meeting: ArchivedMeeting): SourceRef {
  return { url: urls.source(meeting), file: meeting.source.file }
}

export function sourceInfo({ file, facts, gaps, coverage, messages }: SourceFile): SourceInfo {
  return { file, facts, gaps, coverage, messages }
}

export function itemRef(item: ArchivedItem): ItemRef {
  const { head, meeting } = item
  const { number, closed, decision, lines } = head
  return {
    url: urls.item(item),
    number,
    title: titleOf(head),
    closed,
    decision: decision && { outcome: decision.outcome, sentence: firstSentence(decision.text) },
    lines,
    body: meeting.body.name,
    date: meeting.facts.date,
    source: sourceRef(meeting),
  }
}

export function bodyRef(body: Body): BodyRef {
  return { url: urls.body(body), name: body.name, meetings: body.meetings.length }
}

export function caseRef(entry: Case): CaseRef {
  return { url: urls.case(entry), number: entry.number, treatments: entry.items.length }
}

export function itemStep(item: ArchivedItem | null): StepRef | null {
  return item && { title: `${item.head.number}. ${titleOf(item.head)}`, url: urls.item(item) }
}

/** `punkt 4` */
export function placeOf({ number }: Pick<ItemRef, 'number'>): string {
  return `${strings.item.toLowerCase()}\u00a0${number}`
}
