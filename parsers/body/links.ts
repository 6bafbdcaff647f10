import type { Element, Root, Text } from 'hast'
import type { Span } from '../citation/mention.ts'

/** A stretch of a text that is more than text. */
interface MarkedSpan {
  at: Span
  /** The address that it leads to; null for one that leads nowhere, and only has the note. */
  url: string | null
  /** What there is to say of it, for readers; null for nothing. */
  note: string | null
}

/** Finds the stretches of a text, in order; none overlaps another. */
export type FindSpans = (text: string) => readonly MarkedSpan[]

/**
 * Makes links of the stretches of a tree's text. They are looked for in the text as a whole, and then in the nodes that
 * it was parted into: in lines of lists and cells of tables too.
 */
export function markSpans(tree: Root, text: string, find: FindSpans): void {
  const spans = find(text)
  if (spans.length > 0) markIn(tree, makePlacer(text, spans, find))
}

/** The stretches of a node's text, counted from its beginning. */
type Placer = (value: string) => readonly MarkedSpan[]

/**
 * Makes what is asked for one node after another. Their texts stand in the whole in the same order; from the first that
 * Markdown has changed so that it does not, each is searched by itself.
 */
function makePlacer(text: string, spans: readonly MarkedSpan[], find: FindSpans): Placer {
  let place = 0
  let next = 0
  return (value) => {
    const from = place < 0 ? -1 : text.indexOf(value, place)
    if (from < 0) {
      place = -1
      return find(value)
    }
    place = from + value.length
    const inside: MarkedSpan[] = []
    for (let span = spans[next]; span && span.at[0] < place; span = spans[++next]) {
      const [start, end] = [span.at[0] - from, span.at[1] - from]
      if (start >= 0 && end <= value.length) inside.push({ ...span, at: [start, end] })
    }
    return inside
  }
}

function markIn(node: Root | Element, place: Placer): void {
  node.children = node.children.flatMap((child): (typeof node.children)[number][] => {
    if (child.type === 'text' && child.value.trim() !== '') return parted(child, place(child.value))
    if (child.type === 'element') markIn(child, place)
    return [child]
  })
}

/** A text in parts: what stands between the stretches, and an element for each of them. */
function parted(text: Text, spans: readonly MarkedSpan[]): (Text | Element)[] {
  if (spans.length === 0) return [text]
  const parts: (Text | Element)[] = []
  let from = 0
  for (const span of spans) {
    const [start, end] = span.at
    parts.push(textOf(text.value.slice(from, start)), elementOf(span, text.value.slice(start, end)))
    from = end
  }
  parts.push(textOf(text.value.slice(from)))
  return parts.filter((part) => part.type !== 'text' || part.value !== '')
}

function elementOf({ url, note }: MarkedSpan, value: string): Element {
  const properties = { ...(url !== null && { href: url }), ...(note !== null && { title: note }) }
  return { type: 'element', tagName: url === null ? 'span' : 'a', properties, children: [textOf(value)] }
}

function textOf(value: string): Text {
  return { type: 'text', value }
}
