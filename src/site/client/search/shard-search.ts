import type { CatalogueShard } from './catalogue.ts'
import { addCounts } from './counts.ts'
import type { Library } from './engine.ts'
import { findInShard } from './find-in-shard.ts'
import { type Judgements, judgeWords, type Verdict, verdictOf } from './judge.ts'
import { type Outlook, outlookOf } from './outlook.ts'
import { rank } from './rank.ts'
import type { Hits } from './responses.ts'
import { type Filters, groups, type SearchState, without } from './state.ts'
import { isPhrase, queryWords } from './words.ts'

/** A search on its way through the shards, from the newest on. */
export class ShardSearch {
  readonly #library: Library
  readonly #state: SearchState
  readonly #words: readonly string[]
  readonly #judged = new Map<CatalogueShard, Judgements>()
  readonly #found = new Map<CatalogueShard, Hits>()
  #left: readonly CatalogueShard[]
  /** Undefined as long as the overview has not been asked. */
  #outlook: Outlook | null | undefined

  constructor(library: Library, state: SearchState) {
    this.#library = library
    this.#state = state
    this.#words = queryWords(state.query)
    const nothing = state.query !== '' && this.#words.length === 0
    this.#left = nothing ? [] : library.shards.filter((shard) => mayHave(shard, state.filters))
  }

  /** Shards that may have more results and were not searched, the newest first; none when nothing can be found. */
  get left(): readonly CatalogueShard[] {
    return this.verdicts().some(isNowhere) ? [] : this.#left
  }

  /** How many shards were searched. */
  get searched(): number {
    return this.#judged.size
  }

  /** Whether the overview has still to be asked, which is worth it from two shards on. */
  get wantsOverview(): boolean {
    return this.#outlook === undefined && this.#judged.size > 0 && this.#left.length > 1
  }

  /** Whether one shard may settle that a word stands nowhere. */
  get wantsWitness(): boolean {
    return Boolean(this.#outlook) && this.verdicts().some(({ final }) => !final)
  }

  /** Asks the overview which shards are worth a search. */
  async askOverview(): Promise<void> {
    const outlook = await outlookOf(this.#library, this.#words)
    this.#outlook = outlook
    if (!outlook) return
    const candidates = this.#left.filter((shard) => !this.#isExcluded(shard))
    // Where no shard has all words, one with a word that was not found yet tells whether it is known at all.
    this.#left = candidates.length > 0 ? candidates : this.#witnesses(outlook)
    await this.#collect()
  }

  /** Searches the next shards, side by side. */
  async search(number: number): Promise<void> {
    const batch = this.#left.slice(0, number)
    this.#left = this.#left.slice(number)
    const judged = await Promise.all(
      batch.map(async (shard) => judgeWords(await this.#library.open(shard), this.#words)),
    )
    batch.forEach((shard, at) => {
      const judgements = judged[at]
      if (judgements) this.#judged.set(shard, judgements)
    })
    await this.#collect()
  }

  /** What the archive has of each word. A phrase is found as it stands or not at all, so its words are not judged. */
  verdicts(): readonly Verdict[] {
    if (isPhrase(this.#state.query)) return []
    const outlook = this.#outlook ?? null
    return this.#words.map((word) => verdictOf(word, this.#library.shards, this.#judged, outlook))
  }

  /** What was found so far. */
  found(): Hits {
    const ranked = this.#library.shards.flatMap((shard) => {
      const found = this.#found.get(shard)
      const judgements = this.#judged.get(shard)
      return found && judgements ? [{ shard, judgements, ...found }] : []
    })
    return {
      hits: rank(ranked, this.#state.newestFirst),
      counts: addCounts(ranked.map(({ counts }) => counts)),
    }
  }

  /** Shards of whose pages the counts say nothing. */
  uncounted(): readonly CatalogueShard[] {
    if (this.verdicts().some(isNowhere)) return []
    const others = without(this.#state.filters, 'year')
    return this.#library.shards.filter(
      (shard) => !this.#judged.has(shard) && mayHave(shard, others) && !this.#isExcluded(shard),
    )
  }

  /**
   * Fetches the results of the shards that have every word as well as the archive has it. One that lacks a word which
   * others have would give pages with the beginning of it.
   */
  async #collect(): Promise<void> {
    const verdicts = this.verdicts()
    if (!verdicts.every(({ final, match }) => final && match !== 'unknown')) return
    const right = [...this.#judged].filter(
      ([shard, judgements]) =>
        !this.#found.has(shard) && verdicts.every(({ word, match }) => judgements.get(word)?.match === match),
    )
    await Promise.all(
      right.map(async ([shard]) => {
        const index = await this.#library.open(shard)
        this.#found.set(shard, await findInShard({ shard, index }, this.#state))
      }),
    )
  }

  #isExcluded(shard: CatalogueShard): boolean {
    return this.#words.some((word) => this.#outlook?.excludes(shard, word))
  }

  #witnesses(outlook: Outlook): readonly CatalogueShard[] {
    const { shards } = this.#library
    if (!shards.every((shard) => mayHave(shard, this.#state.filters))) return []
    const open = this.verdicts().filter(({ final }) => !final)
    const witnesses = new Set(open.map(({ word }) => shards.find((shard) => outlook.names(shard, word))))
    return shards.filter((shard) => witnesses.has(shard))
  }
}

function isNowhere({ final, match }: Verdict): boolean {
  return final && match === 'unknown'
}

/** Whether a shard has pages of the chosen values; one of each group does not make sure of a page with all. */
function mayHave(shard: CatalogueShard, filters: Filters): boolean {
  return groups.every(
    ({ name }) =>
      filters[name].length === 0 || filters[name].some((value) => Object.hasOwn(shard.filters[name], value)),
  )
}
