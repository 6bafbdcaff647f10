import type { Layout } from '../layout.ts'
import { decisionFirst } from './decision-first.ts'
import { decisionLast } from './decision-last.ts'

export { common } from './common.ts'
export { frame } from './frame.ts'

/** The inner layouts, the more common of a tie first. */
export const layouts: readonly [Layout, ...Layout[]] = [decisionLast, decisionFirst]
