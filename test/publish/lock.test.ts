import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { existsSync } from 'node:fs'
import { readdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { hostname } from 'node:os'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { fileURLToPath } from 'node:url'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest'
import { UsageError } from '../../src/archive/config.ts'
import { withLock } from '../../src/publish/lock.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'

/** Elsewhere nothing is known of a process but its pid. */
const onLinux = it.runIf(process.platform === 'linux')

const newFolder = temporaryFolders()
const running = new Set<ChildProcess>()
const holderSource = fileURLToPath(new URL('../helpers/lock-holder.ts', import.meta.url))
let holderProgram: string

beforeAll(async () => {
  // Compiled once, so that ten of them start at once.
  holderProgram = join(await newFolder(), 'holder.mjs')
  await build({
    entryPoints: [holderSource],
    outfile: holderProgram,
    bundle: true,
    platform: 'node',
    format: 'esm',
    banner: {
      js: 'import { createRequire } from "node:module"; const require = createRequire(import.meta.url)',
    },
  })
})

afterAll(() => Promise.all([...running].map(kill)))

async function kill(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return
  child.kill('SIGKILL')
  await once(child, 'exit')
}

/** A process that tries for a lock when it is told to. */
async function holder(folder: string, ...args: readonly string[]) {
  const child = spawn(process.execPath, [holderProgram, folder, ...args], {
    stdio: ['pipe', 'pipe', 'inherit'],
  })
  running.add(child)
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]()
  const hears = async (): Promise<string> => {
    const next = await lines.next()
    return next.done ? 'ended' : next.value
  }
  expect(await hears()).toBe('ready')
  return { child, hears, tell: () => child.stdin.write('\n') }
}

/** A process that holds the lock of a folder. */
async function holding(folder: string) {
  const one = await holder(folder)
  one.tell()
  expect(await one.hears()).toBe('in')
  return one
}

/** What is refused, and why; `in` when it is not. */
async function tryFor(folder: string): Promise<string> {
  return withLock(folder, async () => 'in').catch((error: unknown) => {
    if (error instanceof UsageError) return error.message
    throw error
  })
}

async function candidateIn(folder: string): Promise<string> {
  const [name, ...others] = await readdir(folder)
  if (name === undefined || others.length > 0) throw new Error(`${others.length + 1} candidates`)
  return name
}

describe('a lock', () => {
  it('hands on what the work returns and throws, and leaves nothing behind', async () => {
    const folder = join(await newFolder(), 'deep/down')
    expect(await withLock(folder, async () => (await readdir(folder)).length)).toBe(1)
    await expect(withLock(folder, () => Promise.reject(new Error('strømmen gik')))).rejects.toThrow(
      'strømmen gik',
    )
    expect(existsSync(folder)).toBe(false)
  })

  it('leaves the folder and what the work put there', async () => {
    const folder = join(await newFolder(), 'new')
    await withLock(folder, () => writeFiles(folder, { 'a.txt': 'a' }))
    expect(await readdir(folder)).toEqual(['a.txt'])
  })

  it('is had again as soon as it is free', async () => {
    const folder = await newFolder()
    expect(await tryFor(folder)).toBe('in')
    expect(await tryFor(folder)).toBe('in')
    expect(await readdir(folder)).toEqual([])
  })

  it('refuses a second process, and says who is at work and since when', async () => {
    const folder = await newFolder()
    const one = await holding(folder)
    const said = await tryFor(folder)
    expect(said).toContain(folder)
    expect(said).toContain(`process ${one.child.pid} is at work`)
    expect(said).toMatch(/since \d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ/)
    one.tell()
    expect(await one.hears()).toBe('out')
    expect(await tryFor(folder)).toBe('in')
  })

  it('refuses the same process a second time', async () => {
    const folder = await newFolder()
    await withLock(folder, async () => expect(await tryFor(folder)).toContain('this process itself'))
  })

  it('is of one folder only', async () => {
    const folder = await newFolder()
    await withLock(join(folder, 'a'), async () => expect(await tryFor(join(folder, 'b'))).toBe('in'))
  })

  it('has nothing to do with other files of the folder', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { '.lock': '', '.lock-1': '', 'index.html': '' })
    expect(await tryFor(folder)).toBe('in')
    expect(await readdir(folder)).toHaveLength(3)
  })
})

