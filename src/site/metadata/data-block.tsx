import type { JsonLd } from './json-ld.ts'

const OPENING = '<script type="application/ld+json">'

/**
 * What machines are told of a page. Browsers run nothing of another type than that of scripts, so no policy has to
 * allow it. The text is right when `asData` has been over the page.
 */
export function DataBlock({ data }: { data: JsonLd }) {
  return <script type="application/ld+json">{JSON.stringify(data)}</script>
}

/**
 * Rewrites the data block of a rendered page: what the renderer has escaped as markup is none in there, for a browser
 * reads a script as it stands. `<` becomes an escape of JSON, so that nothing can end the block.
 */
export function asData(html: string): string {
  const at = html.indexOf(OPENING)
  if (at < 0) return html
  const from = at + OPENING.length
  const to = html.indexOf('</script>', from)
  const json = html
    .slice(from, to)
    .replace(/&(?:quot|lt|amp);/g, (reference) => IN_JSON[reference] ?? reference)
  return html.slice(0, from) + json + html.slice(to)
}

/** All that the renderer escapes. */
const IN_JSON: Readonly<Record<string, string>> = { '&quot;': '"', '&lt;': '\\u003c', '&amp;': '&' }
