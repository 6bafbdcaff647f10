import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import {
  forget,
  type Kept,
  keep,
  MOST,
  markSeen,
  newSince,
  readKept,
} from '../../../src/site/client/search/kept-searches.ts'

const many = Array.from({ length: MOST }, (_, at): Kept => ({ address: `?q=ord${at}`, visit: null }))
const items = (from: number, to: number) => Array.from({ length: to - from }, (_, at) => `/punkt-${to - at}/`)

/** What a search had with its first so many items, the newest first. */
const found = (number: number) => ({ total: number, ids: items(0, number) })

/** What is new after a visit at which there were so many items. */
function newAfter(then: number, now: { total: number; ids: readonly string[] }): number {
  const [kept] = markSeen([{ address: '?q=a', visit: null }], '?q=a', found(then), '2026-11-12')
  if (!kept?.visit) throw new Error('the visit is not kept')
  return newSince(kept.visit, now)
}

describe('a kept search', () => {
  it('stands first, and once', () => {
    const all = keep(keep(keep([], '?q=a') ?? [], '?q=b') ?? [], '?q=a')
    expect(all?.map(({ address }) => address)).toEqual(['?q=a', '?q=b'])
  })

  it('is not kept beside as many as there may be, till one is forgotten', () => {
    expect(keep(many, '?q=ny')).toBeNull()
    expect(keep(forget(many, '?q=ord7'), '?q=ny')).toHaveLength(MOST)
  })

  it('is as it was when it is read back', () => {
    const all = markSeen(many, '?q=ord3', found(5), '2026-11-12')
    expect(readKept(JSON.parse(JSON.stringify(all)))).toEqual(all)
  })
})

describe('what is new', () => {
  it('is nothing when nothing came', () => {
    for (const number of [0, 1, 100, 101, 5_000]) expect(newAfter(number, found(number))).toBe(0)
  })

  it('is what came', () => {
    fc.assert(
      fc.property(fc.nat(300), fc.nat(300), (then, more) => {
        expect(newAfter(then, found(then + more))).toBe(more)
      }),
    )
  })

  it('is what came also when as much went', () => {
    expect(newAfter(5, { total: 5, ids: ['/ny-2/', '/ny-1/', ...items(2, 5)] })).toBe(2)
    expect(newAfter(200, { total: 200, ids: ['/ny/', ...items(0, 199)] })).toBe(1)
  })

  it('is nothing when only some went, whatever was not remembered then', () => {
    expect(newAfter(300, { total: 299, ids: items(0, 300).slice(1) })).toBe(0)
  })

  it('is what came among the old, as of minutes that were added late', () => {
    expect(newAfter(300, { total: 310, ids: items(0, 300) })).toBe(10)
  })
})

describe('what the browser kept is read', () => {
  it.each([null, 7, 'x', {}, [null, 7, 'x', []], [{ address: 5 }], [{ address: '' }, { address: '?x=1' }]])(
    'as nothing when it is %j',
    (value) => expect(readKept(value)).toEqual([]),
  )

  it.each([
    { date: 'i går', total: 1, ids: [] },
    { date: '2026-99-99', total: 1, ids: [] },
    { date: '2026-11-12', total: '1', ids: [] },
    { total: 1 },
    'x',
  ])('without a visit when that is %j', (visit) => {
    expect(readKept([{ address: '?q=a', visit }])).toEqual([{ address: '?q=a', visit: null }])
  })

  it('without doubles and addresses in another order or of elsewhere', () => {
    const all = readKept([
      { address: '?q=a&aar=2021' },
      { address: '?aar=2021&q=a' },
      { address: '?aar=2021&x=javascript:1' },
    ])
    expect(all.map(({ address }) => address)).toEqual(['?q=a&aar=2021', '?aar=2021'])
  })

  it('without harm, whatever it is, and never as more than may be kept', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readKept(value).every(({ address }) => address.startsWith('?'))).toBe(true)
      }),
    )
    expect(readKept([...many, { address: '?q=ny' }])).toHaveLength(MOST)
  })
})
