import type { Outcome } from '../../../records/item.ts'
import { outcomeNames } from '../../strings.ts'
import { excerptOf, markWords, type Segment } from './marks.ts'
import type { Fragment } from './responses.ts'
import { fold, wordsOf } from './words.ts'

/** What is shown of an item that was found. */
export interface Result {
  url: string
  title: readonly Segment[]
  body: string
  /** ISO date of the meeting. */
  date: string | null
  /** The item's number on the agenda. */
  number: string | null
  outcome: Outcome | null
  closed: boolean
  caseNumber: string | null
  excerpt: readonly Segment[]
}

/**
 * What is shown of a page. The date and the number come from its address (`/moeder/byraadet/2021-05-25/punkt-4/`):
 * as metadata they would be searched, and `25` would find every meeting on a 25th.
 */
export function resultOf(fragment: Fragment, decisionsOnly: boolean): Result {
  const { url, content, locations, meta, filters } = fragment
  const words = wordsOf(content)
  const hits = new Set(locations.map((at) => fold(words[at] ?? '')))
  const title = meta.title ?? url
  const decision = wordsOf(meta.decision ?? '')
  const inDecision = new Set([...decision.keys()].filter((at) => hits.has(fold(decision[at] ?? ''))))
  const [, date = null, number = null] = /\/(\d{4}-\d{2}-\d{2})[^/]*\/punkt-(\d+)[^/]*\/$/.exec(url) ?? []
  return {
    url,
    title: markWords(title, hits),
    body: filters.body?.[0] ?? '',
    date,
    number,
    outcome: outcomeOf(filters.outcome?.[0]),
    closed: filters.closed !== undefined,
    caseNumber: meta.caseNumber ?? null,
    excerpt: decisionsOnly
      ? excerptOf(decision, inDecision)
      : excerptOf(words, new Set(locations), titleLength(words, wordsOf(title))),
  }
}

/** The title begins the text of its page, where the excerpt would repeat it. */
function titleLength(words: readonly string[], title: readonly string[]): number {
  return title.every((word, index) => fold(word) === fold(words[index] ?? '')) ? title.length : 0
}

function outcomeOf(name: string | undefined): Outcome | null {
  const codes = Object.keys(outcomeNames).filter(isOutcome)
  return codes.find((code) => outcomeNames[code] === name) ?? null
}

function isOutcome(code: string): code is Outcome {
  return Object.hasOwn(outcomeNames, code)
}
