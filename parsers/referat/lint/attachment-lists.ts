import { readAttachmentLists, readAttachments } from '../attachments.ts'
import { branchesOf, leafOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** The two attachment lists of an item differ. All attachments of both are used, each once. */
export const attachmentLists: LintRule = {
  ruleId: 'attachment-lists',
  check: (tree, report) => {
    for (const item of branchesOf(tree, 'item')) {
      const lists = branchesOf(item, 'section').filter(({ kind }) => kind === 'attachments')
      const [first, second] = lists
      const heading = second && leafOf(second, 'sectionHeading')
      if (!first || !heading) continue
      const union = readAttachments(lists).length
      const [above = 0, here = 0] = readAttachmentLists(lists).map(({ length }) => length)
      if (above !== union || here !== union) {
        report(
          `This list has ${here} attachments, the one above ${above}, together they have ${union}`,
          heading,
        )
      }
    }
  },
}
