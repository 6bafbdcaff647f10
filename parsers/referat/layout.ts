import type { FrontField, LeafType, SectionKind } from './tree.ts'

/** The innermost open node when a line is read; `section` in a rule stands for every section kind. */
export type State =
  | 'referat'
  | 'front'
  | 'field'
  | 'contents'
  | 'item'
  | 'metadata'
  | 'caseType'
  | 'entry'
  | SectionKind

/**
 * What must hold besides the look of the line. Each is a predicate in `conditions.ts`.
 * - `apart`: a blank line, noise or a heading stands above it, so it is no line of a running paragraph
 * - `once`: nothing of this kind has been read in the item
 * - `wrapsItem`: the next line that is not blank belongs to the head of an item (title, metadata, heading)
 * - `repeatsTitle`: it is the item's number and title once more
 * - `startsItem`: the contents list or the lines after it say that an item starts here
 * - `beforePageBreak`: a form feed follows
 * - `endsEntry`: the line above began an entry of the contents list
 * - `unnumbered`: no document number stands in the next line
 */
export type Condition =
  | 'apart'
  | 'once'
  | 'wrapsItem'
  | 'repeatsTitle'
  | 'startsItem'
  | 'beforePageBreak'
  | 'endsEntry'
  | 'unnumbered'

/** One row of a layout's grammar: a line that looks like this, in this state, makes that. */
export interface Rule {
  makes: LeafType
  /** The kind of section that a `sectionHeading` opens. */
  kind?: SectionKind
  /** The name of the field that a `frontLine` opens. */
  field?: FrontField
  within: readonly (State | 'section')[]
  /** Matched against the readable line; named groups become the leaf's captures. Rows of the same flags are read at once. */
  like: RegExp
  /** The name of the capture that takes the text before the match, for patterns that are anchored at the end only. */
  before?: string
  /** A line that looks like this may be matched joined with the one right below, which is then its continuation. */
  wraps?: RegExp
  when?: readonly Condition[]
  /** The layouts that a match speaks for when the layout of an item is chosen. */
  speaksFor?: readonly LayoutId[]
  /** A line of real shape that the pattern matches. */
  example: string
  why: string
}

/** The inner layouts. */
type LayoutId = 'decision-last' | 'decision-first' | 'headed'

/** A table of line rules: the frame, an inner layout, or what the inner layouts share. */
export interface Layout {
  id: LayoutId | 'frame' | 'common'
  /** Where and when it is found. */
  description: string
  rules: readonly Rule[]
}
