import { readContents } from '../contents.ts'
import { branchesOf, leafOf } from '../tree.ts'
import { contentsPairs } from './contents-pairs.ts'
import type { LintRule } from './rule.ts'

/** An item that the contents list does not have, or a line of the list without an item. */
export const contentsMissing: LintRule = {
  ruleId: 'contents-missing',
  check: (tree, report) => {
    const [contents] = branchesOf(tree, 'contents')
    const list = contents && leafOf(contents, 'contentsHeading')
    if (!contents || !list) return
    const pairs = contentsPairs(tree)
    for (const { heading, title, entry } of pairs) {
      if (!entry) report(`The contents list has no line for “${title}”`, heading)
    }
    const used = new Set(pairs.map(({ index }) => index))
    readContents(contents).forEach((entry, index) => {
      if (!used.has(index)) report(`The contents list has “${entry.title}”, but no such item follows`, list)
    })
  },
}
