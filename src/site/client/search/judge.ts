import type { CatalogueShard } from './catalogue.ts'
import type { Outlook } from './outlook.ts'
import type { Index } from './pagefind.ts'
import { noFilters } from './state.ts'
import { judge, type Match, wordsOf } from './words.ts'

/** What a shard has of a word. */
interface Judged {
  match: Match
  /** How many pages were found for it. */
  pages: number
}

/** What one shard has of each word of a query. */
export type Judgements = ReadonlyMap<string, Judged>

/** Judges words in one index, one after the other: a page that two searches find has the places of the last. */
export async function judgeWords(index: Index, words: readonly string[]): Promise<Judgements> {
  const judgements = new Map<string, Judged>()
  for (const word of words) judgements.set(word, await judgeWord(index, word))
  return judgements
}

async function judgeWord(index: Index, word: string): Promise<Judged> {
  const request = { filters: noFilters, newestFirst: false }
  const exact = await index.search({ ...request, term: `"${word}"` })
  const { hits } = await index.search({ ...request, term: word })
  const pages = hits.length
  const [first] = hits
  if (exact.hits.length > 0) return { match: 'known', pages }
  if (!first) return { match: 'unknown', pages }
  const { content, locations, meta } = await first.load()
  const words = wordsOf(content)
  const inMeta = Object.values(meta).flatMap((value) => wordsOf(value))
  return { match: judge(word, [...locations.map((at) => words[at] ?? ''), ...inMeta]), pages }
}

/** What the archive has of a word, as far as it has been searched. */
export interface Verdict {
  word: string
  match: Match
  /** Whether the shards that have not been searched cannot change it. */
  final: boolean
}

/**
 * What the archive has of a word. A word is unknown only when no shard can have it: each was searched, or the
 * overview rules it out. When the overview names shards for a word and one of these has it not, none of them has: it
 * then named those with the longest common beginning, as Pagefind does.
 */
export function verdictOf(
  word: string,
  shards: readonly CatalogueShard[],
  searched: ReadonlyMap<CatalogueShard, Judgements>,
  outlook: Outlook | null,
): Verdict {
  const matches = [...searched.values()].map((judgements) => judgements.get(word)?.match)
  if (matches.includes('known')) return { word, match: 'known', final: true }
  const refuted =
    outlook !== null && shards.some((shard) => searched.has(shard) && outlook.names(shard, word))
  const final = shards.every(
    (shard) =>
      searched.has(shard) || outlook?.excludes(shard, word) || (refuted && outlook.names(shard, word)),
  )
  return { word, match: matches.includes('near') ? 'near' : 'unknown', final }
}
