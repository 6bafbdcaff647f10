/**
 * Joins the lines of a wrapped text with spaces. A number that was wrapped at its hyphen (`998-2021-` / `84531`)
 * is one word again; any other hyphen at a line's end keeps its space (`før-` / `og eftermiddag`).
 */
export function joinWrapped(lines: readonly string[]): string {
  return lines
    .filter((line) => line !== '')
    .map((line, at, all) => (at === 0 || isCut(all[at - 1], line) ? line : ` ${line}`))
    .join('')
}

/** Whether a number was wrapped at its hyphen between two lines. */
function isCut(above = '', line = ''): boolean {
  return /^\d/.test(line) && /\d-$/.test(above.slice(-2))
}
