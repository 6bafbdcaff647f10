import { count, strings } from '../../strings.ts'
import type { Engine } from './engine.ts'
import { numberEntry, resultEntry } from './entries.ts'
import { type Found, find } from './find.ts'
import type { LookUp } from './number-lookup.ts'
import { numberOf } from './number-query.ts'
import type { Counts } from './responses.ts'
import { resultOf } from './result.ts'
import { countNarrowed, type SearchState } from './state.ts'

/** What the page shows for a state. */
export interface Answer {
  message: string
  entries: readonly HTMLLIElement[]
  /** How many results there are in all. */
  total: number
  /** Null where filters do not apply. */
  counts: Counts | null
}

/** Where answers come from. */
export interface Sources {
  engine: Engine
  lookUp: LookUp
  prefix: string
}

/**
 * Answers a state with its first `limit` results. Numbers are looked up and never searched for, since the index
 * answers an unknown one with pages of others.
 * @throws when what is needed cannot be loaded
 */
export async function answer(state: SearchState, limit: number, sources: Sources): Promise<Answer> {
  const key = numberOf(state.query)
  if (key !== null) return answerNumber(key, sources)
  if (state.query === '' && countNarrowed(state) === 0) {
    const counts = await sources.engine.ask((index) => index.counts())
    return { message: strings.searchPrompt, entries: [], total: 0, counts }
  }
  return sources.engine.ask(async (index) => {
    const found = await find(index, state)
    const fragments = await Promise.all(found.hits.slice(0, limit).map((hit) => hit.load()))
    return {
      message: messageOf(found, state),
      entries: fragments.map((fragment) =>
        resultEntry(resultOf(fragment, state.decisionsOnly), sources.prefix),
      ),
      total: found.hits.length,
      counts: found.counts,
    }
  })
}

async function answerNumber(key: string, { lookUp, prefix }: Sources): Promise<Answer> {
  const matches = await lookUp(key)
  const messages = [strings.unknownNumber, strings.numberFound]
  return {
    message: messages[matches.length] ?? strings.numberFoundMany,
    entries: matches.map((match) => numberEntry(match, prefix)),
    total: matches.length,
    counts: null,
  }
}

function messageOf({ hits, near, unknown }: Found, state: SearchState): string {
  if (unknown.length > 0) return `${quoted(unknown)} ${strings.unknownWord}`
  const number = hits.length > 0 ? count(hits.length, 'resultat', 'resultater') : noResults(state)
  return near.length > 0 && hits.length > 0 ? `${number}. ${quoted(near)} ${strings.nearWord}` : number
}

function noResults(state: SearchState): string {
  return countNarrowed(state) > 0 ? strings.noResultsNarrowed : strings.noResults
}

function quoted(words: readonly string[]): string {
  return new Intl.ListFormat('da-DK').format(words.map((word) => `»${word}«`))
}
