import { count, strings } from '../../strings.ts'
import type { CatalogueShard } from './catalogue.ts'
import { addCounts, type Counts } from './counts.ts'
import type { Engine } from './engine.ts'
import { numberEntry, resultEntry } from './entries.ts'
import { type Found, find } from './find.ts'
import type { LookUp } from './number-lookup.ts'
import { numberOf } from './number-query.ts'
import { resultOf } from './result.ts'
import { countNarrowed, type SearchState } from './state.ts'
import { yearsText } from './years.ts'

/** What the page shows for a state. */
export interface Answer {
  message: string
  entries: readonly HTMLLIElement[]
  /** How many results there are in all. */
  total: number
  /** Null where filters do not apply. */
  counts: Counts | null
  /** Years whose pages have not been counted. */
  uncounted: readonly string[]
  /** The years that were not searched, as readers write them; empty when all were. */
  left: string
}

/** Where answers come from. */
export interface Sources {
  engine: Engine
  lookUp: LookUp
  prefix: string
}

/** How much is asked for. */
export interface Extent {
  /** Results to be shown. */
  limit: number
  /** Results with which the search need not go on to older meetings. */
  enough: number
  /** Hears what to say while the search goes on. */
  onProgress: (message: string) => void
}

const nothing = { entries: [], total: 0, uncounted: [], left: '' }

/**
 * Answers a state. Numbers are looked up and never searched for, since the index answers an unknown one with pages
 * of others.
 * @throws when what is needed cannot be loaded
 */
export async function answer(state: SearchState, extent: Extent, sources: Sources): Promise<Answer> {
  const key = numberOf(state.query)
  if (key !== null) return answerNumber(key, sources)
  const { limit, enough, onProgress } = extent
  return sources.engine.ask(async (library) => {
    const { shards } = library
    if (state.query === '' && countNarrowed(state) === 0) {
      return {
        ...nothing,
        message: strings.searchPrompt,
        counts: addCounts(shards.map(({ filters }) => filters)),
      }
    }
    const years = (some: readonly CatalogueShard[]) => yearsText(some, shards, state.filters)
    const found = await find(library, state, {
      enough,
      onLeft: (left) => onProgress(`${strings.searchingIn} ${years(spanned(left, shards))} …`),
    })
    const fragments = await Promise.all(found.hits.slice(0, limit).map((hit) => hit.load()))
    const left = spanned(found.left, shards)
    const [firstLeft] = left
    const searched = firstLeft ? shards.slice(0, shards.indexOf(firstLeft)) : []
    return {
      message: messageOf(found, state, years(searched)),
      entries: fragments.map((fragment) =>
        resultEntry(resultOf(fragment, state.decisionsOnly), sources.prefix),
      ),
      total: found.hits.length,
      counts: found.counts,
      uncounted: found.uncounted.flatMap(({ years }) => years.map(String)),
      left: years(left),
    }
  })
}

/** Shards with all that lie between them. Those need no search, but `2015, 2017 og 2019` would puzzle a reader. */
function spanned(some: readonly CatalogueShard[], all: readonly CatalogueShard[]): readonly CatalogueShard[] {
  const places = some.map((shard) => all.indexOf(shard))
  return places.length === 0 ? [] : all.slice(Math.min(...places), Math.max(...places) + 1)
}

async function answerNumber(key: string, { lookUp, prefix }: Sources): Promise<Answer> {
  const matches = await lookUp(key)
  const messages = [strings.unknownNumber, strings.numberFound]
  return {
    ...nothing,
    message: messages[matches.length] ?? strings.numberFoundMany,
    entries: matches.map((match) => numberEntry(match, prefix)),
    total: matches.length,
    counts: null,
  }
}

function messageOf({ hits, near, unknown }: Found, state: SearchState, years: string): string {
  if (unknown.length > 0) return `${quoted(unknown)} ${strings.unknownWord}`
  const all = hits.length > 0 ? count(hits.length, 'resultat', 'resultater') : noResults(state)
  const number = years === '' ? all : `${all} ${strings.inMeetingsOf} ${years}`
  return near.length > 0 && hits.length > 0 ? `${number}. ${quoted(near)} ${strings.nearWord}` : number
}

function noResults(state: SearchState): string {
  return countNarrowed(state) > 0 ? strings.noResultsNarrowed : strings.noResults
}

function quoted(words: readonly string[]): string {
  return new Intl.ListFormat('da-DK').format(words.map((word) => `»${word}«`))
}
