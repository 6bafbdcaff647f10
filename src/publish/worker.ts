/** What a worker thread does; see `pool.ts`. */
export { digestFiles } from './digesting.ts'
export { renderFiles } from './rendering.ts'
