import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { ledgerFailure } from '../../src/publish/ledger/failure.ts'
import { isAddress, parseLedger } from '../../src/publish/ledger/ledger.ts'
import { type Settled, settle } from '../../src/publish/ledger/settle.ts'

/** What a ledger of some lines means for a build of some addresses. */
function settled(lines: readonly string[], ...made: readonly string[]): Settled {
  return settle(parseLedger(lines.join('\n'), 'ledger.txt'), new Set(made))
}

const nothing: Settled = { vanished: [], fresh: [], redirects: [], withdrawn: [], problems: [] }

describe('a ledger held against a build', () => {
  it('has nothing to say when everything listed is made', () => {
    expect(settled(['/', '/a/'], '/', '/a/')).toEqual(nothing)
  })

  it('tells what is new, in order, and fails nothing by it', () => {
    const result = settled(['/'], '/', '/b/', '/a/')
    expect(result).toEqual({ ...nothing, fresh: ['/a/', '/b/'] })
    expect(ledgerFailure(result)).toBeNull()
  })

  it('has everything new when it is empty', () => {
    expect(settled([], '/', '/404.html')).toEqual({ ...nothing, fresh: ['/'] })
  })

  it('tells what has vanished', () => {
    expect(settled(['/', '/a/'], '/')).toEqual({ ...nothing, vanished: ['/a/'] })
  })

  it('misses neither what moved nor what was withdrawn', () => {
    expect(settled(['/a/ -> /b/', '/c/ withdrawn: Efter ønske'], '/b/')).toEqual({
      ...nothing,
      fresh: ['/b/'],
      redirects: [{ from: '/a/', to: '/b/' }],
      withdrawn: [{ url: '/c/', why: 'Efter ønske' }],
    })
  })

  it('follows a chain to its end', () => {
    expect(settled(['/a/ -> /b/', '/b/ -> /c/', '/c/ -> /d/'], '/d/').redirects).toEqual(
      ['/a/', '/b/', '/c/'].map((from) => ({ from, to: '/d/' })),
    )
  })

  it('withdraws what leads to something withdrawn, for the same reason', () => {
    expect(settled(['/a/ -> /b/', '/b/ withdrawn: Efter ønske']).withdrawn).toEqual([
      { url: '/a/', why: 'Efter ønske' },
      { url: '/b/', why: 'Efter ønske' },
    ])
  })

  it.each([
    ['leads to what is not made', ['/a/ -> /b/'], '/x/', [1, '/a/ leads to /b/, which is not made']],
    ['leads to what has vanished', ['/a/ -> /b/', '/b/'], '/x/', [1, '/a/ leads to /b/, which is not made']],
    ['leads to itself', ['/a/ -> /a/'], '/x/', [1, '/a/ leads in a circle: /a/ -> /a/']],
    ['is made still', ['', '/a/ -> /x/'], '/a/', [2, '/a/ leads to /x/, but the content makes it itself']],
    [
      'is withdrawn and made',
      ['/a/ withdrawn: x'],
      '/a/',
      [1, '/a/ is withdrawn, but the content still makes it'],
    ],
    ['lies outside', ['//example.com/'], '/x/', [1, '//example.com/ is no address of a page in this site']],
    ['is no page', ['/a/index.json'], '/x/', [1, '/a/index.json is no address of a page in this site']],
    [
      'leads outside',
      ['/a/ -> https://example.com/'],
      '/x/',
      [1, '/a/ leads to https://example.com/, which is no address of a page in this site'],
    ],
  ])('reports an address that %s', (_, lines, made, [line, reason]) => {
    const { problems, redirects, withdrawn } = settled(lines, made)
    expect(problems).toEqual([{ line, reason }])
    expect([redirects, withdrawn]).toEqual([[], []])
  })

  it('reports each address of a circle', () => {
    const { problems } = settled(['/a/ -> /b/', '/b/ -> /c/', '/c/ -> /b/'])
    expect(problems.map(({ reason }) => reason)).toEqual([
      '/a/ leads in a circle: /a/ -> /b/ -> /c/ -> /b/',
      '/b/ leads in a circle: /b/ -> /c/ -> /b/',
      '/c/ leads in a circle: /c/ -> /b/ -> /c/',
    ])
  })

  it('says of every address one thing, and leads only to what is made', () => {
    const url: fc.Arbitrary<string> = fc.constantFrom('/', '/a/', '/b/', '/c/', '/d/', '//x/', '/y')
    const line = fc.tuple(
      url,
      fc.oneof(
        fc.constant(''),
        fc.constant(' withdrawn: x'),
        url.map((to) => ` -> ${to}`),
      ),
    )
    const lines = fc
      .uniqueArray(line, { selector: ([one]) => one })
      .map((all) => all.map((each) => each.join('')))
    fc.assert(
      fc.property(lines, fc.uniqueArray(url), (listed, made) => {
        const ledger = parseLedger(listed.join('\n'), '')
        const urls = new Set(made.filter(isAddress))
        const result = settle(ledger, urls)
        const live = ledger.entries.filter((entry) => entry.standing.kind === 'live' && urls.has(entry.url))
        const told =
          result.vanished.length + result.redirects.length + result.withdrawn.length + result.problems.length
        expect(told + live.length).toBe(ledger.entries.length)
        for (const { from, to } of result.redirects)
          expect([urls.has(from), urls.has(to)]).toEqual([false, true])
        for (const { url: one } of result.withdrawn) expect(urls.has(one)).toBe(false)
        expect(ledgerFailure(result) === null).toBe(result.vanished.length + result.problems.length === 0)
      }),
    )
  })
})

describe('the failure of a build', () => {
  it('lists what vanished and the commands that settle it', () => {
    expect(ledgerFailure(settled(['/moeder/b/2021-05-25/', '/sag/1/'], '/'))).toBe(
      [
        '2 published addresses are no longer made:',
        '  /moeder/b/2021-05-25/',
        '  /sag/1/',
        'What to do:',
        '  see what may have become of each  npx referatarkiv ledger',
        '  it moved (/** for all below it)   npx referatarkiv ledger redirect /moeder/b/2021-05-25/ /NEW/ADDRESS/',
        '  it was taken back                 npx referatarkiv ledger withdraw /moeder/b/2021-05-25/ --reason TEXT',
      ].join('\n'),
    )
  })

  it('names twenty and counts the others', () => {
    const lines = Array.from({ length: 123 }, (_, at) => `/sag/${at}/`)
    const said = ledgerFailure(settled(lines)) ?? ''
    expect(said.split('\n').filter((line) => line.startsWith('  /sag/'))).toHaveLength(20)
    expect(said).toContain('  … and 103 more\n')
  })

  it('names the file, the line and the content folder of what cannot be', () => {
    const said = ledgerFailure(settled(['/a/', '/b/ -> /c/'], '/a/', '/b/'), 'mine & dine')
    expect(said).toContain(
      'A line of the ledger says what cannot be:\n  mine & dine/ledger.txt:2: /b/ leads to',
    )
    expect(said).toContain("npx referatarkiv ledger restore /ADDRESS/ --content 'mine & dine'")
    expect(said).not.toContain('no longer made')
  })
})
