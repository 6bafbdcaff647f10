/** Longer texts are no reference to one number or one meeting. */
const LONGEST = 160

/**
 * What somebody typed or pasted, in one spelling: small letters, single spaces, hyphens for dashes of any kind, and
 * nothing that cannot be seen. Null for a text too long to be a reference.
 */
export function plain(text: string): string | null {
  if (text.length > LONGEST) return null
  return text
    .normalize('NFKC')
    .replace(/\p{Default_Ignorable_Code_Point}+/gu, '')
    .replace(/[\p{Pd}\u2212]/gu, '-')
    .replace(/\s+/gu, ' ')
    .trim()
    .toLowerCase()
}
