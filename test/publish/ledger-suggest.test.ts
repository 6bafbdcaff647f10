import { describe, expect, it } from 'vitest'
import type { PageSummary } from '../../src/publish/addresses.ts'
import { folded, foldedUrls } from '../../src/publish/ledger/fold.ts'
import { suggest } from '../../src/publish/ledger/suggest.ts'

function page(url: string, title = '', caseNumber: string | null = null): PageSummary {
  return { url, title, caseNumber }
}

/** Where each vanished page may be now, when the others were listed already. */
function moves(
  vanished: readonly PageSummary[],
  fresh: readonly PageSummary[],
  others: readonly PageSummary[] = [],
): Record<string, string> {
  const listed = new Set([...vanished, ...others].map(({ url }) => url))
  return Object.fromEntries(
    suggest(vanished, [...fresh, ...others], listed).map(({ from, to }) => [from, to]),
  )
}

describe('what may have become of an address', () => {
  it('is the same meeting with its time, and what stood in it, and its source', () => {
    const rest = ['', 'punkt-1/', 'punkt-2/']
    expect(
      moves(
        [...rest.map((one) => page(`/moeder/b/2021-05-25/${one}`)), page('/kilder/b/2021-05-25/')],
        [...rest.map((one) => page(`/moeder/b/2021-05-25-1530/${one}`)), page('/kilder/b/2021-05-25-1530/')],
      ),
    ).toEqual({
      '/moeder/b/2021-05-25/': '/moeder/b/2021-05-25-1530/',
      '/moeder/b/2021-05-25/punkt-1/': '/moeder/b/2021-05-25-1530/punkt-1/',
      '/moeder/b/2021-05-25/punkt-2/': '/moeder/b/2021-05-25-1530/punkt-2/',
      '/kilder/b/2021-05-25/': '/kilder/b/2021-05-25-1530/',
    })
  })

  it('is the item of the meeting that has its case number and title, where items were numbered anew', () => {
    expect(
      moves(
        [page('/moeder/b/2021-05-25/punkt-3/', 'Ny skole', '21-000001')],
        [],
        [
          page('/moeder/b/2021-05-25/', 'B'),
          page('/moeder/b/2021-05-25/punkt-2/', 'Ny skole', '21-000001'),
          page('/moeder/c/2021-05-20/punkt-1/', 'Ny skole', '21-000001'),
        ],
      ),
    ).toEqual({ '/moeder/b/2021-05-25/punkt-3/': '/moeder/b/2021-05-25/punkt-2/' })
  })

  it('is the meeting on the day where its items are now, and the rest is looked for there', () => {
    const items = (day: string) => [
      page(`/moeder/b/${day}/`, `B ${day}`),
      page(`/moeder/b/${day}/punkt-1/`, 'Ny skole', '21-000001'),
      page(`/moeder/b/${day}/punkt-2/`, 'Ny vej', '21-000002'),
      page(`/moeder/b/${day}/punkt-3/`, 'Eventuelt'),
      page(`/kilder/b/${day}/`, `B ${day}`),
    ]
    const found = moves(items('2021-05-26'), items('2021-05-25'))
    expect(found).toEqual(
      Object.fromEntries(items('2021-05-26').map(({ url }) => [url, url.replace('05-26', '05-25')])),
    )
  })

  it('is the same place of a body that was renamed', () => {
    expect(
      moves(
        [page('/moeder/teknik/2021-05-25/punkt-1/')],
        [page('/moeder/teknik-og-miljoe/2021-05-25/punkt-1/')],
      ),
    ).toEqual({ '/moeder/teknik/2021-05-25/punkt-1/': '/moeder/teknik-og-miljoe/2021-05-25/punkt-1/' })
  })

  it('is the case of the same title under another number, and the number in another spelling', () => {
    expect(
      moves(
        [page('/sag/998-2021-1/', 'Ny skole'), page('/sag/20-082075/')],
        [page('/sag/998-2021-7/', 'Ny skole'), page('/sag/20-082075k/')],
      ),
    ).toEqual({ '/sag/998-2021-1/': '/sag/998-2021-7/', '/sag/20-082075/': '/sag/20-082075k/' })
  })

  it('is the meeting, for an item of it that is nowhere', () => {
    expect(moves([page('/moeder/b/2021-05-25/punkt-9/')], [], [page('/moeder/b/2021-05-25/')])).toEqual({
      '/moeder/b/2021-05-25/punkt-9/': '/moeder/b/2021-05-25/',
    })
  })

  it('is not guessed where two may be meant', () => {
    const two = [page('/moeder/x/2021-05-25/'), page('/moeder/y/2021-05-25/')]
    expect(moves([page('/moeder/b/2021-05-25/')], two)).toEqual({})
    expect(
      moves([page('/sag/1/', 'Ny skole'), page('/sag/2/', 'Ny skole')], [page('/sag/3/', 'Ny skole')]),
    ).toEqual({})
  })

  it('is no page that stood beside it already, and none that only shares a usual title', () => {
    const eventuelt = (day: string) => page(`/moeder/b/${day}/punkt-7/`, 'Eventuelt')
    expect(moves([eventuelt('2021-05-25')], [eventuelt('2022-05-25')])).toEqual({})
    expect(moves([page('/sag/21-000001/', 'Ny skole')], [], [page('/sag/22-000001/', 'Ny skole')])).toEqual(
      {},
    )
  })
})

describe('the commands for many addresses', () => {
  it('are one for a folder whose pages moved alike, after those that did not', () => {
    const moved = [
      ['/a/', '/b/'],
      ['/a/1/', '/b/1/'],
      ['/a/2/', '/c/'],
      ['/d/', '/e/'],
    ].map(([from = '', to = '']) => ({ from, to, because: '' }))
    expect(folded(moved)).toEqual([
      { from: '/a/2/', to: '/c/' },
      { from: '/a/**', to: '/b/' },
      { from: '/d/', to: '/e/' },
    ])
  })

  it('name a folder instead of what lies below it', () => {
    expect(foldedUrls(['/a/', '/a/1/', '/a/1/2/', '/ab/', '/b/1/', '/b/2/'])).toEqual([
      '/a/**',
      '/ab/',
      '/b/1/',
      '/b/2/',
    ])
  })
})
