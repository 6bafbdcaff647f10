/** Measures the search of one built archive: how good it is, how much it loads, and how fast it answers. */
import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { launchBrowser } from '../../test/browser/browser.ts'
import type { Lab } from '../lab.ts'
import { type Sample, task } from '../processes.ts'
import { coldSearch } from './cold.ts'
import { pagesOfIndex, readCorpus } from './corpus.ts'
import type { Measured } from './lines.ts'
import { bundleInPage, openFindAll, openSearch } from './pages.ts'
import { peers } from './peers.ts'
import { measureQuality } from './quality.ts'
import { questionsOf } from './questions.ts'
import type { Failing, Score } from './score.ts'
import { serveSite } from './serve.ts'
import { measureWarm } from './warm.ts'

/** What is measured, each by itself. */
export const STAGES = ['quality', 'cold', 'warm'] as const
type Stage = (typeof STAGES)[number]

/** How it is measured. */
interface Measuring {
  stages: ReadonlySet<Stage>
  runs: number
  tell: (text: string) => void
}

/** Measures a lab whose site is built. Ours and the peers take no time from each other where time is what is taken. */
export async function measureSearch(
  lab: Lab,
  { stages, runs, tell }: Measuring,
): Promise<Measured & { failing: readonly Failing[] }> {
  const { site, folder, packages } = lab
  const bench = join(folder, 'bench')
  await bundleInPage(bench)
  await writeFile(
    join(bench, 'bare.html'),
    '<!doctype html><html lang="da"><title>bench</title><body></body></html>',
  )
  const corpus = readCorpus(site)
  const [served, browser] = [await serveSite(site, bench), await launchBrowser()]
  try {
    const [ofPeers, score, cold] = await Promise.all([
      packages === null ? {} : askPeers(site, packages, bench, tell),
      stages.has('quality') ? quality() : null,
      stages.has('cold') ? inTurn(runs, () => coldSearch(lab)) : [],
    ])
    tell('warm queries')
    const peer = 'MiniSearch' in ofPeers
    const warm = stages.has('warm')
      ? await measureWarm(corpus, { browser, origin: served.origin, runs, peer })
      : []
    return {
      ours: { quality: score ? [score.shares] : [], cold, warm },
      peers: ofPeers,
      failing: score?.failing ?? [],
    }
  } finally {
    await browser.close()
    await served.close()
  }

  async function quality(): Promise<Score> {
    const tab = await openSearch(browser, served.origin)
    const findAll = await openFindAll(browser, served.origin, pagesOfIndex(site))
    return measureQuality(corpus, questionsOf(corpus), tab, findAll)
  }
}

/** Every peer after the other, each in a process of its own; one that fails is left out and named. */
async function askPeers(
  site: string,
  packages: string,
  bench: string,
  tell: (text: string) => void,
): Promise<Readonly<Record<string, Sample>>> {
  const measured: Record<string, Sample> = {}
  for (const name of Object.keys(peers)) {
    try {
      measured[name] = await task('./search/task-peer.ts', [name, site, packages, bench])
    } catch (error) {
      tell(`${name} is left out: ${error instanceof Error ? error.message : String(error)}`)
    }
  }
  return measured
}

async function inTurn(runs: number, measure: () => Promise<Sample>): Promise<readonly Sample[]> {
  const samples: Sample[] = []
  for (let run = 0; run < runs; run++) samples.push(await measure())
  return samples
}
