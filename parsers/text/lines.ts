/** One physical line of a source file. */
export interface Line {
  /** 1-based, as an editor counts. */
  number: number
  /** Offset of the first character, in UTF-16 units from the start of the file. */
  offset: number
  /** The line exactly as it stands in the file, its terminator included. */
  raw: string
  /** The characters of `raw` before its terminator. */
  length: number
  /** The line as it is read: see {@link readable}. Empty for a blank line. */
  text: string
}

/**
 * Splits a source text into physical lines at LF, CRLF or CR.
 * The `raw` of all lines joined is the text, byte for byte.
 */
export function splitLines(source: string): Line[] {
  const lines: Line[] = []
  for (let offset = 0; offset < source.length; ) {
    const end = endOfLine(source, offset)
    const raw = source.slice(offset, end)
    lines.push({ number: lines.length + 1, offset, raw, length: lengthOf(raw), text: readable(raw) })
    offset = end
  }
  return lines
}

const LF = 10
const CR = 13

/** Where the line that begins at an offset ends, its terminator included. */
function endOfLine(source: string, offset: number): number {
  for (let at = offset; at < source.length; at++) {
    const code = source.charCodeAt(at)
    if (code === LF) return at + 1
    if (code === CR) return source.charCodeAt(at + 1) === LF ? at + 2 : at + 1
  }
  return source.length
}

/** A line without its terminator. */
export function withoutEnd(raw: string): string {
  return raw.slice(0, lengthOf(raw))
}

function lengthOf(raw: string): number {
  let { length } = raw
  while (length > 0 && (raw.charCodeAt(length - 1) === LF || raw.charCodeAt(length - 1) === CR)) length--
  return length
}

/** What only few lines have: characters that read otherwise than they stand, or that NFC may compose. */
const UNUSUAL = /[\u0300-\uffff\u00a0\u00ad]/

/**
 * A line as records show it: NFC, soft hyphens dropped, no-break spaces and the line separators of
 * Unicode as spaces (a pattern's dot would stop at them), no white space around it.
 * Tabs inside the line stay, since they separate the cells of tables.
 */
export function readable(raw: string): string {
  const trimmed = raw.trim()
  if (trimmed === '' || !UNUSUAL.test(trimmed)) return trimmed
  return composed(raw.replaceAll('\u00ad', '').replace(/[\u00a0\u2028\u2029]/g, ' ')).trim()
}

/** NFC. A heap of more marks on one letter than any writing has is composed in parts: the time grows with its square. */
function composed(text: string): string {
  // Below U+0300 nothing is composed.
  if (!/[\u0300-\uffff]/.test(text)) return text
  if (!/\p{M}{31}/u.test(text)) return text.normalize('NFC')
  return text.replace(/\P{M}+\p{M}{0,30}|\p{M}{1,30}/gu, (part) => part.normalize('NFC'))
}

/** Text for comparing: one space between words, no case, no white space around it. */
export function fold(text: string): string {
  // Single spaces stay as they are: most texts have no others.
  return text
    .replace(/\s{2,}|[^\S ]/g, ' ')
    .trim()
    .toLowerCase()
}
