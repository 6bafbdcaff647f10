import type { Lists } from '../lists.ts'
import { findAliases } from './aliases.ts'
import { citeAll, citeOutside } from './cited.ts'
import type { OutsideMentions } from './outside.ts'
import { makePlaces, type Parts } from './resolve.ts'
import { isUmbrella } from './umbrella.ts'

/**
 * Ties what is mentioned to what mentions it, and the numbers of a case to each other.
 * @returns the mentions elsewhere whose numbers the archive does not have
 */
export function tieMentions(
  parts: Parts,
  { outside, sameCases }: Pick<Lists, 'outside' | 'sameCases'>,
): OutsideMentions['mentions'] {
  const { meetings, cases } = parts
  const { resolve, numbered } = makePlaces(parts)
  const items = meetings.flatMap((meeting) => meeting.items)
  for (const item of items) {
    item.mentions = item.head.citations.flatMap((citation) => resolve(citation, item) ?? [])
  }
  citeAll(items)
  const aliases = findAliases(cases, sameCases)
  for (const entry of cases) {
    entry.aliases = aliases.get(entry) ?? []
    entry.umbrella = isUmbrella(entry.items)
  }
  return citeOutside(outside.mentions, numbered)
}
