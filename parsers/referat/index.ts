import { splitLines } from '../text/lines.ts'
import { grammarWith, type Labels } from './layouts/index.ts'
import { parse } from './parse.ts'
import { tokenize } from './tokenize.ts'
import type { Referat } from './tree.ts'

/**
 * The syntax tree of a minutes file. Every text has one: what is no minutes is a front of unknown lines.
 * Line ends, white space and noise are kept, so the values of the leaves joined are the text.
 * @param labels headings of the municipality's own, besides the built-in ones
 */
export function fromReferat(text: string, labels: Labels = {}): Referat {
  const grammar = grammarWith(labels)
  const { frame, layouts, common } = grammar
  return parse(tokenize(splitLines(text), [frame, ...layouts, common]), grammar)
}
