import type { Rule } from './layout.ts'

/** Rules whose patterns are joined, so that one or two patterns tell which of them all a line matches. */
interface Heap {
  rules: readonly Rule[]
  /** Matches what the pattern of any rule matches. */
  any: RegExp
  /** Matches every line; the group of a rule takes part where the rule's own pattern matches. */
  each: RegExp
}

/** Makes a function that gives the rules that a line matches, in the order of the tables. */
export function makeSieve(rules: readonly Rule[]): (line: string) => readonly Rule[] {
  const heaps = heapsOf(rules)
  const places = new Map(rules.map((rule, at) => [rule, at]))
  const inOrder = (one: Rule, other: Rule): number => (places.get(one) ?? 0) - (places.get(other) ?? 0)
  return (line) => {
    let found = NONE
    for (const heap of heaps) {
      // Most lines are prose, which is none of these.
      if (!heap.any.test(line)) continue
      found = found === NONE ? matchedOf(heap, line) : [...found, ...matchedOf(heap, line)].sort(inOrder)
    }
    return found
  }
}

const NONE: readonly Rule[] = []

function matchedOf({ rules, each }: Heap, line: string): readonly Rule[] {
  let matched = NONE
  const groups: readonly string[] = each.exec(line) ?? []
  // Group 0 is the whole pattern's; a rule's is empty where it takes part and undefined where it does not.
  for (let at = groups.indexOf('', 1); at > 0; at = groups.indexOf('', at + 1)) {
    const rule = rules[at - 1]
    if (rule) matched = [...matched, rule]
  }
  return matched
}

/** Patterns are joined with those of the same flags; apart from them those that may match anywhere in a line. */
function heapsOf(rules: readonly Rule[]): Heap[] {
  const heaps = new Map<string, Rule[]>()
  for (const rule of rules) {
    const key = `${rule.like.flags} ${isAnchored(rule.like.source)}`
    heaps.set(key, [...(heaps.get(key) ?? []), rule])
  }
  return [...heaps.values()].map(heapOf)
}

function heapOf(rules: readonly Rule[]): Heap {
  const flags = rules[0]?.like.flags
  const sources = rules.map(({ like }) => withoutGroups(like.source))
  const each = sources.map((source) => `(?=${isAnchored(source) ? '' : '.*?'}(?:${source})()|)`)
  return {
    rules,
    any: new RegExp(sources.map((source) => `(?:${source})`).join('|'), flags),
    each: new RegExp(`^${each.join('')}`, flags),
  }
}

function isAnchored(source: string): boolean {
  return source.startsWith('^')
}

/** A pattern that captures nothing. Escapes and classes are stepped over: a bracket in them is a character. */
function withoutGroups(source: string): string {
  return source.replace(/\\.|\[(?:\\.|[^\]])*\]|\((?:\?<\w+>|(?!\?))/gu, (part) =>
    part.startsWith('(') ? '(?:' : part,
  )
}
