import { readFile, readlink } from 'node:fs/promises'
import { hostname } from 'node:os'

/** A process in such words that another process, today or tomorrow, can tell whether it is alive. */
export interface ProcessMark {
  pid: number
  /** When it started, in clock ticks since the machine did: a later process may have the same pid. `0` where unknown. */
  start: string
  /** The machine's start; empty where unknown. */
  boot: string
  /** The machine, and the container: pids mean nothing outside. */
  host: string
}

let known: ProcessMark | undefined

/** The mark of this process. */
export async function thisProcess(): Promise<ProcessMark> {
  known ??= {
    pid: process.pid,
    start: (await startOf(process.pid)) ?? '0',
    boot: (await text('/proc/sys/kernel/random/boot_id')).replace(/\W/g, '').slice(0, 12),
    host: await hostOf(),
  }
  return known
}

/**
 * Whether a process may be alive. One on another machine or in another container always may: it cannot be asked.
 * Machines are told apart by their names.
 */
export async function isAlive({ pid, start, boot, host }: ProcessMark): Promise<boolean> {
  const here = await thisProcess()
  if (host !== here.host) return true
  if (boot !== here.boot) return false
  const now = await startOf(pid)
  // Where processes of other users are hidden, or there is no /proc, a signal still tells.
  return now === undefined ? answers(pid) : now === start
}

/**
 * When a process started. Null for one that has ended and that only waits to be noticed; undefined where nothing can
 * be known of it.
 */
async function startOf(pid: number): Promise<string | null | undefined> {
  const stat = await text(`/proc/${pid}/stat`)
  // `pid (name) state …`, the 22nd field of which is the start; a name may hold spaces and brackets.
  const [state, ...fields] = stat.slice(stat.lastIndexOf(')') + 2).split(' ')
  return state === 'Z' || state === 'X' ? null : fields[18]
}

function answers(pid: number): boolean {
  try {
    process.kill(pid, 0)
    return true
  } catch (error) {
    // It is there, and someone else's.
    return error instanceof Error && 'code' in error && error.code === 'EPERM'
  }
}

/** The machine's name, and on Linux the space that its pids are counted in, which each container has of its own. */
async function hostOf(): Promise<string> {
  const space = await readlink('/proc/self/ns/pid').catch(() => '')
  const name = hostname()
    .replace(/[^\w.-]/g, '-')
    .slice(0, 100)
  return `${name}.${space.replace(/\D/g, '')}`
}

async function text(file: string): Promise<string> {
  return readFile(file, 'utf8').catch(() => '')
}
