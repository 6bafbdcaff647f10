import { looseKey } from '../../../parsers/citation/number.ts'
import { END } from '../json-numbers.ts'
import { urls } from '../urls.ts'
import { isRecord, isString } from './guards.ts'
import { isPath, type LoadJson, readList } from './json-files.ts'

/** A page that a number leads to. */
export interface NumberMatch {
  /** `item` where a journal number stands on an item without a case. */
  kind: 'case' | 'document' | 'item'
  number: string
  title: string
  /** The page's path from the site's root. */
  url: string
}

/** A number of the archive. */
export interface ListedNumber {
  key: string
  loose: string
  matches: readonly NumberMatch[]
}

/** The numbers of an archive, which lie in lists by how their loose keys begin. @throws when one cannot be loaded */
export interface NumberLists {
  /** The list that a loose key is in if the archive has it; empty where there is no such list. */
  around: (loose: string) => Promise<readonly ListedNumber[]>
  /** Numbers whose loose keys have a beginning: the first ones that `wanted` takes, `most` of them. */
  from: (
    beginning: string,
    wanted: (number: ListedNumber) => boolean,
    most: number,
  ) => Promise<readonly ListedNumber[]>
  /** How many first characters a loose key shares with the number that shares most. */
  shared: (loose: string) => Promise<number>
}

/** Lists that are loaded at most to offer numbers. */
const LISTS = 5

/** The lists of a site, each loaded when it is needed. */
export function makeNumberLists(load: LoadJson): NumberLists {
  const beginnings = () => load(urls.numbers(), ({ beginnings }) => readList(beginnings, readBeginning))
  const list = (beginning: string) => load(urls.numbersFrom(beginning), ({ ids }) => readNumbers(ids))

  async function around(loose: string): Promise<readonly ListedNumber[]> {
    const home = (await beginnings()).find((beginning) => `${loose}${END}`.startsWith(beginning))
    return home === undefined ? [] : list(home)
  }

  return {
    around,
    from: async (beginning, wanted, most) => {
      const holding = (await beginnings()).filter(
        (some) => some.startsWith(beginning) || beginning.startsWith(some),
      )
      const numbers: ListedNumber[] = []
      for (const some of holding.slice(0, LISTS)) {
        const begun = (await list(some)).filter(({ loose }) => loose.startsWith(beginning))
        numbers.push(...begun.filter(wanted))
        if (numbers.length >= most) break
      }
      return numbers.slice(0, most)
    },
    shared: async (loose) => {
      const others = [...(await around(loose)).map((number) => number.loose), ...(await beginnings())]
      return Math.max(0, ...others.map((other) => sharedLength(loose, other)))
    },
  }
}

function sharedLength(one: string, other: string): number {
  let length = 0
  while (length < one.length && one[length] === other[length]) length += 1
  return length
}

function readBeginning(value: unknown): string {
  if (!isString(value) || value === '') throw new Error('Unknown beginning of numbers')
  return value
}

function readNumbers(ids: unknown): readonly ListedNumber[] {
  if (!isRecord(ids)) throw new Error('Unknown list of numbers')
  return Object.entries(ids).map(([key, matches]) => ({
    key,
    loose: looseKey(key),
    matches: readList(matches, readMatch),
  }))
}

function readMatch(value: unknown): NumberMatch {
  if (!isRecord(value)) throw new Error('Unknown match of a number')
  const { kind, number, title, url } = value
  if (!isKind(kind) || !isString(number) || !isString(title) || !isPath(url)) {
    throw new Error('Unknown match of a number')
  }
  return { kind, number, title, url }
}

function isKind(value: unknown): value is NumberMatch['kind'] {
  return value === 'case' || value === 'document' || value === 'item'
}
