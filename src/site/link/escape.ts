/** An address between brackets, `<…>` or `(…)`: what would end it there, or read otherwise, as its percent code. */
export function escapeAddress(href: string): string {
  return href.replace(/[\s<>()[\]\\|`&]/g, percent)
}

function percent(sign: string): string {
  return [...new TextEncoder().encode(sign)]
    .map((byte) => `%${byte.toString(16).toUpperCase().padStart(2, '0')}`)
    .join('')
}
