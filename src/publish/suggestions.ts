/** The lists that search fields make suggestions from: see `site/client/suggest/lists.ts`, which reads them. */
import { compare } from '../archive/compare.ts'
import type { Archive } from '../archive/model.ts'
import { bestOf } from '../site/client/suggest/best.ts'
import { BEST, type Suggestion, suggestionKey, suggestionLine } from '../site/client/suggest/suggestion.ts'
import { foldedWords, isLong } from '../site/client/suggest/title.ts'
import { urls } from '../site/urls.ts'
import { fileOf } from './checks/links.ts'
import { cutList, cutListing, keepIn, type PartSizes } from './search/cut-list.ts'

/** Of the parts, in lines: some 1 kB as they are sent. */
const SIZES: PartSizes = { least: 24, most: 56, ends: 32 }

/** Of the parts of the listing, likewise. */
const LISTING_SIZES: PartSizes = { least: 32, most: 128, ends: 64 }

/** A suggestion under a word, or under a beginning. */
interface Listed {
  word: string
  suggestion: Suggestion
}

/** Every body, every case, and every item that belongs to none. */
export function suggestionsOf({ bodies, cases, meetings }: Archive): readonly Suggestion[] {
  return [
    ...bodies.map((body): Suggestion => {
      return { kind: 'body', url: urls.body(body), title: body.name, meetings: body.meetings.length }
    }),
    ...cases.map((entry): Suggestion => {
      const { number, titles, items } = entry
      const date = items[0]?.meeting.facts.date ?? ''
      return {
        kind: 'case',
        url: urls.case(entry),
        title: titles[0] ?? '',
        number,
        treatments: items.length,
        date,
      }
    }),
    ...meetings.flatMap(({ items, body, facts: { date } }) =>
      items
        .filter((item) => item.case === null)
        .map((item): Suggestion => {
          return { kind: 'item', url: urls.item(item), title: item.head.title, body: body.name, date }
        }),
    ),
  ]
}

/** The files of suggestions, by their path in the site: the listing of listings, these, and the parts that they tell of. */
export function suggestionFiles(suggestions: readonly Suggestion[]): ReadonlyMap<string, string> {
  const listed = suggestions.flatMap(listedOf)
  const lines = [...listed, ...bestBelow('', listed)].map(
    ({ word, suggestion }) => [suggestionKey(word, suggestion), suggestionLine(word, suggestion)] as const,
  )
  const parts = new Map<string, string>()
  const keep = keepIn(parts)
  const listing = cutList(
    lines.sort(([one], [other]) => compare(one, other)),
    SIZES,
    keep,
  )
  return new Map([
    [fileOf(urls.suggestions()), cutListing(listing, LISTING_SIZES, keep)],
    ...[...parts].map(([file, text]) => [fileOf(urls.suggestionPart(file)), text] as const),
  ])
}

/** A suggestion under each word of its title; a body is known by its short words too. */
function listedOf(suggestion: Suggestion): readonly Listed[] {
  return foldedWords(suggestion.title)
    .filter((word) => suggestion.kind === 'body' || isLong(word))
    .map((word) => ({ word, suggestion }))
}

/**
 * The best suggestions of each beginning that has more of them than a small part holds, however long it is.
 * @param listed those whose words begin so
 */
function bestBelow(beginning: string, listed: readonly Listed[]): readonly Listed[] {
  if (listed.length <= SIZES.least) return []
  const best = isLong(beginning) ? bestOf(listed.map(({ suggestion }) => suggestion)) : []
  const longer = new Map<string, Listed[]>()
  for (const entry of listed) {
    const character = entry.word.codePointAt(beginning.length)
    if (character === undefined) continue
    const next = beginning + String.fromCodePoint(character)
    const others = longer.get(next)
    if (others) others.push(entry)
    else longer.set(next, [entry])
  }
  return [
    ...best.map((suggestion) => ({ word: beginning + BEST, suggestion })),
    ...[...longer].flatMap(([next, some]) => bestBelow(next, some)),
  ]
}
