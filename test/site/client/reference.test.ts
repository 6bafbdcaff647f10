import { describe, expect, it } from 'vitest'
import { referenceOf } from '../../../src/site/client/search/reference.ts'

/** What a query refers to: the key of a number, `?` where it is not sure, and the date of a citation. */
function kinds(query: string): string[] | null {
  const reference = referenceOf(query)
  if (!reference) return null
  const { number, citation } = reference
  return [...(number ? [`${number.key}${number.sure ? '' : '?'}`] : []), ...(citation ? [citation.date] : [])]
}

describe('a query', () => {
  it.each([
    ['998-2021-18397', ['998-2021-18397']],
    ['Sagsnr. 22-010739', ['22-010739']],
    ['Direktionen 25-05-2021, pkt. 4', ['2021-05-25']],
    ['25-05-2021', ['2021-05-25']],
    ['maj 2021', ['2021-05']],
    ['05/2021', ['2021-05']],
    ['05.01.12', ['05.01.12?', '2012-01-05']],
    ['J.nr. 05.01.12', ['05.01.12']],
    ['00.32.00', ['00.32.00?']],
  ])('%s refers to %j', (query, expected) => expect(kinds(query)).toEqual(expected))

  it.each(['', 'skole', 'Byrådet', 'budget 2021', '2021', '87 89 40 00', '1.250.000', '12', 'punkt 4'])(
    'of words refers to nothing: %s',
    (query) => expect(kinds(query)).toBeNull(),
  )
})
