/** Watches the memory of a process and of all below it, in a process of its own so as to disturb them little. */
import { readdirSync, readFileSync } from 'node:fs'
import { z } from 'zod'
import { send } from './processes.ts'

/** Milliseconds from one look to the next. */
const PAUSE = 50
const PAGE = 4096

/** The process to watch, or 0 to stop. */
const Order = z.object({ pid: z.int() })

let most = 0
process.on('message', (sent) => {
  const { pid } = Order.parse(sent)
  if (pid > 0) {
    setInterval(() => {
      most = Math.max(most, total(pid))
    }, PAUSE)
    return
  }
  send({ bytes: most })
  process.disconnect()
  process.exitCode = 0
  setImmediate(() => process.exit())
})
send({ ready: 1 })

function total(root: number): number {
  const parents = parentsOfAll()
  const isBelow = (pid: number): boolean => pid === root || (pid > 1 && isBelow(parents.get(pid) ?? 0))
  return [...parents.keys()].filter(isBelow).reduce((sum, pid) => sum + memoryOf(pid), 0)
}

function parentsOfAll(): Map<number, number> {
  const parents = new Map<number, number>()
  for (const name of readdirSync('/proc')) {
    const stat = /^\d+$/.test(name) ? read(`/proc/${name}/stat`) : ''
    if (stat) parents.set(Number(name), Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[1]))
  }
  return parents
}

/** What a process holds, pages that it shares with others in equal parts; all of them where that is not told. */
function memoryOf(pid: number): number {
  const share = /^Pss:\s+(\d+) kB/m.exec(read(`/proc/${pid}/smaps_rollup`))
  if (share) return Number(share[1]) * 1024
  return Number(read(`/proc/${pid}/statm`).split(' ')[1] ?? 0) * PAGE
}

/** Empty for a process that has ended meanwhile. */
function read(path: string): string {
  try {
    return readFileSync(path, 'utf8')
  } catch {
    return ''
  }
}
