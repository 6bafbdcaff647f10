import { slug } from '../../parsers/text/slug.ts'

/** Bytes that a segment of a path may have. */
const LONGEST = 80

/**
 * The slugs of bodies, for names that may share one: `Oekonomiudvalget` and `Økonomiudvalget`. The first in the order
 * of names has it bare and the next one `-2`, whatever the order of the files. Names that differ in case, spaces and
 * punctuation only are one body.
 */
export function bodySlugs(names: readonly string[]): (name: string) => string {
  const bodies = [...new Set(names.map(bodyKey))].sort()
  const taken = new Set(bodies.map(slug))
  const bare = new Set<string>()
  const slugs = new Map<string, string>()
  for (const body of bodies) {
    const own = bare.has(slug(body)) ? nextFree(slug(body), taken) : slug(body)
    bare.add(own)
    taken.add(own)
    slugs.set(body, own)
  }
  return (name) => slugs.get(bodyKey(name)) ?? slug(name)
}

function nextFree(name: string, taken: ReadonlySet<string>): string {
  for (let turn = 2; ; turn++) {
    const numbered = `${name.slice(0, LONGEST - `-${turn}`.length).replace(/-$/, '')}-${turn}`
    if (!taken.has(numbered)) return numbered
  }
}

function bodyKey(name: string): string {
  return name
    .toLowerCase()
    .replace(/[^\p{L}\p{M}\p{N}]+/gu, ' ')
    .trim()
}
