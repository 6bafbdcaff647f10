import { alignContents, type ContentsEntry, readContents } from '../contents.ts'
import { titleOf } from '../title.ts'
import { branchesOf, type Leaf, leafOf, type Referat } from '../tree.ts'

/** An item's heading with its line in the contents list, if it has one. */
export interface ContentsPair {
  heading: Leaf
  title: string
  entry: ContentsEntry | undefined
  /** The index of the entry, -1 for none. */
  index: number
}

/** Each item with its line in the contents list. */
export function contentsPairs(tree: Referat): ContentsPair[] {
  const entries = branchesOf(tree, 'contents').flatMap(readContents)
  const items = branchesOf(tree, 'item').flatMap((item) => {
    const heading = leafOf(item, 'itemHeading')
    return heading ? [{ heading, title: titleOf(item) }] : []
  })
  const aligned = alignContents(
    items.map(({ title }) => title),
    entries,
  )
  return items.map((item, at) => ({ ...item, entry: entries[aligned[at] ?? -1], index: aligned[at] ?? -1 }))
}
