import { resembles } from './contents.ts'
import type { Condition, Rule } from './layout.ts'
import { ruleKey, type Stack } from './stack.ts'
import { readAs, type Token } from './tokenize.ts'
import type { LeafType } from './tree.ts'

/** What a condition may look at: the tokens, the place in them, and what has been made so far. */
export interface Place {
  tokens: readonly Token[]
  index: number
  /** The spans of the items, by the index of the token that starts them. */
  items: ReadonlyMap<number, readonly Token[]>
  /** Whether the file parts its paragraphs by blank lines at all. */
  spaced: boolean
  stack: Stack
}

/** Leaves that are text running on, so that a line right below one of them continues it. */
const RUNNING: ReadonlySet<LeafType | undefined> = new Set(['text', 'continuation', 'unknown'])

/** Lines that can only follow a wrapper: the head of an item, or its first heading. */
const WRAPPED: readonly LeafType[] = ['metadataLine', 'openness', 'caseTypeHeading', 'sectionHeading']

/** A predicate on the place of a line and on what the rule's pattern captured. */
type Predicate = (place: Place, captures: Record<string, string>, rule: Rule) => boolean

/** The conditions that a rule row can name. */
export const conditions: Record<Condition, Predicate> = {
  apart: ({ tokens, index, stack, spaced }) =>
    !spaced || !RUNNING.has(stack.above) || tokens[index - 1]?.line.text === '',
  once: ({ stack }, _, rule) => !stack.seen.has(ruleKey(rule)),
  startsItem: ({ items, index }) => items.has(index),
  beforePageBreak: ({ tokens, index }) =>
    /\f\s*$/.test(tokens[index]?.line.raw ?? '') || /^\s*\f/.test(tokens[index + 1]?.line.raw ?? ''),
  repeatsTitle: ({ stack }, { number, title = '' }) =>
    number === stack.item.number && resembles(stack.item.title, title),
  wrapsItem: (place) => {
    const next = nextLine(place)
    return (
      WRAPPED.some((type) => readAs(next, type)) ||
      readAs(next, 'repeatedTitle')?.number === place.stack.item.number
    )
  },
}

/** The next token that is neither blank nor noise. */
function nextLine({ tokens, index }: Place): Token | undefined {
  for (let at = index + 1; at < tokens.length; at++) {
    const token = tokens[at]
    if (token && token.line.text !== '' && !readAs(token, 'noise')) return token
  }
  return undefined
}
