import { keyOf } from '../../parsers/danish/keys.ts'
import { wordsIn } from '../../src/publish/search/page-words.ts'
import { countKeys, countWords, type ShardWords } from '../../src/publish/search/shard-words.ts'
import { wordLists } from '../../src/publish/search/word-lists.ts'
import type { CatalogueShard } from '../../src/site/client/search/catalogue.ts'
import { addCounts, type Counts, countsOf } from '../../src/site/client/search/counts.ts'
import type { Library } from '../../src/site/client/search/engine.ts'
import type { Index } from '../../src/site/client/search/pagefind.ts'
import { openVocabulary, type Vocabulary } from '../../src/site/client/search/vocabulary.ts'
import { indexTerm } from '../../src/site/client/search/words.ts'
import { titleKey } from '../../src/site/client/search/zones.ts'

/** A page of a fake index: its text, and what it can be narrowed to. */
export interface FakePage {
  year: number
  text: string
  body?: string
  title?: string
}

/** A library that keeps a record of what was opened. */
export interface FakeLibrary extends Library {
  opened: string[]
}

/** Shards of the years of some pages, the newest first, which are searched as Pagefind searches. */
export function fakeLibrary(pages: readonly FakePage[]): FakeLibrary {
  const opened: string[] = []
  const years = [...new Set(pages.map(({ year }) => year))].sort((one, other) => other - one)
  const inYear = (year: number) => pages.filter((page) => page.year === year)
  return {
    opened,
    shards: years.map(
      (year): CatalogueShard => ({
        name: String(year),
        years: [year],
        pages: inYear(year).length,
        entry: {},
        bytes: 0,
        filters: addCounts(inYear(year).map(countsOfPage)),
      }),
    ),
    open: async ({ name }) => {
      opened.push(name)
      return fakeIndex(inYear(Number(name)))
    },
    vocabulary: vocabularyOf(years.map(inYear).reverse()),
  }
}

/** The vocabulary of the pages of some shards, the oldest first, in which no compound is divided. */
function vocabularyOf(shards: readonly (readonly FakePage[])[]): Vocabulary {
  const { files, listing } = wordLists(shards.map(wordsOfShard))
  return openVocabulary(listing, async (name) => files.get(`${name}.txt`) ?? '')
}

function wordsOfShard(held: readonly FakePage[]): ShardWords {
  const words = countWords(held.map(({ text }) => wordsIn(text)))
  const titles = held.flatMap(({ title = '' }) => titleKey(title) ?? [])
  const pages = new Map([
    ...[...words].map(([word, number]) => [keyOf(word), number] as const),
    ...titles.map((key) => [key, 1] as const),
  ])
  return { words, keys: countKeys(words, pages, (word) => [word]), division: '' }
}

function fakeIndex(pages: readonly FakePage[]): Index {
  const named = pages.map((page, at) => [`${page.year}-${at}`, page] as const)
  const having = (test: (page: FakePage) => boolean) =>
    named.filter(([, page]) => test(page)).map(([name]) => name)
  const has = ({ text, title = '' }: FakePage, word: string) =>
    titleKey(title) === word || [...wordsIn(text)].some((one) => indexTerm(one) === indexTerm(word))
  return {
    pagesWith: async (word) => new Map(having((page) => has(page, word)).map((name) => [name, 1])),
    pagesWithPhrase: async (words) =>
      new Set(having(({ text }) => text.toLowerCase().includes(words.join(' ')))),
    facets: async () =>
      new Map(
        named.map(([page, { year, body = 'Rådet' }]) => [
          page,
          { year: String(year), body, date: `${year}-06-01` },
        ]),
      ),
    load: async (page) => {
      const [, found] = named.find(([name]) => name === page) ?? []
      if (!found) throw new RangeError(`No page ${page}`)
      const { year, text, body = 'Rådet' } = found
      return {
        url: `/${page}/`,
        content: text,
        meta: {},
        filters: { body: [body], year: [String(year)] },
        anchors: [],
      }
    },
  }
}

function countsOfPage({ year, body = 'Rådet' }: FakePage): Counts {
  const counts: Partial<Record<string, Record<string, number>>> = { body: { [body]: 1 }, year: { [year]: 1 } }
  return countsOf((group) => counts[group] ?? {})
}
