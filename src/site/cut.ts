/** As many whole words of a text as there is room for, in code units; with `…` where there are more. */
export function cut(text: string, most: number): string {
  if (text.length <= most) return text
  const head = text.slice(0, most - 1)
  return `${head.replace(/\s+\S*$/, '').trim() || head}…`
}
