/** What a text mentions, and what an archive has of it: the words that finding, resolving and linking share. */
import type { TypedNumber } from './spelling.ts'

/** A stretch of a text in UTF-16 units, its end excluded. */
export type Span = readonly [from: number, to: number]

/** What a number is said to be: `Sagsnr.`, `Dok.nr.`, `J.nr.`; null where nothing says so. */
export type Label = 'case' | 'document' | 'journal' | null

/** A place in a text where somebody names a number, a meeting or an item. */
export type Mention = NumberMention | MeetingMention

interface Mentioned {
  /** What is linked: the number without its label, the citation without the words round it. */
  at: Span
  /** The text there, as it stands. */
  text: string
}

/** The number of a case or document, or a journal number. */
interface NumberMention extends Mentioned {
  type: 'number'
  /** One that is not sure is a mention only where an archive has it. */
  number: TypedNumber
  label: Label
}

/** A meeting, or an item of one. */
export interface MeetingMention extends Mentioned {
  type: 'meeting'
  /** The body as it is named, in any form of its name: `direktionsmødet`, `Økonomiudvalgets`. */
  body: string
  /** ISO 8601: `2021-05-25`, or `--04-26` where the year is left out. */
  date: string
  /** The item's number; null for the meeting as a whole. */
  item: number | null
}

/** A page that a mention may lead to. */
export interface Target {
  kind: 'case' | 'document' | 'meeting' | 'item'
  /** The number as the archive prints it; null for a meeting. */
  number: string | null
  title: string
  /** The path of its page from the site's root. */
  url: string
}
