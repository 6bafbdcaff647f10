import { availableParallelism, tmpdir } from 'node:os'
import { parseArgs } from 'node:util'

/** What a run of the benchmark is asked for. */
export interface Options {
  sizes: readonly number[]
  runs: number
  /** Where its folder is made; null for memory where there is a disk of it, otherwise the system's own place. */
  dir: string | null
  /** A folder whose `node_modules` has the peers' packages; null to have npm install them. */
  peers: string | null
  /** Rows whose names hold one of these; all when there are none. */
  only: readonly string[]
  /** Where profiles of the builds go; null for none. */
  profiles: string | null
  json: boolean
}

/** What `--help` says. */
export const HELP = `npm run bench -- [SIZE…] [options]

Measures the build of generated archives beside its peers. On two cores, --runs 3, 1000 items take 2 minutes,
10000 take 15, 50000 take 80 and 16 GB of memory and folder together.

  SIZE…            agenda items of each archive; 1000 and 10000 when none is given
  --all            1000, 10000 and 50000
  --runs N         how often each figure is measured, 3 when not given; the median is shown
  --only WORD      rows whose names hold the word, as “search”; may be repeated
  --dir DIR        where the temporary folder is made; /dev/shm where there is room, otherwise ${tmpdir()}
  --peers DIR      a folder whose node_modules has the peers' packages; npm installs them when not given
  --cpu-prof DIR   writes a profile of every build's processes and threads into a folder
  --json           a last line of JSON with every sample
  --help           this

Hugo is taken from the PATH, Chromium as the browser tests take it. A peer that is missing is left out and named.
The bounds hold for 10000 items and two cores (this machine has ${availableParallelism()}); a missed one ends with 1.
`

/**
 * Reads the command line.
 * @returns null when it asks for help
 * @throws for options that are unknown or cannot be used
 */
export function readOptions(args: readonly string[]): Options | null {
  const { values, positionals } = parseArgs({
    args: [...args],
    allowPositionals: true,
    options: {
      all: { type: 'boolean', default: false },
      runs: { type: 'string', default: '3' },
      only: { type: 'string', multiple: true, default: [] },
      dir: { type: 'string' },
      peers: { type: 'string' },
      'cpu-prof': { type: 'string' },
      json: { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  if (values.help) return null
  const given = values.all ? [1_000, 10_000, 50_000] : positionals.map((size) => wholeNumber(size, 'a size'))
  return {
    sizes: (given.length > 0 ? given : [1_000, 10_000]).sort((one, other) => one - other),
    runs: wholeNumber(values.runs, '--runs'),
    dir: values.dir ?? null,
    peers: values.peers ?? null,
    only: values.only,
    profiles: values['cpu-prof'] ?? null,
    json: values.json,
  }
}

function wholeNumber(text: string, what: string): number {
  const number = Number(text)
  if (!Number.isInteger(number) || number < 1) throw new RangeError(`${text} is not ${what}`)
  return number
}
