import type { Nodes, Parents, Root } from 'hast'
import type { Plugin } from 'unified'
import type { Node, Parent } from 'unist'
import { inline, left, unread } from './elements.ts'
import { type LinkOptions, makeTransformer, type TreePiece } from './tree.ts'

/** Links what HTML mentions to an archive. What it does not have is a message, `referatarkiv:unresolved`. */
const rehypeReferatarkiv: Plugin<[LinkOptions], Root> = (options) =>
  makeTransformer(options, { blocks: blocksOf, link: anchor })

export default rehypeReferatarkiv

function blocksOf(tree: Root): TreePiece[][] {
  const blocks: TreePiece[][] = [[]]

  function walk(node: Nodes, parent: Parents, isLeft: boolean): void {
    const add = (text: string) => blocks.at(-1)?.push({ text, left: isLeft, node, parent })
    if (node.type === 'text') add(node.value)
    if (node.type !== 'element') return
    const { tagName: name, properties } = node
    if (name === 'br') add('\n')
    if (!inline.has(name)) blocks.push([])
    if (!unread.has(name)) {
      const leaves = isLeft || left.has(name) || 'dataNoLink' in properties
      for (const child of node.children) walk(child, node, leaves)
    }
    if (!inline.has(name)) blocks.push([])
  }

  for (const child of tree.children) walk(child, tree, false)
  return blocks
}

function anchor(href: string, children: Node[]): Parent & { tagName: string; properties: { href: string } } {
  return { type: 'element', tagName: 'a', properties: { href }, children }
}
