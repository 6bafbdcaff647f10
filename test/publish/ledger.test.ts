import { chmod, mkdir, readdir, readFile, readlink, stat, symlink } from 'node:fs/promises'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/archive/config.ts'
import { LEDGER_FILE } from '../../src/archive/load.ts'
import { readLedger, writeLedger } from '../../src/publish/ledger/file.ts'
import {
  formatLedger,
  isAddress,
  type Ledger,
  type LedgerEntry,
  parseLedger,
} from '../../src/publish/ledger/ledger.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'

const newFolder = temporaryFolders()

const text = [
  '# Adresser',
  '#',
  '/moeder/b/2020-01-01/ withdrawn: Trukket tilbage efter ønske fra en borger',
  '/moeder/b/2021-05-25/',
  '/moeder/b/2021-05-26/ -> /moeder/b/2021-05-25/',
  '',
].join('\n')

/** Its lines, without where they stood. */
function withoutLines({ comments, entries }: Ledger): Ledger {
  return { comments, entries: entries.map(({ url, standing }) => ({ url, standing })) }
}

/** A line of its own that begins with no white space. */
const words = fc
  .string({ unit: 'grapheme', minLength: 1 })
  .filter((one) => one.trim() === one && one !== '' && !/[\n\r\u2028\u2029]/.test(one))
const address = fc
  .array(fc.stringMatching(/^[a-z0-9][a-z0-9.-]{0,12}$/), { maxLength: 4 })
  .map((segments) => `/${segments.map((segment) => `${segment}/`).join('')}`)
const entry: fc.Arbitrary<LedgerEntry> = fc.record({
  url: address,
  standing: fc.oneof(
    fc.constant({ kind: 'live' } as const),
    fc.record({ kind: fc.constant('redirect' as const), to: address }),
    fc.record({ kind: fc.constant('withdrawn' as const), why: words }),
  ),
})
const ledger = fc.record({
  comments: fc.array(words.map((one) => `#${one}`)),
  entries: fc.uniqueArray(entry, { selector: ({ url }) => url }),
})

describe('a ledger', () => {
  it('is read line by line', () => {
    expect(parseLedger(text, 'ledger.txt')).toEqual({
      comments: ['# Adresser', '#'],
      entries: [
        {
          url: '/moeder/b/2020-01-01/',
          standing: { kind: 'withdrawn', why: 'Trukket tilbage efter ønske fra en borger' },
          line: 3,
        },
        { url: '/moeder/b/2021-05-25/', standing: { kind: 'live' }, line: 4 },
        {
          url: '/moeder/b/2021-05-26/',
          standing: { kind: 'redirect', to: '/moeder/b/2021-05-25/' },
          line: 5,
        },
      ],
    })
  })

  it('is written as it was read', () => {
    expect(formatLedger(parseLedger(text, ''))).toBe(text)
  })

  it('is put in order when it was edited by hand: code units, comments at the top, a line each once', () => {
    const edited = '\ufeff/b/\r\n# om b\r\n\r\n  /a/   ->   /b/  \r\n/B/\r/aa/\n/a-/\n/b/\n'
    expect(formatLedger(parseLedger(edited, ''))).toBe('# om b\n/B/\n/a-/\n/a/ -> /b/\n/aa/\n/b/\n')
  })

  it('comes back from the text of it, whatever it holds', () => {
    fc.assert(
      fc.property(ledger, (one) => {
        const written = formatLedger(one)
        const read = parseLedger(written, '')
        const byUrl = (entries: readonly LedgerEntry[]) => new Map(entries.map((each) => [each.url, each]))
        expect(read.comments).toEqual(one.comments)
        expect(byUrl(withoutLines(read).entries)).toEqual(byUrl(one.entries))
        expect(formatLedger(read)).toBe(written)
      }),
    )
  })

  it('is read or refused, and nothing else, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.oneof(
          fc.string({ unit: 'binary' }),
          fc.array(words).map((lines) => lines.join('\n')),
        ),
        (any) => {
          try {
            const read = parseLedger(any, 'ledger.txt')
            expect(withoutLines(parseLedger(formatLedger(read), ''))).toEqual(withoutLines(read))
          } catch (error) {
            expect(error).toBeInstanceOf(UsageError)
            expect(String(error)).toMatch(/ledger\.txt:\d+: /)
          }
        },
      ),
    )
  })

  it.each([
    ['/a/ b', 1],
    ['/a/\n/b/ ->', 2],
    ['/a/\n/b/ withdrawn:', 2],
    ['/a/\n/b/ -> /c/ -> /d/', 2],
    ['/a/ -> /b/\n<<<<<<< HEAD\n/b/', 2],
    ['/a/\n\n/a/ -> /b/', 3],
  ])('that says %j is refused with its line', (wrong, line) => {
    expect(() => parseLedger(wrong, 'x/ledger.txt')).toThrow(UsageError)
    expect(() => parseLedger(wrong, 'x/ledger.txt')).toThrow(`x/ledger.txt:${line}: `)
  })

  it('is refused with all lines that are wrong at once', () => {
    expect(() => parseLedger('a b\n/c/\nd e', 'l')).toThrow(/^l:1: .+\nl:3: .+$/)
  })
})

