/**
 * `npm run bench:citations`: whether what texts mention is found, nothing else is, and how fast. A missed bound ends
 * with 1. `--peers DIR`: a folder whose node_modules has markdown-it; npm installs it when not given.
 */
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parseArgs } from 'node:util'
import type { Mention } from '../parsers/citation/mention.ts'
import { findMentions } from '../parsers/citation/mentions.ts'
import { resolveMention } from '../parsers/citation/resolve.ts'
import {
  archive,
  goldDocuments,
  KINDS,
  precision,
  recall,
  type Score,
  score,
  total,
} from '../test/parsers/citation/gold.ts'
import { hostileTexts } from './citation-shapes.ts'
import { generateArchive } from './generate.ts'
import { median } from './median.ts'
import { installPeers, loadMarkdownIt } from './peer-packages.ts'
import { type Bound, type Line, meets, tableOf } from './table.ts'

const RUNS = 5
/** Texts are searched again and again until a run takes so many milliseconds: below, it is the clock that is measured. */
const FLOOR = 40

/** Characters of a hostile text: enough that the memory it takes is not that of the processor. */
const HOSTILE = 200_000

const PRECISION: Bound = { of: 'value', is: 'least', value: 0.995 }
const RECALL: Bound = { of: 'value', is: 'least', value: 0.98 }
const AS_FAST: Bound = { of: 'ratio', is: 'most', value: 1 }
/** Ten times the size may take so many times the time. */
const LINEAR: Bound = { of: 'ratio', is: 'most', value: 13 }

const { values } = parseArgs({ options: { peers: { type: 'string' } } })

const [open, heldOut] = [goldDocuments('open'), goldDocuments('heldOut')]
const documents = [...open, ...heldOut]
const gold = documents.map(({ text }) => text)
const minutes = [...generateArchive(200)].map(({ text }) => text)

const lines: Line[] = [...foundLines(), reportedLine(), ...(await timeLines()), ...linearLines()]
print(
  `load ${loadavg()[0]?.toFixed(2)}; ${documents.length} documents, ${size(gold)} kB; ${size(minutes)} kB of minutes`,
)
print(tableOf(lines))
printCorpus()
process.exitCode = lines.some(({ met }) => met === false) ? 1 : 0

function foundLines(): Line[] {
  const { scores } = score(documents)
  const rows: (readonly [string, Score])[] = [
    ...KINDS.flatMap((kind) => [[kind, scores.get(kind) ?? total([])] as const]),
    ['all', total(scores.values())],
    ['those held out', total(score(heldOut).scores.values())],
  ]
  return rows.flatMap(([name, figures]) => {
    const count = figures.right + figures.missed
    return [
      share(`precision: ${name}, ${count}`, precision(figures), PRECISION),
      share(`recall: ${name}, ${count}`, recall(figures), RECALL),
    ]
  })
}

/** How many of the mentions that an empty archive does not have it tells of. */
function reportedLine(): Line {
  const mentions = gold.flatMap((text) => findMentions(text, archive.bodies)).filter(isSure)
  const told = mentions.filter((mention) => resolveMention(mention, [])?.status === 'unknown')
  return share('unresolved mentions reported', told.length / mentions.length, {
    of: 'value',
    is: 'least',
    value: 1,
  })
}

function isSure(mention: Mention): boolean {
  return mention.type === 'meeting' || mention.number.sure
}

/** Beside markdown-it, over the same texts: minutes as they are, and the gold set, which is full of mentions. */
async function timeLines(): Promise<Line[]> {
  const folder = mkdtempSync(join(tmpdir(), 'citations-'))
  try {
    const render = await loadMarkdownIt(
      await installPeers(values.peers ?? null, folder, { 'markdown-it': '15.0.3' }),
    )
    const rows: (readonly [string, readonly string[], Bound | null])[] = [
      ['time: minutes', minutes, AS_FAST],
      ['time: gold set', gold, null],
    ]
    return rows.map(([name, texts, bound]) => {
      const work = {
        ours: () => search(texts),
        peer: () => {
          for (const text of texts) render(text)
        },
      }
      const { ours, peer } = timesOf(work)
      return beside(name, ours, { name: 'markdown-it', value: peer }, bound)
    })
  } finally {
    rmSync(folder, { recursive: true, force: true })
  }
}

/** Hostile texts, beside ones of a tenth of their size. */
function linearLines(): Line[] {
  return hostileTexts.map(({ name, make }) => {
    const [small, large] = [[make(HOSTILE)], [make(10 * HOSTILE)]]
    const { ours, peer } = timesOf({ ours: () => search(large), peer: () => search(small) })
    return beside(`ten times: ${name}`, ours, { name: 'a tenth of it', value: peer }, LINEAR)
  })
}

function search(texts: readonly string[]): void {
  for (const text of texts) findMentions(text, archive.bodies)
}

/** Seconds of CPU that two tasks take, the medians of runs that take turns. */
function timesOf(work: Readonly<Record<'ours' | 'peer', () => void>>): Record<'ours' | 'peer', number> {
  const times = { ours: [] as number[], peer: [] as number[] }
  const repeats = { ours: repeatsOf(work.ours), peer: repeatsOf(work.peer) }
  for (let run = 0; run < RUNS; run++) {
    for (const who of ['ours', 'peer'] as const) times[who].push(cpuOf(work[who], repeats[who]))
  }
  return { ours: median(times.ours), peer: median(times.peer) }
}

/** How often a task is done in a run. What is done here also warms it up. */
function repeatsOf(work: () => void): number {
  cpuOf(work, 3)
  return Math.ceil(FLOOR / 1_000 / Math.max(cpuOf(work, 3), 1e-5))
}

function cpuOf(work: () => void, times: number): number {
  const begun = process.cpuUsage()
  for (let time = 0; time < times; time++) work()
  const { user, system } = process.cpuUsage(begun)
  return (user + system) / 1e6 / times
}

function share(name: string, ours: number, bound: Bound): Line {
  return { name, unit: '%', ours, peer: null, ratio: null, byCpu: null, bound, met: meets(ours, null, bound) }
}

function beside(name: string, ours: number, peer: NonNullable<Line['peer']>, bound: Bound | null): Line {
  const ratio = ours / peer.value
  return { name, unit: 'ms', ours, peer, ratio, byCpu: null, bound, met: meets(ours, ratio, bound) }
}

/** What is found in real minutes, where they lie beside the checkout: how many, and nothing of their words. */
function printCorpus(): void {
  const folder = fileURLToPath(new URL('../../shared/corpus/', import.meta.url))
  if (!existsSync(folder)) return
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.txt'))) {
    const mentions = findMentions(readFileSync(join(folder, file), 'utf8'))
    const labelled = mentions.filter((mention) => mention.type === 'number' && mention.label !== null).length
    const meetings = mentions.filter(({ type }) => type === 'meeting').length
    print(
      `${file}: ${labelled} labelled numbers, ${mentions.length - labelled - meetings} bare, ${meetings} meetings`,
    )
  }
}

function size(texts: readonly string[]): number {
  return Math.round(texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0) / 1e3)
}

function print(text: string): void {
  process.stdout.write(`${text}\n`)
}
