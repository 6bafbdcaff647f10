import { numberKey } from './number.ts'

/** The shapes of case and document numbers. */
export const numberShapes: readonly { source: string; example: string; why: string }[] = [
  {
    source: '\\d{3}-\\d{4}-\\d{1,8}',
    example: '998-2021-18397',
    why: 'municipality, year, running number: cases and documents to 2021',
  },
  {
    source: '\\d{2}-\\d{6}K?',
    example: '20-082075K',
    why: 'year, running number; K for a case brought over',
  },
  { source: 'EMN-\\d{4}-\\d{6}', example: 'EMN-2025-003383', why: 'the SBSYS and Acadre form' },
]

/**
 * Matches a number of any shape that is no part of a longer one. A fresh pattern each time, since a global one
 * keeps its place.
 */
export function numberPattern(): RegExp {
  const shapes = numberShapes.map(({ source }) => source).join('|')
  return new RegExp(`(?<![\\p{L}\\d-])(?:${shapes})(?![\\p{L}\\d]|-\\d)`, 'giu')
}

/** The keys of all numbers in a text, in order, see `numberKey`. */
export function findNumbers(text: string): string[] {
  return [...text.matchAll(numberPattern())].map(([number]) => numberKey(number))
}
