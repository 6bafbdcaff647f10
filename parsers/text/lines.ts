/** One physical line of a source file. */
export interface Line {
  /** 1-based, as an editor counts. */
  number: number
  /** Offset of the first character, in UTF-16 units from the start of the file. */
  offset: number
  /** The line exactly as it stands in the file, its terminator included. */
  raw: string
  /** The line as it is read: see {@link readable}. Empty for a blank line. */
  text: string
}

const LINE = /[^\r\n]*(?:\r\n|\n|\r|$)/g

/**
 * Splits a source text into physical lines at LF, CRLF or CR.
 * The `raw` of all lines joined is the text, byte for byte.
 */
export function splitLines(source: string): Line[] {
  const lines: Line[] = []
  for (const { 0: raw, index } of source.matchAll(LINE)) {
    if (raw === '') continue
    lines.push({ number: lines.length + 1, offset: index, raw, text: readable(raw) })
  }
  return lines
}

/**
 * A line as records show it: NFC, soft hyphens dropped, no-break spaces and the line separators of
 * Unicode as spaces (a pattern's dot would stop at them), no white space around it.
 * Tabs inside the line stay, since they separate the cells of tables.
 */
export function readable(raw: string): string {
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
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
