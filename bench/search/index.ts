/** `npm run bench:search`: how good and how fast the search of a built archive is, in a browser; see `--help`. */
import { rmSync } from 'node:fs'
import { rm } from 'node:fs/promises'
import { join } from 'node:path'
import { build, makeLab } from '../lab.ts'
import { load, machine, makeWorkplace } from '../machine.ts'
import { type Options, readOptions } from '../options.ts'
import { installPeers } from '../peer-packages.ts'
import { stopAll, timed } from '../processes.ts'
import { tableOf } from '../table.ts'
import { linesOf } from './lines.ts'
import { measureSearch, STAGES } from './measure.ts'
import { SEARCHERS } from './peers.ts'
import { type Row, rows } from './rows.ts'

const HELP = `npm run bench:search -- [SIZE…] [options]

Measures the search of generated archives in Chromium, beside MiniSearch, FlexSearch, lunr and SQLite's FTS5. What is
to be found is read from the texts, by the paradigms that they were written with.

  SIZE…        agenda items of each archive; 1000 and 10000 when none is given
  --runs N     how often sizes and times are measured, 3 when not given; the median is shown
  --only WORD  rows whose names hold the word, as “recall”; may be repeated
  --dir DIR    where the temporary folder is made; memory where there is room
  --peers DIR  a folder whose node_modules has the peers' packages; npm installs them when not given
  --json       a last line of JSON with every sample and every query that failed
  --help       this

A peer that is missing is left out and named; FTS5 is the program sqlite3 on the PATH. A missed bound ends with 1.
`

const print = (text: string): boolean => process.stdout.write(`${text}\n`)
const tell = (text: string): boolean => process.stderr.write(`${text}\n`)

try {
  const options = readOptions(process.argv.slice(2))
  if (options) await run(options)
  else print(HELP)
} catch (error) {
  tell(error instanceof Error ? error.message : String(error))
  process.exitCode = 2
}

async function run({ sizes, runs, dir, peers, only, json }: Options): Promise<void> {
  const { folder } = await makeWorkplace(dir, Math.max(...sizes))
  clearWhenStopped(folder)
  const chosen = rows.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)))
  print(`${new Date().toISOString().slice(0, 16)}, ${machine()}, ${runs} runs, load ${load()}`)
  try {
    const packages = await packagesFor(peers, folder)
    const measured = []
    for (const size of sizes) {
      tell(`${size} items: making and building the archive`)
      const lab = await makeLab({ folder, packages, hugo: false, profiles: null }, size)
      await timed(build(lab))
      const { failing, ...figures } = await measureSearch(lab, { stages: stagesOf(chosen), runs, tell })
      const lines = linesOf(chosen, size, figures)
      print(`\n${size} items, load after ${load()}\n${tableOf(lines)}`)
      measured.push({ size, lines, ...figures, failing })
      await rm(lab.folder, { recursive: true, force: true })
    }
    if (json) print(JSON.stringify({ machine: machine(), runs, measured }))
    process.exitCode = measured.some(({ lines }) => lines.some(({ met }) => met === false)) ? 1 : 0
  } finally {
    await rm(folder, { recursive: true, force: true })
  }
}

function stagesOf(chosen: readonly Row[]) {
  return new Set(STAGES.filter((stage) => chosen.some(({ ours }) => ours.startsWith(`${stage}.`))))
}

/** Null, and told why, when the packages of the peers cannot be had. */
async function packagesFor(given: string | null, folder: string): Promise<string | null> {
  try {
    return await installPeers(given, join(folder, 'peers'), SEARCHERS)
  } catch (error) {
    print(
      `npm cannot install the peers, they are left out: ${error instanceof Error ? error.message : error}`,
    )
    return null
  }
}

/** An archive in memory would take its place there for good. */
function clearWhenStopped(folder: string): void {
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      stopAll()
      rmSync(folder, { recursive: true, force: true, maxRetries: 5 })
      process.exit(2)
    })
  }
}
