import type { Encoding } from '../../text/decode.ts'
import { branchesOf, type Leaf, leafOf, leavesOf, type Referat } from '../tree.ts'
import { type ContentsPair, contentsPairs } from './contents-pairs.ts'
import { type ShownText, shownText } from './personal-data.ts'

/** What rules look at besides the tree, looked up once for all of them. */
export interface LintedFile {
  encoding: Encoding
  /** All leaves of the tree, in the order of the file. */
  leaves: readonly Leaf[]
  /** The `REFERAT` line. */
  heading: Leaf | undefined
  /** The `Mødedato` line. */
  held: Leaf | undefined
  /** Each item with its line in the contents list. */
  pairs: readonly ContentsPair[]
  /** What personal data is looked for in. */
  shown: ShownText
}

/** Looks up what the rules need. */
export function lintedFile(tree: Referat, encoding: Encoding): LintedFile {
  const [front] = branchesOf(tree, 'front')
  const dates = front ? branchesOf(front, 'field').filter(({ field }) => field === 'held') : []
  const leaves = leavesOf(tree)
  return {
    encoding,
    leaves,
    heading: front && leafOf(front, 'referatHeading'),
    held: dates.flatMap((field) => leafOf(field, 'frontLine') ?? [])[0],
    pairs: contentsPairs(tree),
    shown: shownText(leaves),
  }
}
