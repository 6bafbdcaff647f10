import { blackOut, findCpr, maskCpr } from '../../../parsers/text/cpr.ts'
import type { Span } from '../../../parsers/text/spans.ts'
import { GAP, type Redaction } from './redactions.ts'

/** Why there is a gap in a text; never what stood there. */
export type Gap = { kind: 'cpr' } | { kind: 'listed'; why: string; when: string }

/** What is taken out of texts. */
export interface Rules {
  listed: readonly Rule[]
  /** Whether CPR numbers are blacked out. */
  cpr: boolean
}

/** An entry of the list, ready for use. */
interface Rule {
  pattern: RegExp
  replacement: string
  gap: Gap
}

/** Takes text out, and remembers why. */
export interface Pen {
  redact: (text: string) => string
  /** The reasons of all gaps made so far, each once, CPR numbers first. */
  gaps: () => Gap[]
}

interface Found extends Span {
  /** Null for a CPR number. */
  rule: Rule | null
}

const CPR: Gap = { kind: 'cpr' }

/** Characters that no reader sees; extraction leaves them inside words. */
const HIDDEN = '[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]*'

/** Makes rules of the list. A reason that holds what it is about is shown without it. */
export function makeRules(redactions: readonly Redaction[], cpr: boolean): Rules {
  const rules = redactions.map(({ what, replacement }) => {
    return { pattern: patternOf(what), replacement, gap: CPR }
  })
  return {
    cpr,
    listed: redactions.flatMap(({ why, when }, at) => {
      const rule = rules[at]
      const shown = redactText(why, { listed: rules, cpr: true }, new Set())
      return rule ? [{ ...rule, gap: { kind: 'listed', why: shown, when } satisfies Gap }] : []
    }),
  }
}

/** A fresh pen. */
export function takePen(rules: Rules): Pen {
  const used = new Set<Gap>()
  return {
    redact: (text) => redactText(text, rules, used),
    gaps: () => [CPR, ...rules.listed.map(({ gap }) => gap)].filter((gap) => used.has(gap)),
  }
}

/** What stands in a gap already. */
const GAPS = new RegExp(escaped(GAP), 'g')

/** Takes out all that is found at once, what overlaps as one; tabs and line ends stay, so that cells and lines do. */
function redactText(text: string, rules: Rules, used: Set<Gap>): string {
  const found = findAll(text, rules)
  if (found.length === 0) return text
  let [redacted, end] = ['', 0]
  for (const { start, end: next, rule } of united(found)) {
    const taken = text.slice(start, next)
    used.add(rule?.gap ?? CPR)
    redacted += text.slice(end, start)
    redacted += rule ? rule.replacement + taken.replace(/[^\t\n]/g, '') : blackOut(taken)
    end = next
  }
  return masked(redacted + text.slice(end), rules, used)
}

/** What was taken out may have joined the digits round it. */
function masked(text: string, { cpr }: Rules, used: Set<Gap>): string {
  const left = cpr ? maskCpr(text) : text
  if (left !== text) used.add(CPR)
  return left
}

/** Everything to take out, in the order of the text. What stands in a gap already is none of it. */
function findAll(text: string, { listed, cpr }: Rules): Found[] {
  const numbers = cpr ? findCpr(text).map((span) => ({ ...span, rule: null })) : []
  if (listed.length === 0) return numbers
  const gaps = spansOf(text, GAPS)
  const found = listed.flatMap((rule) =>
    spansOf(text, rule.pattern)
      .filter(({ start, end }) => !gaps.some((gap) => gap.start <= start && end <= gap.end))
      .map((span) => ({ ...span, rule })),
  )
  return [...found, ...numbers].sort((one, other) => one.start - other.start || other.end - one.end)
}

/** Finds that overlap as one, by the rule of the first that is listed. */
function united(found: readonly Found[]): Found[] {
  const parts: Found[] = []
  for (const next of found) {
    const last = parts.at(-1)
    if (last && next.start < last.end) {
      last.end = Math.max(last.end, next.end)
      last.rule ??= next.rule
    } else parts.push({ ...next })
  }
  return parts
}

function spansOf(text: string, pattern: RegExp): Span[] {
  return [...text.matchAll(pattern)].map(({ 0: { length }, index }) => ({
    start: index,
    end: index + length,
  }))
}

/** Matches a text letter for letter, wrapped where it may be, its accents composed or not. */
function patternOf(what: string): RegExp {
  const words = what.normalize('NFC').split(/\s+/).map(wordPattern)
  return new RegExp(words.join(`${HIDDEN}\\s+${HIDDEN}`), 'gu')
}

/** A number may be wrapped at its hyphen. */
function wordPattern(word: string): string {
  return [...word]
    .map((letter, at, all) => {
      const wraps = letter === '-' && /\d/.test(all[at - 1] ?? '') && /\d/.test(all[at + 1] ?? '')
      const forms = new Set([letter, letter.normalize('NFD')])
      return `(?:${[...forms].map(escaped).join('|')})${wraps ? '\\s*' : ''}`
    })
    .join(HIDDEN)
}

function escaped(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/g, '\\$&')
}
