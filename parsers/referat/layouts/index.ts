import type { Layout, Rule } from '../layout.ts'
import { type SectionKind, sectionKinds } from '../tree.ts'
import { common } from './common.ts'
import { decisionFirst } from './decision-first.ts'
import { decisionLast } from './decision-last.ts'
import { frame } from './frame.ts'
import { headed } from './headed.ts'

/** The tables a file is read by: the frame round its items, the layouts an item may have, and what these share. */
export interface Grammar {
  frame: Layout
  /** The more common of a tie first. */
  layouts: readonly [Layout, ...Layout[]]
  common: Layout
}

/** More headings, by the kind of section they head. */
export type Labels = { [Kind in SectionKind]?: readonly string[] | undefined }

/** The built-in tables. */
export const grammar: Grammar = { frame, layouts: [decisionLast, decisionFirst, headed], common }

/** The built-in tables with a municipality's own headings. */
export function grammarWith(labels: Labels): Grammar {
  const rules = Object.entries(labels).flatMap(([kind, headings]) =>
    (headings ?? []).map((heading) => headingRule(kind, heading)),
  )
  return rules.length === 0
    ? grammar
    : { ...grammar, common: { ...common, rules: [...rules, ...common.rules] } }
}

function headingRule(kind: string, heading: string): Rule {
  return {
    makes: 'sectionHeading',
    kind: sectionKinds.find((known) => known === kind) ?? 'other',
    within: ['item', 'metadata', 'caseType', 'section'],
    like: new RegExp(`^${heading.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}:?$`, 'iu'),
    when: ['apart', 'once'],
    example: heading,
    why: 'a heading of this municipality, from its archive.json',
  }
}
