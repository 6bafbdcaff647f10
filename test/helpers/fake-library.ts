import type { CatalogueShard } from '../../src/site/client/search/catalogue.ts'
import { addCounts, type Counts } from '../../src/site/client/search/counts.ts'
import type { Library } from '../../src/site/client/search/engine.ts'
import type { Index } from '../../src/site/client/search/pagefind.ts'
import type { Hit } from '../../src/site/client/search/responses.ts'
import { groups } from '../../src/site/client/search/state.ts'

/** A page of a fake index: its text, and what it can be narrowed to. */
export interface FakePage {
  year: number
  text: string
  body?: string
}

/** A library that keeps a record of what was opened, `overview` with the rest. */
export interface FakeLibrary extends Library {
  opened: string[]
}

/** Shards of the years of some pages, the newest first, which are searched as Pagefind searches. */
export function fakeLibrary(pages: readonly FakePage[], hasOverview: boolean): FakeLibrary {
  const opened: string[] = []
  const years = [...new Set(pages.map(({ year }) => year))].sort((one, other) => other - one)
  const inYear = (year: number) => pages.filter((page) => page.year === year)
  const open = (name: string, held: readonly FakePage[]): Promise<Index> => {
    opened.push(name)
    return Promise.resolve(fakeIndex(held))
  }
  const overview = years.slice(1).map((year) => ({
    year,
    text: inYear(year)
      .map(({ text }) => text)
      .join(' '),
  }))
  return {
    opened,
    shards: years.map(
      (year): CatalogueShard => ({
        name: String(year),
        years: [year],
        pages: inYear(year).length,
        entry: {},
        bytes: 0,
        filters: addCounts(inYear(year).map(countsOf)),
      }),
    ),
    open: ({ name }) => open(name, inYear(Number(name))),
    overview: hasOverview ? () => open('overview', overview) : null,
  }
}

function fakeIndex(pages: readonly FakePage[]): Index {
  return {
    search: async ({ term, filters }) => {
      const found = pages
        .map((page, at) => ({ page, at }))
        .filter(({ page }) => groups.every(({ name }) => isChosen(page, name, filters[name])))
      const words = term === null ? [] : term.split(' ')
      const sets = words.map((word) => pagesWith(pages, word))
      const right = found.filter(({ at }) => sets.every((set) => set.has(at)))
      return {
        hits: right.map(({ page, at }) => hitOf(page, at, words)),
        counts: addCounts(right.map(({ page }) => countsOf(page))),
      }
    },
    loadFilters: async () => addCounts(pages.map(countsOf)),
    preload: async () => undefined,
  }
}

/** The places of the pages with a word, or with one that begins with it, or with its longest beginning there is. */
function pagesWith(pages: readonly FakePage[], sought: string): ReadonlySet<number> {
  const exact = /^"(.*)"$/.exec(sought)?.[1]
  const places = (has: (word: string) => boolean) =>
    new Set([...pages.keys()].filter((at) => pages[at]?.text.split(' ').some(has)))
  if (exact !== undefined) return places((word) => word === exact)
  for (let beginning = sought; beginning !== ''; beginning = beginning.slice(0, -1)) {
    const found = places((word) => word.startsWith(beginning))
    if (found.size > 0) return found
  }
  return new Set()
}

function hitOf({ year, text, body = 'Rådet' }: FakePage, at: number, words: readonly string[]): Hit {
  const all = text.split(' ')
  const beginning = words[0]?.replaceAll('"', '').slice(0, 3) ?? ''
  return {
    id: `${year}-${at}`,
    score: 1,
    metaFields: [],
    load: async () => ({
      url: `/${year}/${at}/`,
      content: text,
      locations: [...all.keys()].filter((place) => all[place]?.startsWith(beginning)),
      meta: {},
      filters: { body: [body], year: [String(year)] },
    }),
  }
}

function isChosen({ year, body = 'Rådet' }: FakePage, group: string, chosen: readonly string[]): boolean {
  return chosen.length === 0 || chosen.includes(group === 'year' ? String(year) : body)
}

function countsOf({ year, body = 'Rådet' }: FakePage): Counts {
  return { body: { [body]: 1 }, year: { [year]: 1 }, outcome: {}, caseType: {} }
}
