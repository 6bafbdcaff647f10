/** Where an offset stands in a text. */
interface Place {
  /** From 1, as an editor counts. */
  line: number
  /** From 1, in UTF-16 units. */
  column: number
}

/** Tells of offsets in a text where they stand. Lines end with LF, CRLF or CR. */
export function placesIn(text: string): (offset: number) => Place {
  const starts = [0, ...[...text.matchAll(/\r\n|\r|\n/g)].map(({ 0: { length }, index }) => index + length)]
  return (offset) => {
    let [low, high] = [0, starts.length]
    while (high - low > 1) {
      const middle = (low + high) >> 1
      if ((starts[middle] ?? 0) <= offset) low = middle
      else high = middle
    }
    return { line: low + 1, column: offset - (starts[low] ?? 0) + 1 }
  }
}
