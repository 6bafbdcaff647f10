/** How fast a search page answers that has been open for a while, and MiniSearch beside it in the same browser. */
import type { Browser } from 'playwright-core'
import type { Sample } from '../processes.ts'
import { askWarm } from './ask-warm.ts'
import type { Corpus } from './corpus.ts'
import { openMiniSearch, openSearch } from './pages.ts'
import { MINISEARCH } from './peers.ts'

/** Queries in one tab, of all rounds together. */
const QUERIES = 10_000

/** Milliseconds after which the tab is asked no more, however few it has answered. */
const PATIENCE_MS = 1_200_000

/** Queries before the heap is looked at: by then the program is loaded and compiled. */
const FIRST = 50

/**
 * Asks ten thousand queries in as many rounds as there are runs, ours and the peer's in turns. Each round's `p50` and
 * `p99` in seconds; in the last also how much the `heap` grew, in bytes, the `errors` of all, and how many `queries`
 * were asked, which are fewer where the time did not suffice.
 */
export async function measureWarm(
  corpus: Corpus,
  { browser, origin, runs, peer }: { browser: Browser; origin: string; runs: number; peer: boolean },
): Promise<readonly Sample[]> {
  const tab = await openSearch(browser, origin)
  const timePeer = peer ? await openMiniSearch(browser, origin, MINISEARCH) : null
  const queries = askWarm(corpus, QUERIES)
  await tab.time(queries.slice(-FIRST), PATIENCE_MS)
  await timePeer?.(queries.slice(-FIRST))
  const before = await tab.heap()
  const samples: Sample[] = []
  let [errors, number] = [0, 0]
  for (let run = 0; run < runs; run++) {
    const asked = queries.slice((run * QUERIES) / runs, ((run + 1) * QUERIES) / runs)
    const ours = await tab.time(asked, PATIENCE_MS / runs)
    errors += ours.errors
    number += ours.times.length
    samples.push({
      p50: quantile(ours.times, 0.5),
      p99: quantile(ours.times, 0.99),
      ...(timePeer && peerSample(await timePeer(asked.slice(0, ours.times.length)))),
    })
  }
  const grown = {
    heap: (await tab.heap()) - before,
    errors: errors + tab.complaints().length,
    queries: number,
  }
  await tab.close()
  return samples.map((sample, at) => (at === samples.length - 1 ? { ...sample, ...grown } : sample))
}

function peerSample(times: readonly number[]): Sample {
  return { peerP50: quantile(times, 0.5), peerP99: quantile(times, 0.99) }
}

/** Of milliseconds, in seconds. */
function quantile(times: readonly number[], share: number): number {
  const sorted = [...times].sort((one, other) => one - other)
  return (sorted[Math.floor(share * (sorted.length - 1))] ?? Number.NaN) / 1_000
}
