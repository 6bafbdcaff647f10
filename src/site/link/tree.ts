/** Syntax trees of unified: text nodes are cut where a mention begins and ends, and links put round what is between. */
import type { Node, Parent } from 'unist'
import type { VFile } from 'vfile'
import { hrefOf, type LinkedArchive } from './document.ts'
import { type FlowMention, findInFlow, type Piece } from './flow.ts'
import { openArchive, type Site } from './open.ts'
import { isUnresolved, unresolvedReason } from './unresolved.ts'

/** What the plugins want to know. */
export interface LinkOptions {
  /** The address of the archive's site, the folder of a built site, or what reads the JSON files of one. */
  archive: Site
  /** Where the site is served, when it is not at an address and does not say so itself. */
  home?: string
}

/** A text node of a tree, or another one that holds text. */
export interface TreePiece extends Piece {
  node: Node
  parent: Parent
}

/** What a kind of tree has of its own. */
interface TreeKind<Tree extends Node> {
  /** The text of the tree, block by block. */
  blocks: (tree: Tree) => readonly (readonly TreePiece[])[]
  link: (href: string, children: Node[]) => Parent
}

/** Makes a transformer, which loads the archive when there is a tree to link. */
export function makeTransformer<Tree extends Node>(
  { archive: site, home }: LinkOptions,
  { blocks, link }: TreeKind<Tree>,
): (tree: Tree, file: VFile) => Promise<void> {
  let opening: Promise<LinkedArchive> | null = null
  return async (tree, file) => {
    opening ??= openArchive(site, home)
    const archive = await opening
    const found = await Promise.all(blocks(tree).map((pieces) => findInFlow(pieces, archive.resolve)))
    const mentions = found.flat()
    for (const { resolution, parts } of mentions.filter(isUnresolved)) {
      file.message(unresolvedReason(resolution), {
        place: parts[0]?.piece.node.position,
        ruleId: 'unresolved',
        source: 'referatarkiv',
      })
    }
    replaceTexts(linksOf(mentions, archive.home), link)
  }
}

/** A stretch of a text node that becomes a link. */
interface Cut {
  piece: TreePiece
  from: number
  to: number
  href: string
}

function linksOf(mentions: readonly FlowMention<TreePiece>[], home: string): Cut[] {
  return mentions.flatMap(({ resolution, parts, left }) => {
    const href = left ? null : hrefOf(resolution, home)
    return href === null ? [] : parts.map((part) => ({ ...part, href }))
  })
}

function replaceTexts(cuts: readonly Cut[], link: (href: string, children: Node[]) => Parent): void {
  for (const [parent, own] of groupBy(cuts, ({ piece }) => piece.parent)) {
    const byNode = groupBy(own, ({ piece }) => piece.node)
    parent.children = parent.children.flatMap((node) => {
      const inNode = byNode.get(node)
      return inNode ? split(inNode, link) : [node]
    })
  }
}

function split(cuts: readonly Cut[], link: (href: string, children: Node[]) => Parent): Node[] {
  const text = cuts[0]?.piece.text ?? ''
  let done = 0
  const nodes = cuts.flatMap(({ from, to, href }) => {
    const before = textNodes(text.slice(done, from))
    done = to
    return [...before, link(href, textNodes(text.slice(from, to)))]
  })
  return [...nodes, ...textNodes(text.slice(done))]
}

function textNodes(value: string): Node[] {
  const node: Node & { value: string } = { type: 'text', value }
  return value === '' ? [] : [node]
}

function groupBy<Value, Key>(values: readonly Value[], keyOf: (value: Value) => Key): Map<Key, Value[]> {
  const groups = new Map<Key, Value[]>()
  for (const value of values) {
    const key = keyOf(value)
    const group = groups.get(key) ?? []
    group.push(value)
    groups.set(key, group)
  }
  return groups
}
