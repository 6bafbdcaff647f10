/**
 * Joins the lines of a wrapped text with spaces. A number that was wrapped at its hyphen (`998-2021-` / `84531`)
 * is one word again; any other hyphen at a line's end keeps its space (`før-` / `og eftermiddag`).
 */
export function joinWrapped(lines: readonly string[]): string {
  return lines.reduce((text, line) => {
    if (text === '' || line === '') return text + line
    return /\d-$/.test(text) && /^\d/.test(line) ? text + line : `${text} ${line}`
  }, '')
}
