import type { Line } from '../text/lines.ts'
import type { Layout, Rule, State } from './layout.ts'
import type { Branch, Leaf, LeafType, Referat, ReferatNode, SectionKind } from './tree.ts'

/** What is known of the open item. */
interface OpenItem {
  number: string
  /** As far as it has been read. */
  title: string
  closed: boolean
  /** The title in the contents list; undefined when that has none. */
  listed: string | undefined
}

/** The open branches of a tree in the making, the root first, and what the conditions of rules ask about. */
export interface Stack {
  open: [Referat, ...Branch[]]
  /** The layout of the open item; before the first one, the first layout. */
  layout: Layout
  /** The rules that may be tried: the frame's and the layout's. */
  rules: ReadonlySet<Rule>
  item: OpenItem
  /** The rules that have made something in the open item, see {@link ruleKey}. */
  seen: Set<LeafType | SectionKind>
  /** Whether the file parts its paragraphs by blank lines at all. */
  spaced: boolean
  /** The type of the last leaf that is neither blank nor noise. */
  above: LeafType | undefined
}

/** The innermost open branch. */
export function top(stack: Stack): Branch {
  return stack.open[stack.open.length - 1] ?? stack.open[0]
}

/** Closes branches until one of this type is the innermost; the root stays. */
export function closeTo(stack: Stack, type: Branch['type']): void {
  while (stack.open.length > 1 && top(stack).type !== type) stack.open.pop()
}

/** Adds a node to the innermost branch; a branch becomes the innermost itself. */
export function add(stack: Stack, node: ReferatNode): void {
  top(stack).children.push(node)
  if (node.children) stack.open.push(node)
}

/** The state in which the next line is read. */
export function stateOf(stack: Stack): State {
  const branch = top(stack)
  return branch.type === 'section' ? branch.kind : branch.type
}

/** What `once` counts: rules that make the same kind of thing are one. */
export function ruleKey({ makes, kind }: Rule): LeafType | SectionKind {
  return kind ?? makes
}

/** A leaf for a line, with what a rule captured of it. */
export function leafFor(
  { number, offset, raw, length, text }: Line,
  type: LeafType,
  captures?: Record<string, string>,
): Leaf {
  const start = { line: number, column: 1, offset }
  const end = { line: number, column: length + 1, offset: offset + length }
  const position = { start, end }
  return captures ? { type, value: raw, text, position, captures } : { type, value: raw, text, position }
}
