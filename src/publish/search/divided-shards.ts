import { type Divider, makeDivider } from './divider.ts'
import type { Indexed, ReadPages } from './read-pages.ts'
import type { ShardWords, WordCounts } from './shard-words.ts'
import type { Shard } from './shards.ts'

/** A shard that is as it was, or that is to be indexed. */
export type Divided = { shard: Shard; before: ShardWords } | { shard: Shard; before: null; index: Indexed }

/** Where the words of shards come from. */
interface Source {
  /** The words of a shard that is kept; null for one that is not. */
  before: (shard: Shard) => ShardWords | null
  read: (shard: Shard) => ReadPages
}

/**
 * Shards that learn together, and so all from themselves. Later ones divide words with what has been taught up to a power
 * of two: so what is new in the newest years changes no older shard, and a divider serves many.
 */
const FIRST = 4

/** How many of the oldest shards teach the one at a place. */
function teachersOf(place: number): number {
  let teachers = FIRST
  while (2 * teachers <= place) teachers *= 2
  return teachers
}

/**
 * Divides the words of shards. One whose words would now be divided in another way than it was indexed with is to be
 * indexed again, though its pages are as they were.
 * @param shards the oldest first
 */
export function* dividedShards(shards: readonly Shard[], { before, read }: Source): Generator<Divided> {
  const learnt = new Map<string, number>()
  // As long as every teacher is as it was, so is all that is learnt.
  let same = true
  let taught = 0
  let divider: Divider | null = null
  const found: { kept: ShardWords | null; fresh: ReadPages | null; words: WordCounts }[] = []
  const look = (place: number): void => {
    for (const shard of shards.slice(found.length, place + 1)) {
      const kept = before(shard)
      const fresh = kept ? null : read(shard)
      found.push({ kept, fresh, words: (kept ?? fresh)?.words ?? new Map() })
    }
  }
  for (const [place, shard] of shards.entries()) {
    const teachers = Math.min(teachersOf(place), shards.length)
    look(Math.max(place, teachers - 1))
    for (; taught < teachers; taught++) {
      const teacher = found[taught]
      if (!teacher) continue
      add(learnt, teacher.words)
      same = same && teacher.kept !== null
      divider = null
    }
    const { kept, fresh } = found[place] ?? { kept: null, fresh: null }
    if (kept && same) {
      yield { shard, before: kept }
      continue
    }
    divider ??= makeDivider(learnt)
    if (kept && divider.divisionOf(kept.words) === kept.division) yield { shard, before: kept }
    else yield { shard, before: null, index: (fresh ?? read(shard)).divided(divider) }
  }
}

function add(learnt: Map<string, number>, words: WordCounts): void {
  for (const [word, pages] of words) learnt.set(word, (learnt.get(word) ?? 0) + pages)
}
