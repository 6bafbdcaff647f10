/** What answers are worth, beside what should be found. */

import type { Wanted, WordClass } from './ask-words.ts'
import type { Corpus, Items } from './corpus.ts'
import type { Questions } from './questions.ts'

/** Shares between 0 and 1 by the name of the figure, and the queries that did not reach theirs. */
export interface Score {
  shares: Readonly<Record<string, number>>
  failing: readonly Failing[]
}

/** A query that did not find what it should. */
export interface Failing {
  figure: string
  query: string
  /** What is missing, or stands there in its place. */
  reason: string
}

/** Results for each of some queries, the best first, by their place in the corpus. */
export type Ranked = readonly (readonly number[])[]

/** Results that a reader sees at once. */
const SEEN = 10

/** In which of the first results the item has to be. */
const FIRST = 3

/** Below these, a query is named. */
const LEAST = { recall: 0.97, precision: 0.95 }

/** How many of the wanted items are found in all, and how many of the first ten fit. */
export function scoreWords(
  corpus: Corpus,
  kind: WordClass,
  questions: readonly Wanted[],
  answers: Ranked,
): Score {
  const each = questions.map((question, at) => ({ question, ...judge(question, answers[at] ?? []) }))
  const failing = each.flatMap(({ question: { query, wanted, fitting }, recall, precision, found }) => {
    const missed = [...wanted].filter((item) => !found.has(item))
    const wrong = [...found].slice(0, SEEN).filter((item) => !fitting.has(item))
    const from = (some: readonly number[]) => some.slice(0, 2).map((item) => corpus.items[item]?.path ?? '')
    return [
      ...(recall < LEAST.recall
        ? [failed(`${kind}, recall`, query, `misses ${missed.length} of ${wanted.size}: ${from(missed)}`)]
        : []),
      ...(precision < LEAST.precision
        ? [
            failed(
              `${kind}, precision`,
              query,
              `${wrong.length} of the first ${SEEN} do not fit: ${from(wrong)}`,
            ),
          ]
        : []),
    ]
  })
  // What finds nothing shows nothing wrong.
  const shown = each.filter(({ found }) => found.size > 0)
  return {
    shares: {
      [`${kind}, recall`]: mean(each.map(({ recall }) => recall)),
      ...(shown.length > 0 && {
        [`${kind}, precision`]: mean(shown.map(({ precision }) => precision)),
      }),
    },
    failing,
  }
}

function judge({ wanted, fitting }: Wanted, answer: readonly number[]) {
  const found = new Set(answer)
  const seen = [...found].slice(0, SEEN)
  return {
    found,
    recall: wanted.size === 0 ? 1 : count(wanted, found) / wanted.size,
    precision: seen.length === 0 ? 1 : seen.filter((item) => fitting.has(item)).length / seen.length,
  }
}

function count(some: Items, among: Items): number {
  return [...some].filter((item) => among.has(item)).length
}

/** Whether the word that was meant is in at least half of what is seen, or in a query that is offered. */
export function scoreErrors(
  { errors }: Questions,
  answers: Ranked,
  offers: readonly (readonly string[])[] = [],
): Score {
  const failing = errors.flatMap(({ query, meant, fitting }, at) => {
    const seen = (answers[at] ?? []).slice(0, SEEN)
    const fit = seen.filter((item) => fitting.has(item)).length
    const offered = (offers[at] ?? []).flatMap((offer) => offer.toLowerCase().split(/\s+/))
    if ((fit > 0 && fit >= seen.length / 2) || offered.some((word) => meant.includes(word))) return []
    return [
      failed(
        'errors',
        query,
        `${meant[0]}: in ${fit} of ${seen.length}, offered ${offered.join(' ') || '–'}`,
      ),
    ]
  })
  return { shares: { errors: share(errors, failing) }, failing }
}

/** Whether the item that was meant is among the first three. */
export function scoreKnown(corpus: Corpus, { known }: Questions, answers: Ranked): Score {
  const failing = known.flatMap(({ query, item }, at) => {
    const place = (answers[at] ?? []).indexOf(item)
    if (place >= 0 && place < FIRST) return []
    const where = place < 0 ? `not in the first ${answers[at]?.length ?? 0}` : `in place ${place + 1}`
    return [failed('known', query, `${corpus.items[item]?.path ?? ''} is ${where}`)]
  })
  return { shares: { known: share(known, failing) }, failing }
}

export function failed(figure: string, query: string, reason: string): Failing {
  return { figure, query, reason }
}

/** The share of questions that did not fail. */
export function share(questions: readonly unknown[], failing: readonly unknown[]): number {
  return 1 - failing.length / questions.length
}

function mean(numbers: readonly number[]): number {
  return numbers.reduce((sum, value) => sum + value, 0) / numbers.length
}
