/** What stands before a point of a list. */
const MARKER = /^\s*(?:\d+[.)]|\p{L}[.)]|[-–•])\s+/u

/** Who recommends, before the first point: `Havnechefen indstiller, at`. */
const LEAD = /^[^\n]{0,120}?indstille[rs]\b[,:]?(?: at\b[,:]?)?\s*/i

/** The points of a recommendation, without markers, and without `at`: first its first line, then those of a list. */
export function pointsOf(recommendation: string): string[] {
  const [first = '', ...others] = recommendation
    .replace(LEAD, '')
    .split('\n')
    .filter((line) => line.trim() !== '')
  return [first, ...others.filter((line) => MARKER.test(line))].map((line) =>
    line.replace(MARKER, '').replace(/^at\s+/i, ''),
  )
}
