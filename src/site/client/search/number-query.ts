import { plain } from '../../../../parsers/citation/plain.ts'
import { readNumber, type TypedNumber } from '../../../../parsers/citation/spelling.ts'

/** What people write before a number; a word for a number itself, as `nr.`, says that nothing else is meant. */
const LABEL =
  /^(?:(?:(?:sag(?:s|en)?|dok(?:ument(?:et)?)?|j|jour|journal|emne|kle|esdh(?:-sag)?)\W*)?(nr|nummer|id)\b\W*|(?:sag(?:en)?|dok(?:ument(?:et)?)?)\b\W*)/u

/**
 * The case, document or journal number that a query is, or null for any other query. A number may be written with a
 * label, in quotes, with dashes and spaces of any kind, without its leading zeros, in one go where that is
 * unambiguous, or as far as it has been typed: `Sagsnr. 20 – 082075 K`.
 */
export function parseNumber(query: string): TypedNumber | null {
  const bare = plain(query)?.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
  if (!bare || !/\d/.test(bare)) return null
  const label = LABEL.exec(bare)
  return label ? readNumber(bare.slice(label[0].length), label[1] !== undefined) : readNumber(bare, false)
}
