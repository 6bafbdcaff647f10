/** Where texts mention a number, as the look-up of numbers says it. */
import { compare } from '../archive/compare.ts'
import type { Cited } from '../archive/mentions/cited.ts'
import type { ArchivedItem } from '../archive/model.ts'
import type { NumberFile } from './api-schema.ts'
import { citedRef } from './cited.ts'
import { titleOf } from './names.ts'
import { urls } from './urls.ts'

type Mentioning = NumberFile['mentions'][number]

/** Mentions that the file of a number lists at most. */
const MOST = 20

/** Where the pages of a number are mentioned, newest first. */
export function mentionsOf(...pages: readonly (Cited | undefined)[]): Mentioning[] {
  const mentions = pages.flatMap((page): Mentioning[] => {
    if (!page) return []
    const { items, outside } = citedRef(page)
    return [
      ...items.map(({ url, title, body, date }) => ({ url, title, body, date })),
      ...outside.map(({ url, title, date }) => ({ url, title, body: null, date })),
    ]
  })
  return newest(mentions)
}

/** The numbers that texts of the archive mention, and that have no page in it, by their keys, in their order. */
export function onlyMentioned(items: readonly ArchivedItem[]): ReadonlyMap<string, Mentioning[]> {
  const found = new Map<string, Mentioning[]>()
  for (const item of items) {
    for (const { citation, status } of item.mentions) {
      const { mention } = citation
      if (status !== 'unknown' || mention.type !== 'number' || mention.label === 'journal') continue
      const { key } = mention.number
      const mentioning = found.get(key) ?? []
      mentioning.push({
        url: urls.item(item),
        title: titleOf(item.head),
        body: item.meeting.body.name,
        date: item.meeting.facts.date,
      })
      found.set(key, mentioning)
    }
  }
  const sorted = [...found].sort(([one], [other]) => compare(one, other))
  return new Map(sorted.map(([key, mentions]) => [key, newest(mentions)]))
}

function newest(mentions: readonly Mentioning[]): Mentioning[] {
  const places = new Map(mentions.map((mention) => [mention.url, mention]))
  return [...places.values()].sort((one, other) => compare(other.date ?? '', one.date ?? '')).slice(0, MOST)
}
