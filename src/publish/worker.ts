/** What a thread of a pool does; see `pool.ts`. */
import type { Rendered, RenderTask } from './rendering.ts'

export { digestFiles } from './digesting.ts'

/** Eleventy is loaded when it is needed: that takes longer than digesting a changed file. */
export async function renderFiles(task: RenderTask): Promise<Rendered> {
  const rendering = await import('./rendering.ts')
  return rendering.renderFiles(task)
}

/** Loads what the rendering needs, while something else is still at work. */
export async function warm(): Promise<void> {
  await import('./rendering.ts')
}
