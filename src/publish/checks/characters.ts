const REFERENCE = /&(?:amp|lt|gt|quot|apos|nbsp|#\d{1,7}|#x[\da-f]{1,6});/y
const REFERENCES = new RegExp(REFERENCE.source, 'g')

/** Slices up to this length are copies in V8. */
const COPIED = 12

const NAMED: Readonly<Record<string, string>> = {
  '&amp;': '&',
  '&lt;': '<',
  '&gt;': '>',
  '&quot;': '"',
  '&apos;': "'",
  '&nbsp;': '\u00a0',
}

/** Whether a character reference begins here, one of the few that renderers print. */
export function isReference(html: string, at: number): boolean {
  REFERENCE.lastIndex = at
  return REFERENCE.test(html)
}

/** A value as it is meant, its character references resolved. */
export function unescapeHtml(value: string): string {
  return value.includes('&')
    ? value.replace(REFERENCES, (reference) => NAMED[reference] ?? characterOf(reference))
    : value
}

function characterOf(reference: string): string {
  const code = reference.startsWith('&#x')
    ? Number.parseInt(reference.slice(3), 16)
    : Number(reference.slice(2, -1))
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}

/** Whether a part of a page holds more than white space. */
export function hasInk(html: string, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const code = html.charCodeAt(at)
    if (code > 32 && code !== 0xa0) return true
  }
  return false
}

/** A text of its own: a longer slice of a page would keep the whole page in memory. */
export function detached(slice: string): string {
  return slice.length > COPIED ? ` ${slice}`.slice(1) : slice
}
