import fc from 'fast-check'

/** What mentions look like in any document: some that the archive has, some that it has not. */
const mentions = ['22-010739', '998-2021-18397', '20–082075K', '99-999999', '998-2021-50011']

/** Pieces of a syntax in any order, between them mentions, words and line ends. */
export function documentsOf(syntax: readonly string[]): fc.Arbitrary<string> {
  const piece = fc.oneof(
    { weight: 5, arbitrary: fc.constantFrom(...mentions, ` ${mentions[0]} `, '998-2021-', '18397', '22') },
    { weight: 6, arbitrary: fc.constantFrom(...syntax) },
    { weight: 4, arbitrary: fc.constantFrom(' ', ' ', '\n', '\r\n', '\n\n', '\r\n\r\n', '\t', '\r', '.') },
    { weight: 2, arbitrary: fc.constantFrom('sag', 'ærø', '“å”', '🌊', '\u00a0', '\u00ad', '\u0000') },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 4 }) },
  )
  return fc
    .array(piece, { maxLength: 40, size: 'max' })
    .map((pieces) => pieces.join(''))
    .filter(isUnicode)
}

/** Whether UTF-8 can hold a text, and none of it is a byte order mark. */
function isUnicode(text: string): boolean {
  return !/[\ud800-\udfff]|^\ufeff/u.test(text)
}
