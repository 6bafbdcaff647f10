import { firstSentence } from '../../../../parsers/text/sentences.ts'
import type { Outcome } from '../../../records/item.ts'
import { sectionAnchors } from '../../anchors.ts'
import { accessName } from '../../names.ts'
import { outcomeNames } from '../../strings.ts'
import { matchRanges } from '../page/match.ts'
import { densestPlace, excerptOf, markRanges, type Segment } from './excerpt.ts'
import type { Fragment } from './responses.ts'
import { HIDDEN_FROM, type Scope } from './zones.ts'

/** What is shown of an item that was found. */
export interface Result {
  url: string
  /** The part of the page that the excerpt is from; null for its beginning. */
  anchor: string | null
  title: readonly Segment[]
  body: string
  /** ISO date of the meeting. */
  date: string | null
  /** The item's number on the agenda. */
  number: string | null
  outcome: Outcome | null
  /** How the decision begins, when the excerpt does not show it. */
  decision: readonly Segment[]
  closed: boolean
  caseNumber: string | null
  excerpt: readonly Segment[]
}

/**
 * What is shown of a page. The date and the number come from its address (`/moeder/byraadet/2021-05-25/punkt-4/`):
 * as metadata they would be searched, and `25` would find every meeting on a 25th.
 * @param sought words and phrases to be marked, as they are shown
 */
export function resultOf(fragment: Fragment, sought: readonly string[], scope: Scope): Result {
  const { url, meta, filters } = fragment
  const content = shownOf(fragment)
  const { title = url, decision = '', caseNumber = null } = meta
  const [, date = null, number = null] = /\/(\d{4}-\d{2}-\d{2})[^/]*\/punkt-(\d+)[^/]*\/$/.exec(url) ?? []
  const begins = scope === 'decisions' ? '' : beginningOf(decision)
  const inDecision = scope === 'decisions'
  const text = inDecision ? decision : content
  const hits = matchRanges(text, sought)
  const from = inDecision ? 0 : afterEach(content, [title, begins])
  return {
    url,
    anchor: inDecision ? sectionAnchors.decision : anchorAt(fragment, text, densestPlace(hits, from)),
    title: markRanges(title, matchRanges(title, sought)),
    body: filters.body?.[0] ?? '',
    date,
    number,
    outcome: outcomeOf(filters.outcome?.[0]),
    decision: markRanges(begins, matchRanges(begins, sought)),
    closed: filters.access?.[0] === accessName(true),
    caseNumber,
    excerpt: excerptOf(text, hits, from),
  }
}

/**
 * The text of a page, without the words behind it that are there for the index alone, and without the full stop that
 * Pagefind sets at the end of every block where a list goes on with the sentence: `indstiller, at. skolen udvides`.
 */
function shownOf({ content }: Fragment): string {
  const end = content.lastIndexOf(HIDDEN_FROM)
  return (end < 0 ? content : content.slice(0, end)).trim().replace(/(?<=[\s,]at)\.(?=\s)/g, '')
}

/** The part of a page that a place of its shown text is in. */
function anchorAt({ anchors }: Fragment, text: string, place: number | null): string | null {
  if (place === null) return null
  const words = text.slice(0, place).split(/\s+/).length - 1
  return anchors.findLast((anchor) => anchor.words <= words)?.id ?? null
}

/** Where a text goes on behind beginnings that are shown beside it, each where the one before has ended. */
function afterEach(text: string, beginnings: readonly string[]): number {
  return beginnings.reduce((at, beginning) => {
    const behind = text.startsWith(beginning, at) ? at + beginning.length : at
    return behind + (/^[\s.]*/.exec(text.slice(behind))?.[0].length ?? 0)
  }, 0)
}

/** Characters of a decision's first sentence that are shown. */
const SENTENCE = 160

/** The first sentence of a decision, cut at a word where it is long. */
function beginningOf(decision: string): string {
  const sentence = firstSentence(decision)
  return sentence.length <= SENTENCE
    ? sentence
    : `${sentence.slice(0, sentence.lastIndexOf(' ', SENTENCE))} …`
}

function outcomeOf(name: string | undefined): Outcome | null {
  const codes = Object.keys(outcomeNames).filter(isOutcome)
  return codes.find((code) => outcomeNames[code] === name) ?? null
}

function isOutcome(code: string): code is Outcome {
  return Object.hasOwn(outcomeNames, code)
}
