import { Presets, SingleBar } from 'cli-progress'
import type { Phase, Progress } from '../publish/build.ts'

/** Work that is done sooner shows no bar. */
const PATIENCE_MS = 1000

const NAMES: Record<Phase, string> = { read: 'Reading', render: 'Rendering', index: 'Indexing' }

/** A bar on standard error, where that is a terminal and the work takes longer than a second; and what takes it away. */
export function progressBar(): { progress: Progress; stop: () => void } {
  if (!process.stderr.isTTY) return { progress: () => undefined, stop: () => undefined }
  const begun = performance.now()
  const bar = new SingleBar(
    {
      format: '{phase} [{bar}] {value}/{total}',
      stream: process.stderr,
      clearOnComplete: true,
      hideCursor: true,
    },
    Presets.legacy,
  )
  return {
    progress: (phase, done, of) => {
      if (performance.now() - begun < PATIENCE_MS) return
      if (!bar.isActive) bar.start(of, done, { phase: NAMES[phase] })
      bar.setTotal(of)
      bar.update(done, { phase: NAMES[phase] })
    },
    stop: () => bar.stop(),
  }
}