describe('a lock whose holder was killed', () => {
  it('is free at once, and what was left of it is gone', async () => {
    const folder = await newFolder()
    const one = await holding(folder)
    await kill(one.child)
    expect(await readdir(folder)).toHaveLength(1)
    expect(await withLock(folder, () => readdir(folder))).toHaveLength(1)
    expect(await readdir(folder)).toEqual([])
  })

  onLinux('is free when its pid now belongs to another process', async () => {
    const folder = await newFolder()
    const one = await holding(folder)
    await kill(one.child)
    const name = await candidateIn(folder)
    await rename(join(folder, name), join(folder, name.replace(`-${one.child.pid}-`, `-${process.pid}-`)))
    expect(await tryFor(folder)).toBe('in')
  })

  onLinux('is free when the machine was started anew since', async () => {
    const folder = await newFolder()
    const one = await holding(folder)
    const name = await candidateIn(folder)
    one.tell()
    await one.hears()
    await writeFile(join(folder, name.replace(/-\w+(?=-[\da-f]{12}@)/, '-0123456789ab')), '')
    expect(await tryFor(folder)).toBe('in')
  })

  onLinux('is free when nobody has taken notice of its end', async () => {
    const folder = await newFolder()
    // A shell that becomes another program never asks what became of its child.
    const parent = spawn('sh', ['-c', 'sleep 0.3 & echo $!; exec sleep 60'])
    running.add(parent)
    const [output] = await once(parent.stdout, 'data')
    const pid = Number(String(output))
    const stat = await vi.waitFor(async () => {
      const text = await readFile(`/proc/${pid}/stat`, 'utf8')
      expect(text).toContain(') Z ')
      return text
    }, 5_000)
    const start = stat.slice(stat.lastIndexOf(')')).split(' ')[20]
    await withLock(folder, async () => {
      const own = await candidateIn(folder)
      await rename(join(folder, own), join(folder, own.replace(/^\.lock-\d+-\d+/, `.lock-${pid}-${start}`)))
    })
    expect(await readdir(folder)).toHaveLength(1)
    expect(await tryFor(folder)).toBe('in')
  })
})

describe('a lock that is held on another machine', () => {
  it('is refused for as long as its file is there, which the message names', async () => {
    const folder = await newFolder()
    const one = await holding(folder)
    const name = await candidateIn(folder)
    await kill(one.child)
    const elsewhere = join(folder, name.replace(`@${hostname()}`, '@another'))
    await rename(join(folder, name), elsewhere)
    const said = await tryFor(folder)
    expect(said).toContain(`process ${one.child.pid} on another is at work`)
    expect(said).toContain(`remove ${elsewhere}`)
    await rm(elsewhere)
    expect(await tryFor(folder)).toBe('in')
  })
})

describe('ten processes that start at once', () => {
  /** Lets all try, all at once, and counts who got in. */
  async function race(folder: string): Promise<{ winners: number; refused: string[] }> {
    const holders = await Promise.all(Array.from({ length: 10 }, () => holder(folder)))
    for (const { tell } of holders) tell()
    const said = await Promise.all(holders.map(({ hears }) => hears()))
    await Promise.all(holders.map(({ child }) => kill(child)))
    return {
      winners: said.filter((line) => line === 'in').length,
      refused: said.filter((line) => line !== 'in'),
    }
  }

  it('have one winner, and each other is told so', async () => {
    const { winners, refused } = await race(await newFolder())
    expect(winners).toBe(1)
    for (const said of refused) expect(said).toMatch(/^UsageError: .+ is at work here/)
  })

  it('have one winner where ten were killed before', async () => {
    const folder = await newFolder()
    const one = await holding(folder)
    await kill(one.child)
    const name = await candidateIn(folder)
    for (let dead = 0; dead < 9; dead++)
      await writeFile(join(folder, name.replace(/[\da-f]{12}@/, `${dead}23456789abc@`)), '')
    expect(await readdir(folder)).toHaveLength(10)
    expect((await race(folder)).winners).toBe(1)
  })

  it('are never two at work, time after time', async () => {
    const folder = await newFolder()
    const holders = await Promise.all(Array.from({ length: 10 }, () => holder(folder, '1')))
    const said = await Promise.all(
      holders.map(async ({ tell, hears }) => {
        const heard: string[] = []
        for (let round = 0; round < 20; round++) {
          tell()
          heard.push(await hears())
        }
        return heard
      }),
    )
    const all = said.flat()
    expect(all.filter((line) => line !== 'in' && !line.startsWith('UsageError: '))).toEqual([])
    expect(all.filter((line) => line === 'in').length).toBeGreaterThan(10)
    await Promise.all(holders.map(({ child }) => kill(child)))
  })
})
