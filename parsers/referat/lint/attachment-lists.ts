import { readAttachmentLists, uniteAttachments } from '../attachments.ts'
import { branchesOf, leafOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** The two attachment lists of an item differ. All attachments of both are used, each once. */
export const attachmentLists: LintRule = {
  ruleId: 'attachment-lists',
  explain: {
    means:
      'An item prints two lists of attachments, and they differ. The record has every attachment of both, each once.',
    todo: 'Compare the two lists with the attachments in the portal; nothing has to be done when one is only an excerpt of the other.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Punkt 1: Ny motorbane

Bilag

Skitse af banen\t998-2021-50011

Byrådets møde den 26. maj 2021:

Forkastet.

Bilag

Skitse af banen

Støjmåling
`,
  check: (tree, report) => {
    for (const item of branchesOf(tree, 'item')) {
      const lists = branchesOf(item, 'section').filter(({ kind }) => kind === 'attachments')
      const [first, second] = lists
      const heading = second && leafOf(second, 'sectionHeading')
      if (!first || !heading) continue
      const read = readAttachmentLists(lists)
      const union = uniteAttachments(read).length
      const [above = 0, here = 0] = read.map(({ length }) => length)
      if (above !== union || here !== union) {
        report(
          `This list has ${here} attachments, the one above ${above}, together they have ${union}`,
          heading,
        )
      }
    }
  },
}
