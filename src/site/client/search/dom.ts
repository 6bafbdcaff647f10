import type { Stretch } from '../../stretches.ts'
import { ofMinutes } from '../../strings.ts'
import type { Segment } from './excerpt.ts'

/** Makes an element. Children that are text become text nodes, so nothing that was found can turn into markup. */
export function element<Tag extends keyof HTMLElementTagNameMap>(
  tag: Tag,
  attributes: Readonly<Record<string, string>>,
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[Tag] {
  const made = document.createElement(tag)
  for (const [name, value] of Object.entries(attributes)) made.setAttribute(name, value)
  made.append(...children)
  return made
}

/** Text of the minutes that stands among words of the interface: marked where these are of another language. */
export function minutesText(text: string): Node | string {
  return ofMinutes.lang === undefined ? text : element('span', ofMinutes, text)
}

/** Stretches as text nodes, those of the minutes marked where they have to be. */
export function spoken(stretches: readonly Stretch[]): readonly (Node | string)[] {
  return stretches.map(({ text, fromMinutes }) => (fromMinutes ? minutesText(text) : text))
}

/** Segments as text nodes and `<mark>`s. */
export function marked(segments: readonly Segment[]): readonly (Node | string)[] {
  return segments.map(({ text, hit }) => (hit ? element('mark', {}, text) : text))
}

/**
 * The element of a kind that a selector finds.
 * @throws when the page has none, that is when page and script are not of one build
 */
export function findElement<Kind extends Element>(
  within: ParentNode,
  selector: string,
  kind: new () => Kind,
): Kind {
  const found = within.querySelector(selector)
  if (!(found instanceof kind)) throw new Error(`The search page has no ${selector}`)
  return found
}
