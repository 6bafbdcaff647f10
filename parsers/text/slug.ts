const LETTERS: Record<string, string> = { æ: 'ae', ø: 'oe', å: 'aa', ä: 'ae', ö: 'oe', ü: 'u', ß: 'ss' }

/**
 * A lower-case ASCII name for URLs: `Økonomiudvalget` → `oekonomiudvalget`, `Teknik- og Miljøudvalget` →
 * `teknik-og-miljoeudvalget`. Never empty and at most 80 characters.
 */
export function slug(text: string): string {
  const ascii = text
    .slice(0, 1_000)
    .normalize('NFC')
    .toLowerCase()
    .replace(/[æøåäöüß]/g, (letter) => LETTERS[letter] ?? '')
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .replace(/[^a-z0-9]+/g, '-')
  return portable(ascii.replace(/^-/, '').slice(0, 80).replace(/-$/, '') || 'x')
}

/** A name that Windows lets a file have too: it keeps a few for its devices. */
export function portable(name: string): string {
  return /^(?:con|prn|aux|nul|com\d|lpt\d)(?:\.|$)/.test(name) ? `x-${name}` : name
}
