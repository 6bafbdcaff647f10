/** HTML in Markdown, where tags come one by one and text stands between them. */
import { inline, left, unread } from './elements.ts'

const TAG = /<(?<slash>\/?)(?<name>[a-z][a-z\d-]*)/gi
const COMMENT = /<!--[\s\S]*?(?:-->|$)/g

/**
 * The element round what follows some HTML that leaves its text as it is; null without one.
 * @param within the element round the HTML
 */
export function elementAfter(html: string, within: string | null): string | null {
  return tagsIn(html).reduce(
    (open, { name, isEnd }) =>
      isEnd ? (name === open ? null : open) : (open ?? (left.has(name) || unread.has(name) ? name : null)),
    within,
  )
}

/** Whether a tag parts the text before it from the text behind it. */
export function isBreak(html: string): boolean {
  return tagsIn(html).some(({ name }) => name === 'br' || !inline.has(name))
}

function tagsIn(html: string): { name: string; isEnd: boolean }[] {
  return [...html.replace(COMMENT, '').matchAll(TAG)].map(({ groups }) => ({
    name: groups?.name?.toLowerCase() ?? '',
    isEnd: groups?.slash === '/',
  }))
}
