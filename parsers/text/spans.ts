/** A part of a text, from its first character to the one after its last. */
export interface Span {
  start: number
  end: number
}

/** A place in lines that were joined with line feeds, both 0-based. */
export interface Place {
  line: number
  column: number
}

/** Where an offset of joined lines stands. */
export function placeOf(text: string, offset: number): Place {
  const before = text.slice(0, offset)
  return { line: before.split('\n').length - 1, column: offset - (before.lastIndexOf('\n') + 1) }
}
