/** What hears the parts of a page in their order. Places are indexes into the text; `to` is the one past the end. */
export interface Markup {
  /** A start tag begins: its name stands from `from` to `to`. */
  open: (from: number, to: number) => void
  /** An attribute of the tag; an empty value for one that has none. */
  attribute: (from: number, to: number, valueFrom: number, valueTo: number) => void
  /**
   * The start tag has ended.
   * @returns the element's name when its content is no markup but text up to its end tag, as that of scripts is
   */
  opened: (selfClosed: boolean) => string | null
  close: (from: number, to: number) => void
  text: (from: number, to: number) => void
  /** Something that is not followed; the scanner goes on behind it. */
  stray: (at: number, what: string) => void
}

const [SPACE, QUOTE, SLASH, EQUALS, GREATER, BANG] = [32, 34, 47, 61, 62, 33]
const [SMALL_A, SMALL_Z] = [97, 122]

/**
 * Reads well-formed HTML in one pass, in the form that renderers print it: names in lower case, values in double
 * quotes, every `<` of the text escaped. What is not so is told of as stray. It knows nothing of single elements.
 */
export function scan(html: string, on: Markup): void {
  let at = 0
  while (at < html.length) {
    const tag = html.indexOf('<', at)
    const end = tag < 0 ? html.length : tag
    if (end > at) on.text(at, end)
    if (tag < 0) return
    const first = html.charCodeAt(tag + 1)
    if (first === SLASH) at = endTag(html, tag, on)
    else if (first >= SMALL_A && first <= SMALL_Z) at = startTag(html, tag, on)
    else if (first === BANG) at = declaration(html, tag, on)
    else {
      on.stray(tag, 'a raw <')
      at = tag + 1
    }
  }
}

function endTag(html: string, tag: number, on: Markup): number {
  const end = nameEnd(html, tag + 2)
  on.close(tag + 2, end)
  return html.charCodeAt(end) === GREATER
    ? end + 1
    : passOver(html, end, 'more than a name in an end tag', on) + 1
}

/** A comment, or a doctype at the very beginning. */
function declaration(html: string, tag: number, on: Markup): number {
  const comment = html.startsWith('<!--', tag)
  if (!comment && tag > 0) on.stray(tag, 'a declaration that does not stand first')
  const end = html.indexOf(comment ? '-->' : '>', comment ? tag + 4 : tag)
  return end < 0 ? cutOff(html, tag, on) : end + (comment ? 3 : 1)
}

function startTag(html: string, tag: number, on: Markup): number {
  let at = nameEnd(html, tag + 2)
  on.open(tag + 1, at)
  for (;;) {
    const begin = at
    while (isSpace(html.charCodeAt(at))) at++
    const code = html.charCodeAt(at)
    if (code === GREATER) return contentFrom(html, at + 1, on.opened(false), on)
    if (code === SLASH && html.charCodeAt(at + 1) === GREATER) {
      on.opened(true)
      return at + 2
    }
    const name = at
    at = at > begin ? nameEnd(html, at) : at
    if (at === name) at = passOver(html, at, 'a sign in a tag that means nothing there', on)
    else if (html.charCodeAt(at) !== EQUALS) on.attribute(name, at, at, at)
    else if (html.charCodeAt(at + 1) !== QUOTE)
      at = passOver(html, name, 'an attribute whose value is not in double quotes', on)
    else {
      const end = html.indexOf('"', at + 2)
      if (end < 0) return cutOff(html, tag, on)
      on.attribute(name, at, at + 2, end)
      at = end + 1
    }
    if (at === html.length) return cutOff(html, tag, on)
  }
}

/** Passes over the content of an element that holds no markup. */
function contentFrom(html: string, at: number, name: string | null, on: Markup): number {
  if (name === null) return at
  const end = html.indexOf(`</${name}>`, at)
  return end < 0 ? cutOff(html, at, on) : end
}

/** Tells of what stands in a tag, and goes on where the tag ends. */
function passOver(html: string, at: number, what: string, on: Markup): number {
  on.stray(at, what)
  const end = html.indexOf('>', at)
  return end < 0 ? html.length : end
}

function cutOff(html: string, at: number, on: Markup): number {
  on.stray(at, 'markup that is cut off')
  return html.length
}

/** Where a name ends: at white space, at one of `="/>`, or with the text. */
function nameEnd(html: string, from: number): number {
  let at = from
  for (;;) {
    const code = html.charCodeAt(at)
    // Past the end there is no code, which is no more than a space either.
    if (!(code > SPACE)) return at
    if (code === EQUALS || code === GREATER || code === SLASH || code === QUOTE) return at
    at++
  }
}

function isSpace(code: number): boolean {
  return code === SPACE || (code >= 9 && code <= 13)
}
