import type { Nodes, Parents, Root } from 'mdast'
import type { Plugin } from 'unified'
import type { Node, Parent } from 'unist'
import { elementAfter, isBreak } from './tags.ts'
import { type LinkOptions, makeTransformer, type TreePiece } from './tree.ts'

/** Links what Markdown mentions to an archive. What it does not have is a message, `referatarkiv:unresolved`. */
const remarkReferatarkiv: Plugin<[LinkOptions], Root> = (options) =>
  makeTransformer(options, { blocks: blocksOf, link: linkNode })

export default remarkReferatarkiv

/** Nodes whose text belongs to the sentence round them; any other node ends it. */
const inline: ReadonlySet<string> = new Set([
  'break',
  'delete',
  'emphasis',
  'html',
  'inlineCode',
  'link',
  'linkReference',
  'strong',
  'text',
])

const left: ReadonlySet<string> = new Set(['code', 'inlineCode', 'link', 'linkReference'])

function blocksOf(tree: Root): TreePiece[][] {
  const blocks: TreePiece[][] = [[]]
  // The element of HTML that leaves its text as it is, at the most to the end of the block that holds its tag.
  let within: string | null = null

  function walk(node: Nodes, parent: Parents, isLeft: boolean): void {
    const add = (text: string) =>
      blocks.at(-1)?.push({ text, left: isLeft || within !== null || left.has(node.type), node, parent })
    const around = within
    if (!inline.has(node.type)) blocks.push([])
    if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') add(node.value)
    else if (node.type === 'break') add('\n')
    else if (node.type === 'html') {
      within = elementAfter(node.value, within)
      if (isBreak(node.value)) add('\n')
    }
    if ('children' in node)
      for (const child of node.children) walk(child, node, isLeft || left.has(node.type))
    if (!inline.has(node.type)) {
      blocks.push([])
      within = around
    }
  }

  for (const child of tree.children) walk(child, tree, false)
  return blocks
}

function linkNode(url: string, children: Node[]): Parent & { url: string } {
  return { type: 'link', url, children }
}
