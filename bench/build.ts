/** `npm run bench`: how long a build takes, and what it needs, beside programs that do the same; see `--help`. */
import { rmSync } from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { join, resolve } from 'node:path'
import { type Bench, build, makeLab } from './lab.ts'
import { load, machine, makeWorkplace } from './machine.ts'
import { measures } from './measures.ts'
import { HELP, type Options, readOptions } from './options.ts'
import { installPeers } from './peer-packages.ts'
import { hugoVersion } from './peer-programs.ts'
import { stopAll, task, timed } from './processes.ts'
import { measuresOf, type Row, rows } from './rows.ts'
import { type Figures, type Line, linesOf, tableOf } from './table.ts'

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

async function run({ sizes, runs, dir, peers, only, profiles, json }: Options): Promise<void> {
  const { folder, inMemory } = await makeWorkplace(dir, Math.max(...sizes))
  clearWhenStopped(folder)
  const chosen = rows.filter(({ name }) => only.length === 0 || only.some((word) => name.includes(word)))
  const version = await hugoVersion()
  print(`${new Date().toISOString().slice(0, 16)}, ${machine()}, ${runs} runs, load ${load()}`)
  print(
    `in ${folder}, ${inMemory ? 'in memory' : 'on a disk'}; ${version ? `Hugo ${version}` : 'no Hugo here, left out'}`,
  )
  try {
    const bench: Bench = {
      folder,
      hugo: version !== null,
      packages: await packagesFor(chosen, peers, folder),
      profiles: profiles === null ? null : resolve(profiles),
    }
    if (bench.profiles) await mkdir(bench.profiles, { recursive: true })
    const figures = new Map<number, Figures>()
    const lines: (Line & { size: number })[] = []
    for (const size of sizes) {
      figures.set(size, await measureAll(bench, size, runs, chosen))
      const made = linesOf(chosen, size, figures)
      lines.push(...made.map((line) => ({ size, ...line })))
      print(`\n${size} items, load after ${load()}\n${tableOf(made)}`)
    }
    const samples = [...figures].map(([size, measured]) => ({ size, ...Object.fromEntries(measured) }))
    if (json) print(JSON.stringify({ machine: machine(), runs, lines, samples }))
    process.exitCode = lines.some(({ met }) => met === false) ? 1 : 0
  } finally {
    await rm(folder, { recursive: true, force: true })
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

/** Null, and told why, when the packages of the peers cannot be had. */
async function packagesFor(
  chosen: readonly Row[],
  given: string | null,
  folder: string,
): Promise<string | null> {
  const needed = measuresOf(chosen)
  if (!needed.has('markdown-it') && !needed.has('remark')) return null
  try {
    return await installPeers(given, join(folder, 'peers'))
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    print(`npm cannot install the Markdown renderers, they are left out: ${why}`)
    return null
  }
}

/** Every measure that is needed, one after the other, and so round after round: ours and the peers take turns. */
async function measureAll(
  bench: Bench,
  size: number,
  runs: number,
  chosen: readonly Row[],
): Promise<Figures> {
  const needed = measuresOf(chosen)
  tell(`${size} items: making the archive`)
  const lab = await makeLab(bench, size)
  // The first build also compiles the program, which no later one does.
  await timed(build({ ...lab, profiles: null }))
  const ofHugo = [...needed].some((name) => name.startsWith('hugo-'))
  if (lab.hugo && ofHugo) await task('./task-hugo.ts', [lab.content, lab.site, join(lab.folder, 'hugo')])
  const figures = new Map<string, number[]>()
  for (let round = 1; round <= runs; round++) {
    for (const [name, measure] of Object.entries(measures)) {
      if (!needed.has(name)) continue
      const sample = await measure(lab).catch((error: unknown) => {
        print(`${name} failed: ${error instanceof Error ? error.message : String(error)}`)
        return null
      })
      tell(`${size} items, run ${round}: ${name} ${sample ? JSON.stringify(sample) : 'left out'}`)
      for (const [quantity, value] of Object.entries(sample ?? {})) {
        const figure = `${name}.${quantity}`
        figures.set(figure, [...(figures.get(figure) ?? []), value])
      }
    }
  }
  await rm(lab.folder, { recursive: true, force: true })
  return figures
}
