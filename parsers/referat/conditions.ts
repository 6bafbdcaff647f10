import { resembles } from './contents.ts'
import type { ItemSpan } from './items.ts'
import type { Condition } from './layout.ts'
import { ruleKey, type Stack } from './stack.ts'
import { capturesOf, type Match, matchAs, nextLine, readAs, type Token } from './tokenize.ts'
import type { LeafType } from './tree.ts'

/** What a condition may look at: the tokens, the place in them, and what has been made so far. */
export interface Place {
  tokens: readonly Token[]
  index: number
  /** The spans of the items, by the index of the token that starts them. */
  items: ReadonlyMap<number, ItemSpan>
  stack: Stack
}

/** Leaves that are text running on, so that a line right below one of them continues it. */
const RUNNING: ReadonlySet<LeafType | undefined> = new Set(['text', 'continuation', 'unknown'])

/** Lines of an item's head. */
const HEAD: readonly LeafType[] = ['metadataLine', 'openness', 'caseTypeHeading']

/** Lines that follow a wrapper: the head of the item, or its first heading. */
const WRAPPED: readonly LeafType[] = [...HEAD, 'sectionHeading']

/** A predicate on the place of a line and on the match that would be read there. */
type Predicate = (place: Place, match: Match) => boolean

/** The conditions that a rule row can name. */
export const conditions: Record<Condition, Predicate> = {
  // A closed heading is never taken for prose: what stands under it would be published.
  apart: ({ tokens, index, stack }, match) =>
    !stack.spaced ||
    !RUNNING.has(stack.above) ||
    tokens[index - 1]?.line.text === '' ||
    capturesOf(match).closed !== undefined,
  once: ({ stack }, { rule }) => !stack.seen.has(ruleKey(rule)),
  startsItem: ({ items, index }) => items.has(index),
  beforePageBreak: ({ tokens, index }) =>
    /\f\s*$/.test(tokens[index]?.line.raw ?? '') || /^\s*\f/.test(tokens[index + 1]?.line.raw ?? ''),
  endsEntry: ({ stack }) => stack.above === 'continuation',
  unnumbered: ({ tokens, index }) => {
    const next = tokens[nextLine(tokens, index)]
    return !matchAs(next, 'attachmentNumber') && !matchAs(next, 'attachmentNumberStart')
  },
  repeatsTitle: (place) => repeatsTitle(place, place.index),
  wrapsItem: (place) => {
    const next = nextLine(place.tokens, place.index)
    return WRAPPED.some((type) => matchAs(place.tokens[next], type)) || repeatsTitle(place, next)
  },
}

/** Whether a line is the open item's number and title; another title will do where the head of an item follows. */
function repeatsTitle({ tokens, stack }: Place, index: number): boolean {
  const repeated = readAs(tokens[index], 'repeatedTitle')
  if (repeated?.number !== stack.item.number) return false
  const next = tokens[nextLine(tokens, index)]
  return resembles(stack.item.title, repeated.title ?? '') || HEAD.some((type) => matchAs(next, type))
}
