import type { Branch, Leaf, ReferatNode } from '../../parsers/referat/tree.ts'

/**
 * A tree as JSON that a person can read a diff of: a leaf on one line with its line number, a branch with its
 * children indented below it, a blank leaf as `{ "blank": 4 }`.
 */
export function printTree(tree: ReferatNode): string {
  return `${printNode(tree, '')}\n`
}

function printNode(node: ReferatNode, indent: string): string {
  return indent + (node.children ? printBranch(node, indent) : printLeaf(node))
}

function printBranch({ children, ...facts }: Branch, indent: string): string {
  const head = printPairs(facts)
  if (children.length === 0) return `{ ${head}, "children": [] }`
  const below = children.map((child) => printNode(child, `${indent}  `)).join(',\n')
  return `{ ${head}, "children": [\n${below}\n${indent}] }`
}

function printLeaf({ type, value, text, captures, position }: Leaf): string {
  const { line } = position.start
  const printed = value.replace(/[\r\n]+$/, '')
  if (type === 'blank' && printed === '') return `{ "blank": ${line} }`
  const captured = captures && Object.keys(captures).length > 0 ? captures : undefined
  return `{ ${printPairs({ type, line, text, value: printed === text ? undefined : printed, captures: captured })} }`
}

function printPairs(facts: object): string {
  return Object.entries(facts)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]) => `"${name}": ${visible(JSON.stringify(value))}`)
    .join(', ')
}

/** Characters that no editor shows, as escapes. */
function visible(json: string): string {
  return json.replace(/[\u00a0\u00ad\u200b-\u200f\u202f\u2060\ufeff]/g, (character) => {
    return `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
  })
}
