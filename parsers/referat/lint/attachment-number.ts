import { fold } from '../../text/lines.ts'
import { readAttachments } from '../attachments.ts'
import { branchesOf, type Leaf, leavesOf } from '../tree.ts'
import type { LintRule } from './rule.ts'

/**
 * An attachment without a document number, where most of the item's others have one, or the list is ruled with a column
 * for it. Later minutes print no numbers, or only that of a document of an older case.
 */
export const attachmentNumber: LintRule = {
  ruleId: 'attachment-number',
  explain: {
    means:
      'An attachment has no document number, though most of the item’s others have one, or the list has a column for it. It is listed with its title alone.',
    todo: 'Look the number up in the portal; or the line is the rest of the title above it, or no attachment.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Punkt 1: Ny motorbane

Bilag

Skitse af banen\t998-2021-50011

Støjmåling

Byrådets møde den 26. maj 2021:

Forkastet.
`,
  check: (tree, report) => {
    for (const item of branchesOf(tree, 'item').filter(({ closed }) => !closed)) {
      const lists = branchesOf(item, 'section').filter(({ kind }) => kind === 'attachments')
      if (lists.length === 0) continue
      const attachments = readAttachments(lists)
      const lines = lists.flatMap(leavesOf)
      const ruled = lines.some(({ type }) => type === 'ruler')
      const numbered = attachments.filter(({ documentNumber }) => documentNumber !== null).length
      if (!ruled && (numbered === 0 || numbered < attachments.length / 2)) continue
      for (const { title, documentNumber } of attachments) {
        const line = documentNumber === null && lines.find((leaf) => begins(title, leaf))
        if (line) report(`“${title}” has no document number; expected one, as in the rest of the list`, line)
      }
    }
  },
}

/** Whether the title of an attachment begins on a line. */
function begins(title: string, { type, text, captures }: Leaf): boolean {
  const words = fold(captures?.title ?? text)
  return type !== 'sectionHeading' && words !== '' && fold(title).startsWith(words)
}
