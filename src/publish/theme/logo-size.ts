import { Parser } from 'htmlparser2'
import type { Logo } from '../../site/site.tsx'

/** How large a logo is by itself: its page keeps room for it before it comes. In pixels, or units of the same ratio. */
type Size = Pick<Logo, 'width' | 'height'>

/** What browsers give a drawing that says nothing of its size. */
const UNSAID: Size = { width: 300, height: 150 }

export const logoSize = {
  /** @see https://www.w3.org/TR/png-3/#11IHDR */
  png: (bytes: Uint8Array): Size => {
    if (bytes.length < 24) return UNSAID
    const view = new DataView(bytes.buffer, bytes.byteOffset)
    return known(view.getUint32(16), view.getUint32(20)) ?? UNSAID
  },
  /** @see https://www.w3.org/TR/SVG2/coords.html#SizingSVGInCSS */
  svg: (bytes: Uint8Array): Size => {
    let root: Record<string, string> | undefined
    const parser = new Parser({ onopentag: (_, attributes) => (root ??= attributes) }, { xmlMode: true })
    parser.end(new TextDecoder().decode(bytes))
    const { width = '', height = '', viewBox = '' } = root ?? {}
    const [, , boxWidth, boxHeight] = viewBox
      .trim()
      .split(/[\s,]+/)
      .map(Number)
    return known(pixels(width), pixels(height)) ?? known(boxWidth, boxHeight) ?? UNSAID
  },
} as const

function known(width: number | undefined, height: number | undefined): Size | null {
  if (!width || !height || !(width > 0 && height > 0)) return null
  return { width: Math.ceil(width), height: Math.ceil(height) }
}

/** `120` or `120px`; a length of another unit, or a share of the page, is none. */
function pixels(length: string): number | undefined {
  const [, number] = /^\s*([\d.]+)(?:px)?\s*$/.exec(length) ?? []
  return number === undefined ? undefined : Number(number)
}
