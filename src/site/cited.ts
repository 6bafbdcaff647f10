/** What pages say of mentions of their record: plain data, as in refs.ts. */
import type { Cited } from '../archive/mentions/cited.ts'
import type { OutsideMention } from '../archive/mentions/outside.ts'
import type { Case } from '../archive/model.ts'
import { sectionAnchors } from './anchors.ts'
import { titleOf } from './names.ts'
import { urls } from './urls.ts'

/** An item that mentions a record. */
export interface CitingRef {
  /** The part of the item's page that the sentence stands in. */
  url: string
  /** ISO 8601. */
  date: string
  body: string
  title: string
  /** The sentence: before the mention, the mention, after it. */
  sentence: readonly [before: string, hit: string, after: string]
}

/** Where a record is mentioned. */
export interface CitedRef {
  /** Newest first. */
  items: readonly CitingRef[]
  /** Newest first, those without a date last. */
  outside: readonly Pick<OutsideMention, 'url' | 'title' | 'date'>[]
}

/** Another number that may be the same case's. */
export interface AliasRef {
  number: string
  url: string
  /** From 0 to 1. */
  confidence: number
  /** A person has said so; `reason` is theirs. */
  confirmed: boolean
  reason: string | null
}

/** Where a case, document, meeting or item is mentioned. */
export function citedRef({ citedBy, outside }: Cited): CitedRef {
  return {
    items: citedBy.map(({ item, citation: { mention, sentence, section, turn } }) => {
      const [from, to] = mention.at
      const anchor = sectionAnchors[section] + (turn > 1 ? `-${turn}` : '')
      return {
        url: `${urls.item(item)}#${anchor}`,
        date: item.meeting.facts.date,
        body: item.meeting.body.name,
        title: titleOf(item.head),
        sentence: [sentence.slice(0, from), sentence.slice(from, to), sentence.slice(to)],
      }
    }),
    outside: outside.map(({ url, title, date }) => ({ url, title, date })),
  }
}

/** The other numbers of a case, the likeliest first. */
export function aliasRefs({ aliases }: Case): AliasRef[] {
  return aliases.map(({ case: other, confidence, confirmed, reason }) => {
    return { number: other.number, url: urls.case(other), confidence, confirmed, reason }
  })
}
