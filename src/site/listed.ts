/** What lists by outcome, subject and access show of an item, in the pages that `partByDate` makes of them. */
import { firstSentence } from '../../parsers/text/sentences.ts'
import type { Archive, ArchivedItem } from '../archive/model.ts'
import { type DatedProps, partByDate } from './dated.ts'
import { titleOf } from './names.ts'
import { type CaseRef, type ItemRef, itemRef } from './refs.ts'
import { urls } from './urls.ts'

/** An item in a list: its title and place, and what the list has to tell of it. */
export interface ListedItem {
  url: string
  title: string
  number: number
  body: string
  /** ISO 8601. */
  date: string
  /** The first sentence of its decision, where the list is of one outcome. */
  sentence?: string
  /** Its decision, where the list is of several. */
  decision?: ItemRef['decision']
  case?: Pick<CaseRef, 'url' | 'number'>
}

/** Props of a page of a list. */
export type ListProps = DatedProps<ListedItem>

/** The items that something is true of, newest first. */
export function itemsWith({ meetings }: Archive, test: (item: ArchivedItem) => boolean): ArchivedItem[] {
  return meetings.flatMap(({ items }) => items.filter(test))
}

/** The day of an item's meeting, ISO 8601. */
export function dayOf({ meeting }: ArchivedItem): string {
  return meeting.facts.date
}

/** The number and title of an item, and no more: what is public of a closed one. */
export function titleOnly(item: ArchivedItem): ListedItem {
  const { head, meeting } = item
  return {
    url: urls.item(item),
    title: titleOf(head),
    number: head.number,
    body: meeting.body.name,
    date: meeting.facts.date,
  }
}

/** An item with the beginning of its decision. */
export function withSentence(item: ArchivedItem): ListedItem {
  const { decision } = item.head
  return { ...titleOnly(item), ...(decision && { sentence: firstSentence(decision.text) }) }
}

/** An item with what was decided and its case. */
export function withCase(item: ArchivedItem): ListedItem {
  return {
    ...titleOnly(item),
    decision: itemRef(item).decision,
    ...(item.case && { case: { url: urls.case(item.case), number: item.case.number } }),
  }
}

/** The pages of a list of items, newest first; the one of all time is the first of them. */
export function listPages(
  items: readonly ArchivedItem[],
  urlOf: (period: string) => string,
  listed: (item: ArchivedItem) => ListedItem,
): { url: string; props: ListProps }[] {
  return partByDate(items, dayOf, urlOf).map(({ url, period, groups }) => ({
    url,
    props: { period, groups: groups.map((group) => ({ ...group, entries: group.entries.map(listed) })) },
  }))
}
