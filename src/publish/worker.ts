/** What a thread of a pool does; see `pool.ts`. */
import type { Rendered, RenderTask } from './rendering.ts'

export { digestFiles } from './digesting.ts'

// Templates do not change while the program runs: without Eleventy's way to load them anew, all else loads faster too.
process.env.ELEVENTY_SKIP_ESM_RESOLVER = '1'

/** Eleventy is loaded when it is needed: that takes longer than digesting a changed file. */
export async function renderFiles(task: RenderTask): Promise<Rendered> {
  const rendering = await import('./rendering.ts')
  return rendering.renderFiles(task)
}

/** Loads what the rendering needs, while something else is still at work. */
export async function warm(): Promise<void> {
  await import('./rendering.ts')
}
