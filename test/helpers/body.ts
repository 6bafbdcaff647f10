import type { Element, Root } from 'hast'
import { selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import { bodyToHast, type FindSpans } from '../../parsers/body/index.ts'
import { findMentions } from '../../parsers/citation/mentions.ts'

/** The address of a number's page, by its key; null for a number that is not known. */
export type LinkFor = (key: string) => string | null

/** Finds the numbers of a text that are known. */
export function knownNumbers(linkFor: LinkFor): FindSpans {
  return (text) =>
    findMentions(text).flatMap((mention) => {
      const url = mention.type === 'number' ? linkFor(mention.number.key) : null
      return url === null ? [] : [{ at: mention.at, url, note: null }]
    })
}

/** The body of a text, where no number is known unless one says so. */
export function bodyOf(text: string, linkFor: LinkFor = () => null): Root {
  return bodyToHast(text, knownNumbers(linkFor))
}

/** The elements of a body, outermost first in order: `p`, `ul`, `ol`, `table`. */
export function shapesOf(body: Root): string[] {
  return body.children.flatMap((child) => (child.type === 'element' ? [child.tagName] : []))
}

/** The text of each element that matches, as a browser shows it. */
export function textsOf(body: Root | Element, selector: string): string[] {
  return selectAll(selector, body).map((element) => toText(element))
}

/** The cells of each row that matches. */
export function rowsOf(body: Root, selector = 'tr'): string[][] {
  return selectAll(selector, body).map((row) => textsOf(row, 'td, th'))
}

/** The number or letter that a browser shows before a list item; null for a bullet. */
function shownMarker({ properties: { value, type } }: Element): string | null {
  if (value === undefined) return null
  return type === 'a' ? lettersOf(Number(value)) : String(value)
}

/** The markers of all list items that have one, in order. */
export function markersOf(body: Root): (string | null)[] {
  return selectAll('li', body).map(shownMarker)
}

/** The hast's text, with what a browser prints before each list item. */
export function everyWordOf(node: Root | Element): string {
  return node.children
    .map((child) => {
      if (child.type === 'text') return child.value
      if (child.type !== 'element') return ''
      const marker = child.tagName === 'li' ? (shownMarker(child) ?? '') : ''
      return `${marker} ${everyWordOf(child)}\n`
    })
    .join('')
}

/** How lower-alpha counts: a … z, aa, ab … */
function lettersOf(value: number): string {
  if (value < 1) return String(value)
  const rest = Math.floor((value - 1) / 26)
  return (rest > 0 ? lettersOf(rest) : '') + String.fromCharCode(97 + ((value - 1) % 26))
}
