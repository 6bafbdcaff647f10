import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { isRecord } from '../../site/lookup/guards.ts'

/** An answer of the service. */
type Answer = Readonly<Record<string, unknown>>

/** Pagefind's program, which takes requests in the order they are sent. */
export interface Service {
  /** @throws with what the program said, when it answers with an error or stops */
  ask: (request: Readonly<Record<string, unknown>>) => Promise<Answer>
  /** Waits until what was sent is on its way, so that no more is held than is needed. */
  drained: () => Promise<void>
  /** Lets it end. @throws when it does not end well */
  end: () => Promise<void>
  kill: () => void
}

/**
 * Starts the program as a service. Messages are JSON in base64 with a comma after each: the form in which Pagefind's own
 * Node interface speaks to it. That one is not used, since it waits for ever when the program stops.
 */
export function startService(program: string, cwd: string, env: NodeJS.ProcessEnv): Service {
  const child = spawn(program, ['--service'], {
    cwd,
    env,
    stdio: ['pipe', 'pipe', 'pipe'],
    windowsHide: true,
  })
  const waiting = new Map<number, { resolve: (answer: Answer) => void; reject: (error: Error) => void }>()
  let [said, heard, asked] = ['', '', 0]
  let failure: Error | null = null

  const fail = (error: Error): void => {
    failure ??= error
    for (const { reject } of waiting.values()) reject(failure)
    waiting.clear()
    child.kill('SIGKILL')
  }
  const ended = new Promise<void>((resolve) => {
    child.on('error', (error) => {
      fail(error)
      resolve()
    })
    child.on('close', (code, signal) => {
      if (code !== 0) fail(new Error(`Pagefind stopped with ${signal ?? `code ${code}`}: ${reasonIn(said)}`))
      else fail(new Error('Pagefind stopped before it had answered'))
      resolve()
    })
  })
  // A program that has stopped takes nothing more; why it stopped is heard a moment later.
  child.stdin.on('error', (error) => setTimeout(() => fail(error), 100))
  child.stderr.on('data', (text: Buffer) => {
    said = (said + text.toString()).slice(-10_000)
    // A part of it that has failed answers no more, and the rest would wait for it.
    if (said.includes('panicked'))
      setTimeout(() => fail(new Error(`Pagefind failed: ${reasonIn(said)}`)), 100)
  })
  child.stdout.on('data', (text: Buffer) => {
    const messages = (heard + text.toString()).split(',')
    heard = messages.pop() ?? ''
    for (const message of messages) answer(JSON.parse(Buffer.from(message, 'base64').toString()))
  })

  function answer(message: unknown): void {
    if (!isRecord(message) || !isRecord(message.payload)) return
    const { message_id: id, payload } = message
    const asker = typeof id === 'number' ? waiting.get(id) : undefined
    if (typeof id === 'number') waiting.delete(id)
    if (payload.type === 'Error') {
      const error = new Error(`Pagefind: ${String(payload.message)}`)
      if (asker) asker.reject(error)
      else fail(error)
    } else asker?.resolve(payload)
  }

  return {
    ask: (payload) =>
      new Promise((resolve, reject) => {
        if (failure) {
          reject(failure)
          return
        }
        waiting.set(++asked, { resolve, reject })
        const message = Buffer.from(JSON.stringify({ message_id: asked, payload })).toString('base64')
        child.stdin.write(`${message},`, 'latin1')
      }),
    drained: async () => {
      if (child.stdin.writableNeedDrain && !failure) await Promise.race([once(child.stdin, 'drain'), ended])
    },
    end: async () => {
      child.stdin.end()
      await ended
      if (child.exitCode !== 0) throw failure ?? new Error('Pagefind did not end well')
    },
    kill: () => void child.kill('SIGKILL'),
  }
}

/** The reason of a failure: of a panic the system's own words, otherwise all lines. */
function reasonIn(said: string): string {
  return (
    /message: "([^"]+)"/.exec(said)?.[1] ?? (said.trim().replace(/\s*\n\s*/g, ' ') || 'it gave no reason')
  )
}
