/**
 * The look-up of numbers, see docs/api.md: one list of all, a file for each, and lists of those that begin alike, which are small
 * however many numbers there are.
 */
import { looseKey, numberKey } from '../../parsers/citation/number.ts'
import { compare } from '../archive/compare.ts'
import type { Archive, ArchivedItem, Case } from '../archive/model.ts'
import type { NumberFile, NumbersFile } from './api-schema.ts'
import { aliasRefs } from './cited.ts'
import type { PlannedJson } from './json.ts'
import { mentionsOf, onlyMentioned } from './json-mentions.ts'
import { titleOf } from './names.ts'
import { homeOf, urls } from './urls.ts'

/** Where a number leads. */
export interface Match {
  kind: 'case' | 'document' | 'item'
  /** As printed. */
  number: string
  title: string
  url: string
}

/** Matches by the key of their number, in the order of keys. */
export type Matches = ReadonlyMap<string, readonly Match[]>

/** A list holds no more matches than this, unless they are all of one number. */
const MOST = 200

/** Stands after a loose key, so that the beginning of a list can be a whole number. */
export const END = '_'

/** Bytes that the list of all numbers has at most; where there are more, it names the small lists. */
const WHOLE = 1_000_000

/** The JSON files of all numbers. */
export function planNumbers(archive: Archive): PlannedJson[] {
  const ids = collect([...casesIn(archive), ...documentsIn(archive)])
  const lists = listsOf(collect([...casesIn(archive), ...documentsIn(archive), ...journalsIn(archive)]))
  const beginnings = lists.map(([beginning]) => beginning)
  return [
    plan(urls.ids(), listOfAll(ids, beginnings)),
    ...numberFiles(archive, ids).map((value) => plan(urls.id(value.normalized), value)),
    plan(urls.numbers(), { version: 1, home: homeOf(archive.config), beginnings }),
    ...lists.map(([beginning, matches]) =>
      plan(urls.numbersFrom(beginning), { version: 1, ids: Object.fromEntries(matches) }),
    ),
  ]
}

/** The list of all numbers; of the small ones that they stand in where it would be too large. */
export function listOfAll(matches: Matches, beginnings: readonly string[], most = WHOLE): NumbersFile {
  const ids = Object.fromEntries([...matches].map(([key, found]) => [key, [...found]]))
  return Buffer.byteLength(JSON.stringify(ids)) <= most
    ? { version: 1, ids }
    : { version: 1, ids: null, lists: beginnings.map(urls.numbersFrom) }
}

/** What there is to say of each number that has a page, and of those that texts mention. */
function numberFiles({ cases, documents, meetings }: Archive, ids: Matches): NumberFile[] {
  const caseOf = new Map(cases.map((entry) => [entry.key, entry]))
  const documentOf = new Map(documents.map((document) => [document.key, document]))
  const held = [...ids].map(([key, matches]): NumberFile => {
    const [only] = matches.length === 1 ? matches : []
    return {
      query: key,
      normalized: key,
      kind: only?.kind ?? null,
      matches: [...matches],
      aliases: aliasesOf(caseOf.get(key)),
      mentions: mentionsOf(caseOf.get(key), documentOf.get(key)),
      status: only ? 'found' : 'ambiguous',
    }
  })
  const mentioned = [...onlyMentioned(meetings.flatMap(({ items }) => items))].map(
    ([key, mentions]): NumberFile => {
      return {
        query: key,
        normalized: key,
        kind: null,
        matches: [],
        aliases: [],
        mentions,
        status: 'mentioned',
      }
    },
  )
  return [...held, ...mentioned]
}

function aliasesOf(entry: Case | undefined): NumberFile['aliases'] {
  return (entry ? aliasRefs(entry) : []).map(({ reason: _, ...alias }) => alias)
}

function plan(url: string, value: unknown): PlannedJson {
  return { url, props: { kind: 'plain', value } }
}

/** A number of the archive: what it is listed by, its key, and where it leads. */
type Entry = readonly [listedBy: string, key: string, found: readonly Match[]]

/**
 * Numbers in lists by how their loose keys begin. No beginning begins another one, and each number stands in the list
 * whose beginning is its own: one more number changes its list alone, or splits it.
 */
export function listsOf(matches: Matches): [beginning: string, matches: Matches][] {
  const entries = [...matches].map(([key, found]) => [`${looseKey(key)}${END}`, key, found] as const)
  return split(entries, '').map(([beginning, some]) => [
    beginning,
    new Map(some.map(([, key, found]) => [key, found])),
  ])
}

function split(entries: readonly Entry[], beginning: string): [string, readonly Entry[]][] {
  const size = entries.reduce((sum, [, , { length }]) => sum + length, 0)
  if (beginning.endsWith(END) || (beginning !== '' && size <= MOST)) return [[beginning, entries]]
  const next = new Map<string, Entry[]>()
  for (const entry of entries) {
    const character = entry[0][beginning.length] ?? END
    const begun = next.get(character) ?? []
    begun.push(entry)
    next.set(character, begun)
  }
  // A whole number comes before those that it begins.
  const rank = (character: string) => (character === END ? '' : character)
  return [...next]
    .sort(([one], [other]) => compare(rank(one), rank(other)))
    .flatMap(([character, some]) => split(some, `${beginning}${character}`))
}

function collect(entries: readonly (readonly [key: string, match: Match])[]): Matches {
  const matches = new Map<string, Match[]>()
  for (const [key, match] of entries) {
    const found = matches.get(key) ?? []
    if (!found.some(({ url }) => url === match.url)) found.push(match)
    matches.set(key, found)
  }
  return new Map([...matches].sort(([one], [other]) => compare(one, other)))
}

function casesIn({ cases }: Archive): [string, Match][] {
  return cases.map((entry) => {
    const { key, number, titles } = entry
    return [key, { kind: 'case', number, title: titles[0] ?? '', url: urls.case(entry) }]
  })
}

function documentsIn({ documents }: Archive): [string, Match][] {
  return documents.map((entry) => {
    const { key, number, places } = entry
    return [key, { kind: 'document', number, title: places[0]?.title ?? '', url: urls.document(entry) }]
  })
}

/** A journal number has no page: it leads to the cases that carry it, and to items without a case. */
function journalsIn({ meetings }: Archive): [string, Match][] {
  return meetings
    .flatMap(({ items }) => items)
    .flatMap((item): [string, Match][] => {
      const { journalNumber } = item.head
      return journalNumber === null ? [] : [[numberKey(journalNumber), journalMatch(item, journalNumber)]]
    })
}

function journalMatch(item: ArchivedItem, journalNumber: string): Match {
  if (!item.case)
    return { kind: 'item', number: journalNumber, title: titleOf(item.head), url: urls.item(item) }
  const { number, titles } = item.case
  return { kind: 'case', number, title: titles[0] ?? '', url: urls.case(item.case) }
}
