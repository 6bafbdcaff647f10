/** Asks for what can be named exactly: numbers, which the page looks up, and titles. */
import { numberKey } from '../../parsers/citation/number.ts'
import { urls } from '../../src/site/urls.ts'
import type { Random } from '../../test/helpers/random-meeting.ts'
import type { Corpus } from './corpus.ts'
import { sample } from './sample.ts'

/** A query, and the pages any of which is to be the first result; none for what is not there. */
export interface LookUp {
  query: string
  first: readonly string[]
}

/** Numbers of the archive, as they are printed. */
export function askNumbers(
  random: Random,
  { items }: Corpus,
  kind: 'cases' | 'documents',
  most: number,
): readonly LookUp[] {
  const page = kind === 'cases' ? urls.case : urls.document
  const numbers = items.flatMap((item) => (kind === 'cases' ? (item.caseNumber ?? []) : item.documentNumbers))
  return sample(random, [...new Set(numbers)], most).map((query) => ({
    query,
    first: [page({ key: numberKey(query) })],
  }))
}

/** Titles of the archive, letter for letter. Where several items are called so, each is right. */
export function askTitles(random: Random, { items }: Corpus, most: number): readonly LookUp[] {
  const titles = new Map<string, string[]>()
  for (const { title, path } of items) titles.set(title, [...(titles.get(title) ?? []), path])
  return sample(random, [...titles], most).map(([query, first]) => ({ query, first }))
}

/** Numbers of the archive's own forms that no item has. */
export function askUnknown(random: Random, { items }: Corpus, most: number): readonly LookUp[] {
  const had = items.flatMap(({ caseNumber, documentNumbers }) => [caseNumber ?? [], documentNumbers].flat())
  const taken = new Set(had.map(numberKey))
  const asked = Array.from({ length: most * 2 }, () => {
    const [year, running] = [2007 + random(20), random(90_000)]
    const short = `${String(year).slice(2)}-${String(running).padStart(6, '0')}`
    return [`998-${year}-${running}`, short, `${short}K`][random(3)] ?? short
  })
  return asked
    .filter((query) => !taken.has(numberKey(query)))
    .slice(0, most)
    .map((query) => ({ query, first: [] }))
}
