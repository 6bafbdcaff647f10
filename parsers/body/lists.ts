import type { Element } from 'hast'
import type { List, ListItem, Paragraph, RootContent } from 'mdast'
import { defaultHandlers, type State } from 'mdast-util-to-hast'
import { type ListMarker, listMarker } from '../text/list.ts'
import { textParagraph } from './plain.ts'

/** Makes lists of the lines of paragraphs that begin with a marker; the other lines stay paragraphs. */
export function withLists(nodes: readonly RootContent[]): RootContent[] {
  const made: RootContent[] = []
  for (const node of nodes) {
    for (const part of node.type === 'paragraph' ? partsOf(node) : [node]) {
      const above = made.at(-1)
      if (part.type === 'list' && above?.type === 'list' && continues(above, part)) {
        for (const item of part.children) above.children.push(item)
      } else made.push(part)
    }
  }
  return made
}

/** The lists and paragraphs that the lines of a paragraph are. */
function partsOf(paragraph: Paragraph): (List | Paragraph)[] {
  const parts: (List | Paragraph)[] = []
  const text = paragraph.children.map((child) => ('value' in child ? child.value : '')).join('')
  for (const line of text.split('\n')) {
    const marker = listMarker(line)
    const above = parts.at(-1)
    if (!marker) {
      const last = above?.type === 'paragraph' ? above.children.at(-1) : undefined
      if (last && 'value' in last) last.value += `\n${line}`
      else parts.push(textParagraph(line))
      continue
    }
    const list: List = { type: 'list', ordered: isOrdered(marker), spread: false, children: [itemOf(marker)] }
    if (above?.type === 'list' && continues(above, list)) above.children.push(itemOf(marker))
    else parts.push(list)
  }
  return parts
}

/** Whether a list goes on from the one above it: both with bullets, or the next number. */
function continues(above: List, below: List): boolean {
  if (above.ordered !== below.ordered) return false
  if (!above.ordered) return true
  const [last, first] = [above.children.at(-1), below.children[0]]
  return (
    last?.data?.kind === first?.data?.kind && Number(last?.data?.value) + 1 === Number(first?.data?.value)
  )
}

/** An item that keeps the number or letter it is printed with. */
function itemOf({ marker, number, rest }: ListMarker): ListItem {
  const letter = /^[a-z]\)$/.test(marker)
  const value = number ?? (letter ? marker.charCodeAt(0) - 96 : null)
  const item: ListItem = { type: 'listItem', spread: false, children: [textParagraph(rest)] }
  if (value === null) return item
  item.data = {
    value,
    kind: letter ? 'letter' : 'number',
    hProperties: { value: String(value), ...(letter && { type: 'a' }) },
  }
  return item
}

function isOrdered({ marker }: ListMarker): boolean {
  return /^[\da-z]/.test(marker)
}

/** Makes the element of an item. Told its list, mdast-util-to-hast would look at every item of it for each of them. */
export function listItemElement(state: State, node: ListItem): Element {
  return defaultHandlers.listItem(state, node, undefined)
}

declare module 'mdast' {
  interface ListItemData {
    /** The printed number, or the place of the printed letter in the alphabet. */
    value?: number
    kind?: 'number' | 'letter'
  }
}
