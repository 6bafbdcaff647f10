/** An address with a scheme or a host: `https://…`, `data:…`, `//…`. */
const ELSEWHERE = /url\(\s*["']?\s*(?:[a-z][\w+.-]*:|\/\/)|["']\s*(?:[a-z][\w+.-]*:)?\/\//i

const escapes = /\\(?:([\da-f]{1,6})\s?|([^\r\n]))/gi

/**
 * What is wrong with a style sheet of a theme, in a few words: that it loads something from elsewhere, which the
 * browser would refuse (`site/policy.ts`) without a word to whoever wrote it. Null for nothing.
 */
export function styleFlaw(bytes: Uint8Array): string | null {
  const css = plainCss(new TextDecoder().decode(bytes))
  if (/@import\b/i.test(css)) return 'it has an @import; everything has to stand in the one file'
  const [found] = ELSEWHERE.exec(css) ?? []
  if (found === undefined) return null
  const line = css.slice(0, css.indexOf(found)).split('\n').length
  return `line ${line} loads something from elsewhere; pages load only what lies on their own site`
}

/** CSS without comments, on the same lines, its escapes read. */
export function plainCss(css: string): string {
  return css
    .replace(/\/\*[\s\S]*?(?:\*\/|$)/g, (comment) => comment.replace(/[^\n]/g, ''))
    .replace(escapes, (_, code: string | undefined, letter: string | undefined) =>
      code === undefined ? (letter ?? '') : letterOf(Number.parseInt(code, 16)),
    )
}

function letterOf(code: number): string {
  return code <= 0x10ffff ? String.fromCodePoint(code) : '\ufffd'
}
