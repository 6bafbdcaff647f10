/** Paths with `*`, any of which is meant, as a regular expression of nginx. */
export function nginxPattern(paths: readonly string[]): string {
  return `(?:${paths.map((path) => path.split('*').map(literal).join('.*')).join('|')})`
}

/** A text that stands for itself in a regular expression. */
export function literal(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\-]/g, '\\$&')
}
