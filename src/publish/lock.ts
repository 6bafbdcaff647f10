import { randomBytes } from 'node:crypto'
import { mkdir, readdir, rm, rmdir, stat, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { UsageError } from '../archive/config.ts'
import { isAlive, type ProcessMark, thisProcess } from './processes.ts'

// Why no library: those that lock by files are no longer kept up, and they lock by one name, which whoever finds it
// stale removes. Two who do so at once may remove each other's fresh one, so they let it age first, and a build that
// was killed blocks the next one. Here each process has a file of its own name, so that a dead one's can be removed by
// anyone at any time, and nobody ever removes the file of another that is alive.

/** Starters that meet each other at the door go back and try again, so often. */
const ATTEMPTS = 8

/** `.lock-<pid>-<start>-<boot>-<random>@<host>`. The name says it all, so that a file is never half written. */
const CANDIDATE = /^\.lock-(\d+)-(\d+)-(\w*)-[\da-f]{12}@(.+)$/

/** A process that stands in a folder, by its file there. */
interface Candidate extends ProcessMark {
  name: string
}

/**
 * Does work in a folder that no other process may do there at the same time. Who comes second is refused, at once. A
 * process that was killed leaves nothing that is in the way of the next one.
 * @param folder is made when there is none
 * @throws UsageError when another is at work there, saying which and since when
 */
export async function withLock<Result>(folder: string, work: () => Promise<Result>): Promise<Result> {
  const made = await mkdir(folder, { recursive: true })
  const own = await enter(folder)
  try {
    return await work()
  } finally {
    await rm(join(folder, own), { force: true })
    if (made !== undefined) await rmdir(folder).catch(() => undefined)
  }
}

/**
 * First shows itself, then looks for others: of two who do this at once, at least one sees the other, so never both
 * go on. Who sees another takes itself back. Only one who is still there at a second look is at work; others were at
 * the door too and are asked to try again, each after a time of its own.
 * @returns the name of the process's file
 */
async function enter(folder: string): Promise<string> {
  let met: ReadonlySet<string> = new Set()
  for (let attempt = 1; ; attempt++) {
    const own = await showItself(folder)
    const rivals = await rivalsOf(folder, own)
    if (rivals.length === 0) return own
    await rm(join(folder, own), { force: true })
    const settled = rivals.find(({ name }) => met.has(name)) ?? (attempt < ATTEMPTS ? undefined : rivals[0])
    if (settled) throw new UsageError(await refusal(folder, settled))
    met = new Set(rivals.map(({ name }) => name))
    await sleep(20 + Math.random() * 80)
  }
}

async function showItself(folder: string): Promise<string> {
  const { pid, start, boot, host } = await thisProcess()
  const name = `.lock-${pid}-${start}-${boot}-${randomBytes(6).toString('hex')}@${host}`
  for (;;) {
    try {
      await writeFile(join(folder, name), '', { flag: 'wx' })
      return name
    } catch (error) {
      // One who left has just removed the folder that it had made.
      if (!(error instanceof Error && 'code' in error && error.code === 'ENOENT')) throw error
      await mkdir(folder, { recursive: true })
    }
  }
}

/** The other candidates that may be alive. The files of the dead are removed. */
async function rivalsOf(folder: string, own: string): Promise<Candidate[]> {
  const rivals: Candidate[] = []
  for (const name of await readdir(folder)) {
    const [, pid, start = '', boot = '', host = ''] = CANDIDATE.exec(name) ?? []
    if (pid === undefined || name === own) continue
    const candidate = { name, pid: Number(pid), start, boot, host }
    if (await isAlive(candidate)) rivals.push(candidate)
    else await rm(join(folder, name), { force: true })
  }
  return rivals
}

async function refusal(folder: string, { name, pid, host }: Candidate): Promise<string> {
  const file = join(folder, name)
  const since = await stat(file).then(
    ({ mtime }) => ` since ${mtime.toISOString().replace(/\.\d+Z$/, 'Z')}`,
    () => '',
  )
  const here = (await thisProcess()).host
  if (host !== here)
    return `${folder}: process ${pid} on ${host.replace(/\.\d*$/, '')} is at work here${since}. If it no longer runs there, remove ${file}`
  const who = pid === process.pid ? 'this process itself' : `process ${pid}`
  return `${folder}: ${who} is at work here${since}. Wait until it is done, or end it`
}