describe('an address of a page', () => {
  it.each(['/', '/sag/', '/sag/20-082075k/', '/moeder/b/2021-05-25/punkt-4/', '/kontakt.html'])(
    'is %s',
    (url) => {
      expect(isAddress(url)).toBe(true)
    },
  )

  it.each([
    '',
    'sag/',
    '//example.com/',
    'https://example.com/',
    '/../',
    '/a/../b/',
    '/./',
    '/.git/',
    '/a//b/',
    '/a',
    '/a.json',
    '/a/?q=1',
    '/a/#b',
    '/a\\b/',
    '/å/',
    '/a b/',
    '/a;/',
    '/404.html',
    '/$host/',
    '/a/\n',
  ])('is not %j', (url) => {
    expect(isAddress(url)).toBe(false)
  })
})

describe('the file of a ledger', () => {
  it('may be missing: an empty ledger', async () => {
    expect(await readLedger(await newFolder())).toEqual({ comments: [], entries: [] })
  })

  it('is refused when it is none, or holds what cannot be read', async () => {
    const folder = await newFolder()
    await mkdir(join(folder, LEDGER_FILE))
    await expect(readLedger(folder)).rejects.toThrow(UsageError)
    const other = await newFolder()
    await writeFiles(other, { [LEDGER_FILE]: '/a/ b\n' })
    await expect(readLedger(other)).rejects.toThrow(`${join(other, LEDGER_FILE)}:1: `)
  })

  it('is written whole, its comments kept, and nothing is left beside it', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { [LEDGER_FILE]: '# vores\n/a/\n' })
    await chmod(join(folder, LEDGER_FILE), 0o640)
    const { comments, entries } = await readLedger(folder)
    await writeLedger(folder, { comments, entries: [...entries, { url: '/b/', standing: { kind: 'live' } }] })
    expect(await readFile(join(folder, LEDGER_FILE), 'utf8')).toBe('# vores\n/a/\n/b/\n')
    expect((await stat(join(folder, LEDGER_FILE))).mode & 0o777).toBe(0o640)
    expect(await readdir(folder)).toEqual([LEDGER_FILE])
  })

  it('says what it is when it is new', async () => {
    const folder = await newFolder()
    await writeLedger(folder, { comments: [], entries: [{ url: '/', standing: { kind: 'live' } }] })
    const written = await readFile(join(folder, LEDGER_FILE), 'utf8')
    expect(written).toMatch(/^# Every page address that was published\..+\n(?:#.+\n)+\/\n$/)
    expect((await readLedger(folder)).entries).toHaveLength(1)
  })

  it('stays a link where it is one', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'elsewhere/list.txt': '/a/\n' })
    await mkdir(join(folder, 'content'))
    await symlink('../elsewhere/list.txt', join(folder, 'content', LEDGER_FILE))
    await writeLedger(join(folder, 'content'), { comments: [], entries: [] })
    expect(await readlink(join(folder, 'content', LEDGER_FILE))).toBe('../elsewhere/list.txt')
    expect(await readFile(join(folder, 'elsewhere/list.txt'), 'utf8')).toBe('')
  })

  it('stays as it was when the writing fails', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { [LEDGER_FILE]: '/a/\n', [`.${LEDGER_FILE}-${process.pid}.new/x`]: '' })
    await expect(writeLedger(folder, { comments: [], entries: [] })).rejects.toThrow()
    expect(await readFile(join(folder, LEDGER_FILE), 'utf8')).toBe('/a/\n')
  })
})
