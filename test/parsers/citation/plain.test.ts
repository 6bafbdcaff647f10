import { describe, expect, it } from 'vitest'
import { plain } from '../../../parsers/citation/plain.ts'

describe('what was typed or pasted', () => {
  it.each([
    ['  20\u2013082075\u00a0K ', '20-082075 k'],
    ['998\u2011\u200b2021\u2212\u00ad18397', '998-2021-18397'],
    ['Byra\u030adet\n maj\t2021', 'byrådet maj 2021'],
    ['２２－０１０７３９', '22-010739'],
  ])('%j is %j', (text, spelling) => expect(plain(text)).toBe(spelling))

  it('is no reference when it is long', () => expect(plain('22-010739 '.repeat(20))).toBeNull())
})
