import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/archive/config.ts'
import { type Edited, record, redirect, restore, withdraw } from '../../src/publish/ledger/edit.ts'
import { formatLedger, lineOf, parseLedger } from '../../src/publish/ledger/ledger.ts'

const ledger = parseLedger(
  [
    '# vores',
    '/',
    '/moeder/a/',
    '/moeder/b/2021-05-25/',
    '/moeder/b/2021-05-25/punkt-1/',
    '/moeder/b/2021-05-25/punkt-2/',
    '/moeder/b/2021-05-251/',
    '/sag/1/ -> /sag/2/',
    '/sag/3/ withdrawn: Efter ønske',
  ].join('\n'),
  'ledger.txt',
)
const urls = new Set(['/', '/moeder/a/', '/moeder/a/punkt-1/', '/sag/2/', '/sag/9/'])

function linesOf({ changed }: Edited): string[] {
  return changed.map(lineOf)
}

describe('an edit of the ledger', () => {
  it('adds what is new, and leaves everything else as it stands', () => {
    const edited = record(ledger, urls)
    expect(linesOf(edited)).toEqual(['/moeder/a/punkt-1/', '/sag/2/', '/sag/9/'])
    const before = formatLedger(ledger).split('\n')
    expect(formatLedger(edited.ledger).split('\n')).toEqual(expect.arrayContaining(before))
    expect(record(edited.ledger, urls).changed).toEqual([])
  })

  it('leads one address on', () => {
    const edited = redirect(ledger, urls, '/moeder/b/2021-05-25/', '/moeder/a/')
    expect(linesOf(edited)).toEqual(['/moeder/b/2021-05-25/ -> /moeder/a/'])
    expect(formatLedger(edited.ledger)).toContain('\n/moeder/b/2021-05-25/punkt-1/\n')
  })

  it.each(['/moeder/a/', '/moeder/a/**'])(
    'leads all vanished addresses of a folder to the pages of the same name below %s, or to itself',
    (to) => {
      expect(linesOf(redirect(ledger, urls, '/moeder/b/2021-05-25/**', to))).toEqual([
        '/moeder/b/2021-05-25/ -> /moeder/a/',
        '/moeder/b/2021-05-25/punkt-1/ -> /moeder/a/punkt-1/',
        '/moeder/b/2021-05-25/punkt-2/ -> /moeder/a/',
      ])
    },
  )

  it('leads on what was withdrawn or led elsewhere, when it is named', () => {
    expect(linesOf(redirect(ledger, urls, '/sag/3/', '/sag/2/'))).toEqual(['/sag/3/ -> /sag/2/'])
    expect(linesOf(redirect(ledger, urls, '/sag/1/', '/sag/9/'))).toEqual(['/sag/1/ -> /sag/9/'])
    expect(() => redirect(ledger, urls, '/sag/**', '/sag/9/')).toThrow('no address below it has vanished')
  })

  it('withdraws addresses and folders, for a reason of one line', () => {
    expect(
      linesOf(
        withdraw(ledger, urls, ['/moeder/b/2021-05-25/**', '/moeder/b/2021-05-251/'], ' Efter\n  ønske '),
      ),
    ).toEqual(
      ['25/', '25/punkt-1/', '25/punkt-2/', '251/'].map(
        (one) => `/moeder/b/2021-05-${one} withdrawn: Efter ønske`,
      ),
    )
  })

  it('takes a redirect and a withdrawal back', () => {
    expect(linesOf(restore(ledger, '/sag/3/'))).toEqual(['/sag/3/'])
    expect(linesOf(restore(ledger, '/sag/**'))).toEqual(['/sag/1/', '/sag/3/'])
  })

  it.each([
    [
      'a target that is not made',
      () => redirect(ledger, urls, '/sag/1/', '/sag/29/'),
      /Did you mean \/sag\/2\/\?/,
    ],
    ['a target elsewhere', () => redirect(ledger, urls, '/sag/1/', 'https://example.com/'), /not made/],
    ['an address that is made', () => redirect(ledger, urls, '/', '/sag/2/'), /still made/],
    ['a page that is made', () => withdraw(ledger, urls, ['/moeder/a/'], 'x'), /still made/],
    ['an unknown address', () => withdraw(ledger, urls, ['/sag/33/'], 'x'), /Did you mean \/sag\/3\/\?/],
    ['a folder that lost nothing', () => withdraw(ledger, urls, ['/sag/**'], 'x'), /no address below/],
    ['an empty reason', () => withdraw(ledger, urls, ['/sag/3/'], ' \n'), /--reason/],
    ['what needs no restoring', () => restore(ledger, '/'), /neither/],
  ])('refuses %s', (_, edit, why) => {
    expect(edit).toThrow(UsageError)
    expect(edit).toThrow(why)
  })
})
