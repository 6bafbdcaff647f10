import { splitLines } from '../text/lines.ts'
import { grammarWith, type Labels } from './layouts/index.ts'
import { parse } from './parse.ts'
import { makeTokenizer } from './tokenize.ts'
import type { Referat } from './tree.ts'

/** Reads a text by a grammar. */
type Parser = (text: string) => Referat

/** The parsers made so far: the files of an archive share their labels, and patterns are costly to make. */
const parsers = new WeakMap<Labels, Parser>()

const noLabels: Labels = {}

/**
 * The syntax tree of a minutes file. Every text has one: what is no minutes is a front of unknown lines.
 * Line ends, white space and noise are kept, so the values of the leaves joined are the text.
 * @param labels headings of the municipality's own, besides the built-in ones
 */
export function fromReferat(text: string, labels = noLabels): Referat {
  const known = parsers.get(labels)
  if (known) return known(text)
  const parser = makeParser(labels)
  parsers.set(labels, parser)
  return parser(text)
}

function makeParser(labels: Labels): Parser {
  const grammar = grammarWith(labels)
  const { frame, layouts, common } = grammar
  const tokenizer = makeTokenizer([frame, ...layouts, common])
  return (text) => parse(tokenizer(splitLines(text)), grammar)
}
