import { findNumbers } from '../../../../parsers/citation/find.ts'
import { numberKey } from '../../../../parsers/citation/number.ts'

/** What people write before a number: `Sagsnr.:`, `Dok. nr.`, `sag`. */
const LABEL = /^(?:(?:sags?|dok(?:ument)?)\W*)?(?:(?:nr|nummer)\b\W*)?/iu

/**
 * The key of the case or document number that a query is, or null for any other query. A number may be written with
 * a label, in quotes, with dashes of any kind, or with spaces for its hyphens: `Sagsnr. 20 – 082075 K`.
 */
export function numberOf(query: string): string | null {
  const bare = query.trim().replace(/^["'»«”“]+|["'»«”“.,]+$/gu, '')
  const unlabelled = bare.replace(LABEL, '').trim()
  const spaced = unlabelled.replace(/\s+(?=k$)/iu, '').replace(/\s+/gu, '-')
  return [bare, unlabelled, spaced].map(numberKey).find((key) => findNumbers(key)[0] === key) ?? null
}
