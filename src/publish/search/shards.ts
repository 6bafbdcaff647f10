/** A part of the archive with a search index of its own. Its units are whole years. */
export interface Shard {
  /** `2026`, or `2019-2021` where several years are joined. */
  name: string
  /** The newest first. */
  years: readonly number[]
  /** Item pages. */
  pages: number
}

/**
 * Pages up to which years are joined. A shard of 500 is indexed in 0.9 s and 80 MB and costs a cold search 13 kB;
 * larger ones make a change dearer, smaller ones a search of the whole archive.
 */
const SHARD_PAGES = 500

/**
 * Divides an archive into shards, the newest first. The numbers of pages alone decide, so that every build of the
 * same content makes the same shards.
 * @param years how many item pages each year has
 */
export function shardsOf(years: ReadonlyMap<number, number>, limit = SHARD_PAGES): Shard[] {
  const shards: Shard[] = []
  for (const [year, pages] of [...years].sort(([one], [other]) => one - other)) {
    if (pages === 0) continue
    const last = shards.at(-1)
    if (last && last.pages + pages <= limit) shards[shards.length - 1] = joined(last, year, pages)
    else shards.push({ name: String(year), years: [year], pages })
  }
  return shards.reverse()
}

function joined({ years, pages }: Shard, year: number, more: number): Shard {
  return { name: `${years.at(-1)}-${year}`, years: [year, ...years], pages: pages + more }
}
