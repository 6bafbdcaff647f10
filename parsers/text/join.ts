/**
 * Joins the lines of a wrapped text with spaces. A number that was wrapped at its hyphen (`998-2021-` / `84531`)
 * is one word again; any other hyphen at a line's end keeps its space (`før-` / `og eftermiddag`).
 */
export function joinWrapped(lines: readonly string[]): string {
  let [joined, above] = ['', '']
  for (const line of lines) {
    if (line === '') continue
    joined += joined === '' || isCut(above, line) ? line : ` ${line}`
    above = line
  }
  return joined
}

/** Whether a number was wrapped at its hyphen between two lines. */
function isCut(above: string, line: string): boolean {
  return above.endsWith('-') && /\d-$/.test(above.slice(-2)) && /^\d/.test(line)
}
