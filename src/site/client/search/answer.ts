import { count, formatList, quoted } from '../../formats.ts'
import { searchWords } from '../../strings.ts'
import { answerReference, type LookUps } from './answer-reference.ts'
import type { CatalogueShard } from './catalogue.ts'
import { addCounts, type Counts } from './counts.ts'
import type { Engine, Library } from './engine.ts'
import { resultEntry } from './entries.ts'
import { type Found, find } from './find.ts'
import { foldResults } from './fold.ts'
import type { Meaning } from './meaning.ts'
import { type Result, resultOf } from './result.ts'
import { countNarrowed, type SearchState } from './state.ts'
import { type Answer, nothing } from './view.ts'
import { yearsText } from './years.ts'

/** Where answers come from. */
export interface Sources {
  engine: Engine
  lookUps: LookUps
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
  /** Hears the answer, before its filters have been counted. */
  onAnswer: (answer: Answer) => void
}

/** How many results each value of each filter has. */
export interface Counted {
  counts: Counts
  /** Years whose pages have not been counted. */
  uncounted: readonly string[]
}

/** Results that are looked at for each that is shown, where those of one case are folded. */
const FOLDED = 4

/**
 * Answers a state, and then counts its filters; null where they do not apply. Numbers and citations are looked up and
 * not searched for.
 * @throws when what is needed cannot be loaded
 */
export async function answer(
  state: SearchState,
  extent: Extent,
  { engine, lookUps, prefix }: Sources,
): Promise<Counted | null> {
  const reference = await answerReference(state.query, lookUps)
  if (reference) {
    extent.onAnswer(reference)
    return null
  }
  return engine.ask(async (library) => {
    const { shards } = library
    if (isNothing(state)) {
      extent.onAnswer({ ...nothing, isSearch: true, message: searchWords.searchPrompt })
      return { counts: addCounts(shards.map(({ filters }) => filters)), uncounted: [] }
    }
    const years = (some: readonly CatalogueShard[]) => yearsText(some, shards, state.filters)
    const found = await find(library, state, {
      enough: extent.enough,
      onLeft: (left) => extent.onProgress(`${searchWords.searchingIn} ${years(spanned(left, shards))} …`),
    })
    const limit = state.folded ? FOLDED * extent.limit : extent.limit
    const results = await resultsOf(found, state, limit)
    const terms = soughtIn(found)
    const left = spanned(found.left, shards)
    const searched = left.length > 0 ? shards.filter((shard) => !left.includes(shard)) : []
    extent.onAnswer({
      ...nothing,
      isSearch: true,
      message: messageOf(found, state, years(searched)),
      offers: offersOf(found.meanings, state.query),
      entries: foldResults(results, state.folded).map((fold) => resultEntry(fold, terms, prefix)),
      total: found.hits.length,
      shown: results.length,
      left: years(left),
    })
    return {
      counts: await found.count(),
      uncounted: found.uncounted.flatMap(({ years }) => years.map(String)),
    }
  })
}

/** Results that tell whether there is anything new: more would cost a reader of many kept searches too much. */
const NEWEST = 30

/** The newest results of a state, and whether there are more. @throws as `answer` does */
export function newestResults(
  state: SearchState,
  { engine }: Sources,
): Promise<{ results: readonly Result[]; more: boolean }> {
  return engine.ask(async (library) => {
    const newest: SearchState = { ...state, order: 'newest', everywhere: false }
    const found = await find(library, newest, { enough: NEWEST })
    const results = await resultsOf(found, newest, NEWEST)
    return { results, more: found.left.length > 0 || found.hits.length > results.length }
  })
}

/** Every result of a state, as they are exported. @throws as `answer` does */
export function allResults(state: SearchState, { engine }: Sources): Promise<readonly Result[]> {
  return engine.ask(async (library) => resultsOf(await findAll(library, state), state))
}

function findAll(library: Library, state: SearchState): Promise<Found> {
  return find(library, { ...state, everywhere: true }, { enough: Number.POSITIVE_INFINITY })
}

async function resultsOf(
  found: Found,
  { scope }: SearchState,
  limit = found.hits.length,
): Promise<readonly Result[]> {
  const fragments = await Promise.all(found.hits.slice(0, limit).map((hit) => hit.load()))
  const sought = soughtIn(found)
  return fragments.map((fragment) => resultOf(fragment, sought, scope))
}

/** What is marked in the results. */
function soughtIn({ meanings, query }: Found): readonly string[] {
  return [...meanings.flatMap(soughtWords), ...query.phrases.map((phrase) => `"${phrase}"`)]
}

/** The words that are marked: the one that was typed, or the one that was taken for it. */
function soughtWords({ typed, kind, words }: Meaning): readonly string[] {
  return kind === 'corrected' ? words.map(({ form }) => form) : [typed]
}

function isNothing(state: SearchState): boolean {
  return state.query === '' && countNarrowed(state) === 0
}

/** Shards with all that lie between them. Those need no search, but `2015, 2017 og 2019` would puzzle a reader. */
function spanned(some: readonly CatalogueShard[], all: readonly CatalogueShard[]): readonly CatalogueShard[] {
  const places = some.map((shard) => all.indexOf(shard))
  return places.length === 0 ? [] : all.slice(Math.min(...places), Math.max(...places) + 1)
}

function messageOf({ hits, meanings }: Found, state: SearchState, years: string): string {
  const those = (kind: Meaning['kind']) => meanings.filter((meaning) => meaning.kind === kind)
  const unknown = those('unknown')
  if (unknown.length > 0) return `${listOf(unknown.map(({ typed }) => typed))} ${searchWords.unknownWord}`
  const all = hits.length > 0 ? count(hits.length, ...searchWords.resultsCounted) : noResults(state)
  const notes = [
    years === '' ? all : `${all} ${searchWords.inMeetingsOf} ${years}`,
    ...those('corrected').map(
      ({ typed, words }) =>
        `${quoted(typed)} ${searchWords.unknownWord} ${searchWords.correctedTo} ${listOf(words.map(({ form }) => form))}.`,
    ),
    ...those('begun').map(({ typed }) => `${searchWords.begunWord} ${quoted(typed)}.`),
  ]
  return notes.length === 1 ? (notes[0] ?? '') : notes.map((note) => note.replace(/\.?$/, '.')).join(' ')
}

/** The query with another word for each that was corrected. */
function offersOf(meanings: readonly Meaning[], query: string): readonly string[] {
  return meanings.flatMap(({ typed, others }) =>
    others.map(({ form }) =>
      query
        .split(/(\s+)/)
        .map((part) => (part.toLowerCase().includes(typed) ? form : part))
        .join(''),
    ),
  )
}

function noResults(state: SearchState): string {
  return countNarrowed(state) > 0 ? searchWords.noResultsNarrowed : searchWords.noResults
}

function listOf(words: readonly string[]): string {
  return formatList(words.map(quoted))
}
