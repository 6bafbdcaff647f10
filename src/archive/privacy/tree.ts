import { type Leaf, leavesOf, type Referat, type ReferatNode } from '../../../parsers/referat/tree.ts'
import { readable } from '../../../parsers/text/lines.ts'

/** The lines of leaves without their ends, as one text. */
export function textOf(leaves: readonly Leaf[]): string {
  return leaves.map(({ value }) => value.replace(/[\r\n]+$/, '')).join('\n')
}

/**
 * The tree of a file with its lines redacted, so that they are published as its records are. What is wrapped is found
 * across lines, and across noise between them. A line that is changed keeps its kind, and no captures.
 */
export function redactTree(tree: Referat, redact: (text: string) => string): Referat {
  const leaves = leavesOf(tree)
  const lines = leaves.filter(({ type }) => type !== 'noise')
  const redacted = redact(textOf(lines)).split('\n')
  const values = new Map(lines.map((leaf, at) => [leaf, redacted[at] ?? '']))
  const redactNode = (node: ReferatNode): ReferatNode =>
    'value' in node
      ? withLine(node, redact(values.get(node) ?? textOf([node])))
      : { ...node, children: node.children.map(redactNode) }
  return { ...tree, children: tree.children.map(redactNode) }
}

function withLine(leaf: Leaf, line: string): Leaf {
  const { type, value, position } = leaf
  if (textOf([leaf]) === line) return leaf
  const [end = ''] = /[\r\n]+$/.exec(value) ?? []
  return { type, value: line + end, text: readable(line), position }
}
