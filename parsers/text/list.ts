import { MONTH_NAMES } from './dates.ts'

/** How a line of a list begins. */
export interface ListMarker {
  /** As printed: `-`, `–`, `•`, `1.`, `2)`, `a)`. */
  marker: string
  /** The number of a numbered line, as printed; null for bullets and letters. */
  number: number | null
  /** The text after the marker. */
  rest: string
}

const MARKER = /^(?:[-–—•·]|(\d{1,3})[.)]|[a-z]\))[ \t]+(?=\S)/
const DATE = new RegExp(`^(?:${MONTH_NAMES})\\b`, 'i')

/** Reads the marker of a list line; null for any other line. `1. januar 2024 …` is a date and no list. */
export function listMarker(line: string): ListMarker | null {
  const found = MARKER.exec(line)
  if (!found) return null
  const rest = line.slice(found[0].length)
  const number = found[1] === undefined ? null : Number(found[1])
  if (number !== null && DATE.test(rest)) return null
  return { marker: found[0].trim(), number, rest }
}
