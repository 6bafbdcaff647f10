import { left, OPT_OUT, unread } from '../../link/elements.ts'
import type { Piece } from '../../link/flow.ts'

/** A stretch of a block's text; `node` is null for what is no text on the page: a line break. */
export interface TextPiece extends Piece {
  node: Text | null
}

/** Not read at all: what is no text, what is written in, and what its page wants to keep as it is. */
const PASSED_OVER = [...unread, '[contenteditable]:not([contenteditable="false"])', `[${OPT_OUT}]`].join()

/** Read with the text round it, and left as it is. */
const LEFT = [...left, '[role="button"]', '[role="link"]'].join()

/** The blocks of text in an element of a page that may mention something, each in pieces. */
export function blocksIn(root: Element): readonly (readonly TextPiece[])[] {
  if (root.closest(PASSED_OVER)) return []
  const blocks: TextPiece[][] = []
  const accept = (node: Node) =>
    node instanceof Element && node.matches(PASSED_OVER) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, accept)
  let owner: Element | null = null
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node instanceof HTMLBRElement) blocks.at(-1)?.push({ text: '\n', left: true, node: null })
    else if (node instanceof Element && breaksLine(node)) owner = null
    if (!(node instanceof Text)) continue
    const piece = { text: node.data, left: node.parentElement?.closest(LEFT) != null, node }
    const own = blockOf(node)
    if (own === owner) blocks.at(-1)?.push(piece)
    else blocks.push([piece])
    owner = own
  }
  return blocks.filter(mayMention)
}

/** The element whose lines a text, or an element in them, stands in. */
export function blockOf(node: Node): Element | null {
  let block = node instanceof Element ? node : node.parentElement
  while (block && !breaksLine(block)) block = block.parentElement
  return block
}

function breaksLine(element: Element): boolean {
  return !/^(?:inline|contents)$/.test(getComputedStyle(element).display)
}

/** Numbers and dates have digits. */
function mayMention(pieces: readonly TextPiece[]): boolean {
  return pieces.some(({ left }) => !left) && pieces.some(({ text }) => /\d/.test(text))
}
