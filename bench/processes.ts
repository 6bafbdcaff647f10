/** Runs programs and takes their time, or the memory of all processes that they start. */
import { type ChildProcess, fork, spawn } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { z } from 'zod'
import { childrenCpu } from './machine.ts'

/** A program to run. */
export interface Command {
  program: string
  args: readonly string[]
  cwd?: string
  env?: Readonly<Record<string, string>>
}

/** What was measured once, by the name of the quantity. */
export type Sample = Readonly<Record<string, number>>

/** Runs a program: `wall` and, where the system tells, `cpu`, in seconds. @throws when it fails */
export async function timed(command: Command): Promise<Sample> {
  const [begun, before] = [performance.now(), childrenCpu()]
  await ended(start(command), command)
  const wall = (performance.now() - begun) / 1000
  const after = childrenCpu()
  return before === null || after === null ? { wall } : { wall, cpu: after - before }
}

/** Runs a program beside a process that watches it: the most `bytes` of memory. @throws when it fails */
export async function watched(command: Command): Promise<Sample> {
  const watcher = kept(fork(fileURLToPath(new URL('./watch-memory.ts', import.meta.url))))
  await message(watcher)
  const child = start(command)
  watcher.send({ pid: child.pid })
  await ended(child, command)
  const answer = message(watcher)
  watcher.send({ pid: 0 })
  return answer
}

/** Runs a script of this folder in a process of its own: what it sends. @throws when it fails */
export async function task(script: string, args: readonly string[]): Promise<Sample> {
  const stdio = ['ignore', 'ignore', 'inherit', 'ipc'] as const
  return message(kept(fork(fileURLToPath(new URL(script, import.meta.url)), args, { stdio: [...stdio] })))
}

const running = new Set<ChildProcess>()

/** Ends all that was started and still runs. */
export function stopAll(): void {
  for (const child of running) child.kill('SIGKILL')
}

function kept(child: ChildProcess): ChildProcess {
  running.add(child)
  child.once('exit', () => running.delete(child))
  return child
}

/** Hands a task's sample to the process that started it. */
export function send(sample: Sample): void {
  process.send?.(sample)
}

function start({ program, args, cwd, env }: Command): ChildProcess {
  const others = Object.entries(process.env).filter(([name]) => !/^(?:PAGEFIND|HUGO)_/.test(name))
  return kept(
    spawn(program, args, {
      cwd,
      env: { ...Object.fromEntries(others), ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    }),
  )
}

async function ended(child: ChildProcess, { program, args }: Command): Promise<void> {
  let said = ''
  child.stderr?.on('data', (text: Buffer) => {
    said = (said + text.toString()).slice(-4_000)
  })
  await new Promise<void>((resolve, reject) => {
    child.on('error', reject)
    child.on('close', (code) => {
      if (code === 0) resolve()
      else reject(new Error(`${program} ${args.join(' ')} ended with ${code}:\n${said}`))
    })
  })
}

const Message = z.record(z.string(), z.number())

async function message(child: ChildProcess): Promise<Sample> {
  return new Promise((resolve, reject) => {
    child.once('message', (sent) => resolve(Message.parse(sent)))
    child.once('error', reject)
    child.once('exit', (code) => reject(new Error(`${child.spawnfile} ended with ${code}, with no answer`)))
  })
}
