import { existsSync, readFileSync } from 'node:fs'
import { mkdtemp, statfs } from 'node:fs/promises'
import { availableParallelism, cpus, loadavg, tmpdir } from 'node:os'
import { join } from 'node:path'

/** A disk of memory, where writing costs no more than the program itself does. */
const MEMORY_DISK = '/dev/shm'

/** The number that `statfs` gives such a disk. */
const TMPFS = 0x01021994

/** Bytes that an archive's content, site and peers need for each item. */
const ROOM = 250_000

/** A folder to work in, and whether it lies in memory. */
export interface Workplace {
  folder: string
  inMemory: boolean
}

/** Makes a folder of its own: in `dir`, else in memory when there is room for so many items, else on the disk. */
export async function makeWorkplace(dir: string | null, items: number): Promise<Workplace> {
  const parent = dir ?? ((await hasRoom(items)) ? MEMORY_DISK : tmpdir())
  const folder = await mkdtemp(join(parent, 'referatarkiv-bench-'))
  return { folder, inMemory: (await statfs(folder)).type === TMPFS }
}

async function hasRoom(items: number): Promise<boolean> {
  if (!existsSync(MEMORY_DISK)) return false
  const { type, bavail, bsize } = await statfs(MEMORY_DISK)
  return type === TMPFS && bavail * bsize > items * ROOM
}

/** The machine in a line. */
export function machine(): string {
  const model = cpus()[0]?.model.trim() || 'unnamed processor'
  return `${availableParallelism()} cores (${model}), Node ${process.versions.node}`
}

/** The load of the last minute, five and fifteen. */
export function load(): string {
  return loadavg()
    .map((value) => value.toFixed(2))
    .join(' ')
}

/** Where the clock ticks of `/proc` begin to be those of children, counted behind the name. */
const CHILDREN_USER = 13
const TICKS = 100

/** CPU seconds of all processes that this one has started and seen end, and of theirs; null where nothing tells. */
export function childrenCpu(): number | null {
  try {
    const text = readFileSync('/proc/self/stat', 'utf8')
    const fields = text.slice(text.lastIndexOf(')') + 2).split(' ')
    return (Number(fields[CHILDREN_USER]) + Number(fields[CHILDREN_USER + 1])) / TICKS
  } catch {
    return null
  }
}
