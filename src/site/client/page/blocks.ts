import type { Span } from './match.ts'

/** The text of a paragraph, a cell, a heading, and which text node has it from which index on. */
export interface Block {
  text: string
  nodes: readonly { node: Text; from: number }[]
}

/** Elements that do not break the line they stand in. */
const INLINE = 'a, abbr, b, bdi, code, em, i, mark, s, small, span, strong, sub, sup, time, u'

/** Not the text of a page, but what serves its reader: how to cite and print it. */
const TOOLS = '.page-tools'

/** The blocks of text that an element shows, in their order. */
export function blocksOf(root: Element): readonly Block[] {
  const blocks: { owner: Element | null; text: string; nodes: { node: Text; from: number }[] }[] = []
  const shown = (node: Node) =>
    node instanceof HTMLElement && (node.hidden || node.matches(TOOLS))
      ? NodeFilter.FILTER_REJECT
      : NodeFilter.FILTER_ACCEPT
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, shown)
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    const block = blocks.at(-1)
    if (node instanceof HTMLBRElement && block) block.text += '\n'
    if (!(node instanceof Text)) continue
    const owner = ownerOf(node)
    if (block?.owner !== owner) blocks.push({ owner, text: node.data, nodes: [{ node, from: 0 }] })
    else {
      block.nodes.push({ node, from: block.text.length })
      block.text += node.data
    }
  }
  return blocks
}

/** A place of a block's text on the page. */
export function rangeOf({ nodes }: Block, [from, to]: Span): Range {
  const range = new Range()
  const first = nodes.findLast((part) => part.from <= from)
  const last = nodes.findLast((part) => part.from < to)
  if (first) range.setStart(first.node, from - first.from)
  if (last) range.setEnd(last.node, to - last.from)
  return range
}

/** The element whose lines a text runs in. */
function ownerOf(text: Text): Element | null {
  let owner = text.parentElement
  while (owner?.matches(INLINE)) owner = owner.parentElement
  return owner
}
