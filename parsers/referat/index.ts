import { splitLines } from '../text/lines.ts'
import { common, frame, layouts } from './layouts/index.ts'
import { parse } from './parse.ts'
import { tokenize } from './tokenize.ts'
import type { Referat } from './tree.ts'

/**
 * The syntax tree of a minutes file. Every text has one: what is no minutes is a front of unknown lines.
 * Line ends, white space and noise are kept, so the values of the leaves joined are the text.
 */
export function fromReferat(text: string): Referat {
  return parse(tokenize(splitLines(text), [frame, ...layouts, common]), { frame, layouts, common })
}
