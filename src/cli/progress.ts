import { Presets, SingleBar } from 'cli-progress'
import type { Phase, Progress } from '../publish/clock.ts'

/** Work that is done sooner shows no bar. */
const PATIENCE_MS = 1000

const NAMES: Record<Phase, string> = {
  read: 'Reading',
  render: 'Rendering',
  index: 'Indexing',
  check: 'Checking',
}

/** Progress on standard error, and what takes it away when the work is done. */
interface Shown {
  progress: Progress
  stop: () => void
}

/** A bar for each phase on a terminal, where the work takes longer than a second; elsewhere a line for each. */
export function progressBar(): Shown {
  return process.stderr.isTTY ? bars() : lines()
}

function bars(): Shown {
  const begun = performance.now()
  const bar = new SingleBar(
    {
      format: '{phase} [{bar}] {value}/{total}, {eta_formatted} left',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.legacy,
  )
  let shown: Phase | null = null
  return {
    progress: (phase, done, of) => {
      if (performance.now() - begun < PATIENCE_MS) return
      // The time left is that of the phase, so each begins anew.
      if (phase !== shown) {
        bar.stop()
        bar.start(of, done, { phase: NAMES[phase] })
        shown = phase
      }
      bar.setTotal(of)
      bar.update(done)
    },
    stop: () => bar.stop(),
  }
}

function lines(): Shown {
  const told = new Set<Phase>()
  return {
    progress: (phase, done, of) => {
      if (done < of || of === 0 || told.has(phase)) return
      told.add(phase)
      process.stderr.write(`${NAMES[phase]}: ${of}\n`)
    },
    stop: () => undefined,
  }
}
