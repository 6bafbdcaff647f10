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

/** Which of the oldest of some shards teach the one at a place. */
function teachersOf<Each>(shards: readonly Each[], place: number): readonly Each[] {
  let teachers = FIRST
  while (2 * teachers <= place) teachers *= 2
  return shards.slice(0, teachers)
}

/**
 * Divides the words of shards. One whose words would now be divided in another way than it was indexed with is to be
 * indexed again, though its pages are as they were.
 * @param shards the oldest first
 * @param former the names of the shards of the index before, the oldest first
 */
export function* dividedShards(
  shards: readonly Shard[],
  former: readonly string[],
  { before, read }: Source,
): Generator<Divided> {
  const looked = new Map<Shard, Looked>()
  const look = (shard: Shard): Looked => {
    const found = looked.get(shard) ?? lookAt(shard)
    looked.set(shard, found)
    return found
  }
  const lookAt = (shard: Shard): Looked => {
    const kept = before(shard)
    return kept ? { kept, fresh: null } : { kept, fresh: read(shard) }
  }
  const dividers = new Map<number, Divider>()
  for (const [place, shard] of shards.entries()) {
    const teachers = teachersOf(shards, place)
    const { kept, fresh } = look(shard)
    // Taught by the same shards, which are as they were, it divides its words as before.
    const same = teachers.map(({ name }) => name).join() === teachersOf(former, place).join()
    if (kept && same && teachers.every((teacher) => look(teacher).kept)) {
      yield { shard, before: kept }
      continue
    }
    const divider =
      dividers.get(teachers.length) ?? makeDivider(sumOf(teachers.map((each) => wordsOf(look(each)))))
    // Only the last is asked for again.
    dividers.clear()
    dividers.set(teachers.length, divider)
    if (kept && divider.divisionOf(kept.words) === kept.division) yield { shard, before: kept }
    else yield { shard, before: null, index: (fresh ?? read(shard)).divided(divider) }
  }
}

/** The words of a shard that is kept, or its pages. */
type Looked = { kept: ShardWords; fresh: null } | { kept: null; fresh: ReadPages }

function wordsOf({ kept, fresh }: Looked): WordCounts {
  return (kept ?? fresh).words
}

function sumOf(all: readonly WordCounts[]): WordCounts {
  const sum = new Map<string, number>()
  for (const words of all) for (const [word, pages] of words) sum.set(word, (sum.get(word) ?? 0) + pages)
  return sum
}
