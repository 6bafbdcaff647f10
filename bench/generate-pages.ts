/** Parts a meeting's blocks into printed pages. */

/** Bytes on a page, and the pages before the first item. */
const [PAGE, FRONT] = [2_600, 2]

/** A line shorter than this may be a heading, which a page line would part from what it heads. */
const PROSE = 120

/** The blocks of the items, a line such as `Side 4 af 6` where a page ends, and the page that each item begins on. */
export function paginate(
  items: readonly (readonly string[])[],
  printed: boolean,
): { blocks: string[]; pages: number[] } {
  const pages: number[] = []
  const blocks: { text: string; ends: number | null }[] = []
  let page = FRONT + 1
  let filled = 0
  for (const item of items) {
    pages.push(page)
    for (const text of item) {
      if (filled > PAGE && text.length > PROSE) {
        if (printed) blocks.push({ text: '', ends: page })
        page++
        filled = 0
      }
      blocks.push({ text, ends: null })
      filled += text.length
    }
  }
  if (printed) blocks.push({ text: '', ends: page })
  return { blocks: blocks.map(({ text, ends }) => (ends === null ? text : `Side ${ends} af ${page}`)), pages }
}
