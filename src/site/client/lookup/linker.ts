import type { FormatName } from '../../link/formats.ts'
import type { Answer, Job, JobDone } from './job.ts'

/** Links documents in a thread of its own, so that the page stays at hand however large they are. */
export interface Linker {
  link: (format: FormatName, bytes: Uint8Array) => Promise<Answer>
  /** Gives up what is not done yet. */
  stop: () => void
}

/** Makes a linker of a script (`opslag-worker.ts`), given by its address. */
export function makeLinker(script: string, place: Pick<Job, 'home' | 'prefix'>): Linker {
  const waiting = new Map<number, (answer: Answer) => void>()
  let worker: Worker | null = null
  let jobs = 0

  function start(): Worker {
    const started = new Worker(script, { type: 'module' })
    started.addEventListener('message', ({ data: { id, answer } }: MessageEvent<JobDone>) => {
      waiting.get(id)?.(answer)
      waiting.delete(id)
    })
    // The script could not be loaded.
    started.addEventListener('error', stop)
    return started
  }

  function stop(): void {
    if (waiting.size === 0) return
    worker?.terminate()
    worker = null
    for (const settle of waiting.values()) settle('lookUp')
    waiting.clear()
  }

  return {
    link: (format, bytes) => {
      worker ??= start()
      jobs += 1
      const job: Job = { id: jobs, format, bytes, ...place }
      worker.postMessage(job)
      return new Promise((resolve) => waiting.set(job.id, resolve))
    },
    stop,
  }
}
