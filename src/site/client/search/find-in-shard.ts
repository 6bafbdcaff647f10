import type { CatalogueShard } from './catalogue.ts'
import type { Counts } from './counts.ts'
import { countFacets, isWanted } from './facets.ts'
import { type Meaning, pagesInAll } from './meaning.ts'
import type { Index } from './pagefind.ts'
import { hasPhrase, phraseWords } from './query.ts'
import type { Fragment } from './responses.ts'
import { countNarrowed, type SearchState } from './state.ts'
import { indexTerm } from './words.ts'
import { type Scope, zoneKey } from './zones.ts'

/** A page that was found. */
export interface Hit {
  page: string
  /** How well it answers, compared with the pages of all shards. */
  score: number
  load: () => Promise<Fragment>
}

/** What was found in a shard. */
export interface ShardHits {
  shard: CatalogueShard
  /** The newest first, where the order or a filter asks for dates; else in any order. */
  hits: readonly Hit[]
  /** Counts the filters of the pages that have the words, also of those that the filters leave out. */
  count: () => Promise<Counts>
}

/** A shard, and what is looked for in it. */
export interface ShardQuestion {
  shard: CatalogueShard
  index: Index
  meanings: readonly Meaning[]
  phrases: readonly string[]
  /** The query as a whole title, see `titleKey`; null when no page has it. */
  title: string | null
  /** The pages of all shards. */
  pages: number
}

/** More than any sum of scores. */
const BEFORE_ALL = 1e6

/** Finds what a state asks for in one shard. */
export async function findInShard(question: ShardQuestion, state: SearchState): Promise<ShardHits> {
  const { shard, index } = question
  const { filters, period, scope, order } = state
  const [scores, titled] = await Promise.all([
    scoresOf(question, scope),
    question.title === null ? new Map<string, number>() : index.pagesWith(question.title),
  ])
  // The filters are loaded for what needs them; others see results before they are counted.
  const facets = order === 'best' && scores && countNarrowed(state) === 0 ? null : await index.facets()
  const pages = facets
    ? [...facets.keys()].filter((page) => scores?.has(page) ?? true)
    : [...(scores?.keys() ?? [])]
  const matched = await withPhrases(question, scope, pages)
  return {
    shard,
    hits: matched
      .filter((page) => !facets || isWanted(facets.get(page) ?? {}, filters, period))
      .map((page) => ({
        page,
        score: (scores?.get(page) ?? 0) + (titled.has(page) ? BEFORE_ALL : 0),
        load: () => index.load(page),
      })),
    count: async () => {
      const all = await index.facets()
      const values = matched.map((page) => all.get(page)).filter((found) => found !== undefined)
      return countFacets(values, filters, period)
    },
  }
}

/** The pages that have all that is looked for, with their scores; null when nothing is. */
async function scoresOf(
  { shard, index, meanings, phrases, pages }: ShardQuestion,
  scope: Scope,
): Promise<ReadonlyMap<string, number> | null> {
  const ofWords = meanings.map(async (meaning) => {
    const found = await Promise.all(termsOf(meaning, scope).map(index.pagesWith))
    const best = bestOf(found)
    // Pagefind values a word by how few pages of the shard have it; what counts is how few of the archive have it.
    const weight = rarity(pagesInAll(meaning), pages) / rarity(best.size, shard.pages)
    return new Map([...best].map(([page, score]) => [page, score * weight]))
  })
  const ofPhrases = phrases.map(async (phrase) => {
    const words = phraseWords(phrase)
    const [together, ...alone] = await Promise.all([
      index.pagesWithPhrase(words),
      ...words.map(index.pagesWith),
    ])
    const score = (page: string) => alone.reduce((sum, found) => sum + (found.get(page) ?? 0), 0)
    return new Map([...together].map((page) => [page, score(page)]))
  })
  const [first, ...others] = await Promise.all([...ofWords, ...ofPhrases])
  return first ? others.reduce(both, first) : null
}

/** The words under which the index may have a meaning: as it stands in the text, and its key. */
function termsOf({ typed, kind, words }: Meaning, scope: Scope): readonly string[] {
  if (scope !== 'everything') return words.map(({ key }) => zoneKey(scope, key))
  const terms =
    kind === 'known' ? [typed, ...words.map(({ key }) => key)] : words.flatMap(({ form, key }) => [form, key])
  const bare = terms.map((term) => term.replace(/[^\p{L}\p{N}]/gu, ''))
  const same = (one: string) => bare.findIndex((other) => indexTerm(other) === indexTerm(one))
  return bare.filter((term, at) => same(term) === at)
}

function bestOf(found: readonly ReadonlyMap<string, number>[]): ReadonlyMap<string, number> {
  const best = new Map<string, number>()
  for (const scores of found) {
    for (const [page, score] of scores) best.set(page, Math.max(score, best.get(page) ?? 0))
  }
  return best
}

function both(one: ReadonlyMap<string, number>, other: ReadonlyMap<string, number>): Map<string, number> {
  return new Map(
    [...one].flatMap(([page, score]) => {
      const more = other.get(page)
      return more === undefined ? [] : [[page, score + more]]
    }),
  )
}

/** The inverse document frequency of BM25. */
function rarity(pages: number, all: number): number {
  return Math.log((Math.max(all, pages) - pages + 0.5) / (pages + 0.5) + 1)
}

/** Of some pages those whose text has each phrase: Pagefind knows words by their stems alone. */
async function withPhrases(
  { index, phrases }: ShardQuestion,
  scope: Scope,
  pages: readonly string[],
): Promise<readonly string[]> {
  if (phrases.length === 0) return pages
  const texts = await Promise.all(pages.map(async (page) => textIn(await index.load(page), scope)))
  return pages.filter((_, at) => phrases.every((phrase) => hasPhrase(texts[at] ?? '', phrase)))
}

function textIn({ content, meta }: Fragment, scope: Scope): string {
  if (scope === 'titles') return meta.title ?? ''
  return scope === 'decisions' ? (meta.decision ?? '') : content
}
