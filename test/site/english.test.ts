import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Nodes, Root } from 'hast'
import { selectAll } from 'hast-util-select'
import { HtmlValidate } from 'html-validate'
import { beforeAll, describe, expect, it } from 'vitest'
import { formatMonthName, formatWeekday } from '../../src/site/formats.ts'
import { speak } from '../../src/site/strings.ts'
import * as en from '../../src/site/words/en.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { pageOfEachKind } from '../helpers/page-kinds.ts'
import {
  type BuiltSite,
  buildContent,
  buildFrom,
  get,
  readPage,
  sampleContent,
  textOf,
  texts,
} from '../helpers/site.ts'
import { differences } from '../helpers/site-files.ts'

const newFolder = temporaryFolders()
const baseUrl = 'https://referater.example.dk'
let site: BuiltSite
/** The largest page of each kind. */
let pages: ReadonlyMap<string, Root>

beforeAll(async () => {
  site = await buildContent(sampleContent, join(await newFolder(), 'site'), { language: 'en', baseUrl })
  pages = new Map([...pageOfEachKind(site).values()].map((url) => [url, readPage(site, url)]))
}, 120_000)

/** Every text of a table of words. */
function textsIn(table: unknown): string[] {
  if (typeof table === 'string') return [table]
  return typeof table === 'object' && table !== null ? Object.values(table).flatMap(textsIn) : []
}

/** Names that are no language's: a typeface's licence, programs, encodings, units. */
const NAMES = ['SIL Open Font License', 'Referatarkiv Node Eleventy Pagefind', 'utf windows SHA', 'kr kB MB']

/** All words that the interface can say in English. */
function vocabulary(): ReadonlySet<string> {
  speak('en')
  const months = Array.from({ length: 12 }, (_, at) => `2021-${String(at + 1).padStart(2, '0')}`)
  const days = Array.from({ length: 7 }, (_, at) => `2021-05-0${at + 1}`)
  const dates = [...months.map(formatMonthName), ...days.map(formatWeekday)]
  speak('da')
  return new Set([...textsIn(en), ...dates, ...NAMES].flatMap(wordsOf))
}

/** What has letters and is no word: addresses, names of files, and what has digits. */
const NO_WORDS = /https?:\S+|\/[\w./-]+|[\w-]+\.(?:txt|csv|ndjson|html|json|js)\b|\S*\d\S*/gu

function wordsOf(text: string): string[] {
  return (
    text
      .replace(NO_WORDS, ' ')
      .toLowerCase()
      .match(/\p{L}+/gu) ?? []
  )
}

/** The texts of a page that are not marked as Danish. */
function englishTexts(node: Nodes, isDanish = false): string[] {
  if (node.type === 'text') return isDanish ? [] : [node.value]
  if (node.type === 'root') return node.children.flatMap((child) => englishTexts(child))
  if (node.type !== 'element' || ['script', 'style', 'title'].includes(node.tagName)) return []
  const { lang } = node.properties
  return node.children.flatMap((child) => englishTexts(child, lang === undefined ? isDanish : lang === 'da'))
}

describe('an English site', () => {
  it('says that it is English, on pages of every kind', () => {
    expect(pages.size).toBeGreaterThan(20)
    for (const [url, page] of pages) expect(get(page, 'html').properties.lang, url).toBe('en')
  })

  it('has no words but those of the English table, save in text that is marked as Danish', () => {
    const known = vocabulary()
    expect(known).not.toContain('behandlinger')
    const unknown = [...pages].flatMap(([url, page]) =>
      englishTexts(page).flatMap((text) =>
        wordsOf(text).flatMap((word) => (known.has(word) ? [] : `${url}: ${word} in ${text.trim()}`)),
      ),
    )
    expect(unknown).toEqual([])
  })

  it('has no Danish letters in its table', () => {
    expect(textsIn(en).filter((text) => /[æøå]/i.test(text))).toEqual([])
  })

  it('marks the title, the body and the text of an item, and none of its own words among them', () => {
    const page = readPage(site, '/moeder/byraadet/2016-10-26/punkt-4/')
    const danish = texts(page, 'main [lang=da]').join(' ')
    expect(get(page, 'h1').properties.lang).toBe('da')
    expect(texts(page, '.breadcrumbs [lang=da]')).toEqual(['Byrådet'])
    expect(danish).toContain('Byrådet')
    expect(danish).not.toMatch(/Table|Decision|Next item/)
  })

  it('writes days, times, shares and quotations as English does', () => {
    const meeting = textOf(readPage(site, '/moeder/byraadet/2016-10-26/'))
    expect(meeting).toContain('Minutes · Wednesday 26 October 2016 at 18:00 · ')
    expect(meeting).toMatch(/, 26 October 2016, “Minutes”, https:/)
    expect(textOf(readPage(site, '/udestaaende/'))).toMatch(/expected in April \d{4}/)
    expect(textOf(readPage(site, '/tal/'))).toMatch(/\d%/)
  })

  it('has heads of its files in English, and names no Danish locale', async () => {
    expect(await readFile(join(site.out, 'data/meetings.csv'), 'utf8')).toMatch(/^\ufeffDate;Time;Committee;/)
    expect(get(readPage(site, '/'), 'meta[property="og:locale"]').properties.content).toBe('en_GB')
  })

  it('is found nothing wrong with by html-validate', async () => {
    const validator = new HtmlValidate({ extends: ['html-validate:standard', 'html-validate:a11y'] })
    const wrong: string[] = []
    for (const url of pages.keys()) {
      const path = join(site.out, url.endsWith('/') ? `${url}index.html` : url)
      const { results } = await validator.validateString(await readFile(path, 'utf8'))
      for (const { ruleId, message } of results.flatMap(({ messages }) => messages))
        wrong.push(`${url} ${ruleId}: ${message}`)
    }
    expect(wrong).toEqual([])
  }, 120_000)
})

it('a change of the language alone makes the whole site anew, and a change back the same site as before', async () => {
  const name = 'byraadet-2016-10-26.txt'
  const files = { [name]: await readFile(join(sampleContent, name)) }
  const [changed, other] = [await newFolder(), await newFolder()]
  const danish = await buildFrom(other, files)
  const english = await buildFrom(await newFolder(), files, { language: 'en' })
  await buildFrom(changed, files)
  const turned = await buildFrom(changed, files, { language: 'en' })
  expect(await differences(turned.out, english.out)).toEqual([])
  const turnedBack = await buildFrom(changed, files)
  expect(await differences(turnedBack.out, danish.out)).toEqual([])
  for (const url of pageOfEachKind(danish).values())
    expect(selectAll('[lang]', readPage(danish, url)), url).toHaveLength(1)
}, 120_000)
