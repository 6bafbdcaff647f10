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

const SHAPES = numberShapes.map(({ source }) => source).join('|')
const NUMBER = `(?<![\\p{L}\\d-])(?:${SHAPES})(?![\\p{L}\\d]|-\\d)`

/**
 * Matches a number of any shape that is no part of a longer one. A fresh pattern each time, since a global one
 * keeps its place.
 */
export function numberPattern(): RegExp {
  return new RegExp(NUMBER, 'giu')
}
