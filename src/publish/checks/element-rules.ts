import * as elements from './elements.ts'
import { NESTING } from './elements.ts'

/** What is asked of an element of one name. */
export interface ElementRule {
  name: string
  isVoid: boolean
  isRaw: boolean
  isNamed: boolean
  isLabelled: boolean
  /** 1 for an h1; 0 for what is no heading. */
  level: number
  /** The attribute that it must have. */
  needed: string | null
  /** The only elements that may stand right in it; null for any. */
  children: ReadonlySet<string> | null
  holdsText: boolean
  /** The only elements that it may stand right in; null for any. */
  parents: ReadonlySet<string> | null
  /** What its content stands within, and what it may not stand within itself, as bits of `NESTING`. */
  opens: number
  barred: number
}

/** The rule of an element in SVG or MathML. */
export const foreignRule: ElementRule = makeRule('')

/** A group of terms in a description list, which may hold less than other divisions. */
const groupRule = makeRule('dl>div')

const rules: ReadonlyMap<string, ElementRule> = new Map(
  words(elements.ELEMENTS).map((name) => [name, makeRule(name)]),
)

/** The rule of an element under a parent; undefined for a name that is none of HTML. */
export function ruleOf(name: string, parent: ElementRule | undefined): ElementRule | undefined {
  return name === 'div' && parent?.name === 'dl' ? groupRule : rules.get(name)
}

/** Why an element may not stand where it does, among what it stands within; null when it may. */
export function whyBarred(name: string, within: number): string | null {
  const row = Object.values(NESTING).find(({ bit, not }) => bit & within && has(not, name))
  return row?.why ?? null
}

function makeRule(name: string): ElementRule {
  const textOnly = has(elements.TEXT_ONLY, name)
  const children = elements.CHILDREN[name]
  const parents = elements.PARENTS[name]
  const rows = Object.values(NESTING)
  return {
    name,
    isVoid: has(elements.VOID, name),
    isRaw: has(elements.RAW, name),
    isNamed: has(elements.NAMED, name),
    isLabelled: has(elements.LABELLED, name),
    level: /^h[1-6]$/.test(name) ? Number(name[1]) : 0,
    needed: elements.NEEDED[name] ?? null,
    children: textOnly ? new Set() : children ? new Set([...words(children), 'script', 'template']) : null,
    holdsText: textOnly || !children,
    parents: parents ? new Set(words(parents)) : null,
    opens: rows.reduce((bits, { bit, within }) => (has(within, name) ? bits | bit : bits), 0),
    barred: rows.reduce((bits, { bit, not }) => (has(not, name) ? bits | bit : bits), 0),
  }
}

function has(list: string, name: string): boolean {
  return words(list).includes(name)
}

function words(list: string): string[] {
  return list.split(/\s+/).filter(Boolean)
}
