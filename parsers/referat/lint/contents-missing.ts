import { readContents } from '../contents.ts'
import { branchesOf, leafOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** An item that the contents list does not have, or a line of the list without an item. */
export const contentsMissing: LintRule = {
  ruleId: 'contents-missing',
  explain: {
    means:
      'The contents list and the items of the file do not have the same titles: an item has no line in the list, or a line of the list no item.',
    todo: 'Look whether a page is missing from the file, or whether a line was taken for the heading of an item that is none.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Indholdsfortegnelse

Ny motorbane.....\t3

Lys på stien.....\t4

Punkt 1: Ny motorbane

Byrådets møde den 26. maj 2021:

Forkastet.
`,
  check: (tree, report, { pairs }) => {
    const [contents] = branchesOf(tree, 'contents')
    const list = contents && leafOf(contents, 'contentsHeading')
    if (!contents || !list) return
    for (const { heading, title, entry } of pairs) {
      if (!entry) report(`The contents list has no line for “${title}”`, heading)
    }
    const used = new Set(pairs.map(({ index }) => index))
    readContents(contents).forEach((entry, index) => {
      if (!used.has(index)) report(`The contents list has “${entry.title}”, but no such item follows`, list)
    })
  },
}
