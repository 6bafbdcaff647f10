/**
 * `npm run mutate`: which rows of the grammar's tables no fixture needs. Each row is dropped, allowed everywhere, and
 * freed of each of its conditions; a change that makes the same trees and records of all fixtures is printed.
 */
import type { Layout, Rule, State } from '../parsers/referat/layout.ts'
import { type Grammar, grammar } from '../parsers/referat/layouts/index.ts'
import { parse } from '../parsers/referat/parse.ts'
import { tokenize } from '../parsers/referat/tokenize.ts'
import { decode } from '../parsers/text/decode.ts'
import { splitLines } from '../parsers/text/lines.ts'
import { meetingFromTree } from '../src/records/from-tree.ts'
import { fixtures } from '../test/helpers/fixtures.ts'
import { printTree } from '../test/helpers/print-tree.ts'

const EVERYWHERE: readonly (State | 'section')[] = [
  ...(['referat', 'front', 'field', 'contents', 'item', 'metadata', 'caseType', 'entry', 'section'] as const),
]

const texts = fixtures.map(({ bytes }) => splitLines(decode(bytes).text))

/** A changed row; null where it is dropped. */
interface Mutation {
  name: string
  rule: Rule | null
}

function mutationsOf(rule: Rule): Mutation[] {
  const { when = [], ...free } = rule
  return [
    { name: 'dropped', rule: null },
    { name: 'allowed everywhere', rule: { ...rule, within: EVERYWHERE } },
    ...when.map((condition) => ({
      name: `without “${condition}”`,
      rule: { ...free, when: when.filter((other) => other !== condition) },
    })),
  ]
}

/** The grammar with one row changed. */
function mutated(row: Rule, change: Rule | null): Grammar {
  const withChange = (layout: Layout): Layout => ({
    ...layout,
    rules: layout.rules.flatMap((rule) => (rule === row ? (change ?? []) : rule)),
  })
  const [first, ...others] = grammar.layouts
  return {
    frame: withChange(grammar.frame),
    layouts: [withChange(first), ...others.map(withChange)],
    common: withChange(grammar.common),
  }
}

/** What the fixtures are read as, a fixture at a time, so that the first difference ends the reading. */
function* readings(by: Grammar): Generator<string> {
  for (const lines of texts) {
    const tree = parse(tokenize(lines, [by.frame, ...by.layouts, by.common]), by)
    yield printTree(tree) + JSON.stringify(meetingFromTree(tree))
  }
}

const expected = [...readings(grammar)]

/** Whether some fixture is read otherwise, or no longer at all. */
function isNoticed(by: Grammar): boolean {
  try {
    let at = 0
    for (const reading of readings(by)) if (reading !== expected[at++]) return true
    return false
  } catch {
    return true
  }
}

let [tried, survivors] = [0, 0]
for (const { id, rules } of [grammar.frame, ...grammar.layouts, grammar.common]) {
  for (const row of rules) {
    for (const { name, rule } of mutationsOf(row)) {
      tried++
      if (isNoticed(mutated(row, rule))) continue
      survivors++
      process.stdout.write(`${id}: ${row.makes}${row.kind ? ` ${row.kind}` : ''} “${row.example}” ${name}\n`)
    }
  }
}
process.stdout.write(`${tried} mutations of the grammar, ${survivors} that no fixture notices\n`)
