import { alignContents, readContents } from '../../parsers/referat/contents.ts'
import { titleOf } from '../../parsers/referat/title.ts'
import {
  branchesOf,
  type Front,
  type FrontField,
  leafOf,
  leavesIn,
  leavesOf,
  type Referat,
} from '../../parsers/referat/tree.ts'
import { readDate, readTime } from '../../parsers/text/dates.ts'
import { joinWrapped } from '../../parsers/text/join.ts'
import { slug } from '../../parsers/text/slug.ts'
import { itemFromTree } from './item-from-tree.ts'
import type { Meeting } from './meeting.ts'

/** A meeting as the text alone tells it. */
export type MeetingText = Omit<Meeting, 'source'>

/** Makes the record of a tree; null when the file has no REFERAT heading or its date cannot exist. */
export function meetingFromTree(tree: Referat): MeetingText | null {
  const front = branchesOf(tree, 'front').find((branch) => leafOf(branch, 'referatHeading'))
  const heading = front && leafOf(front, 'referatHeading')
  const date = readDate(heading?.captures?.date ?? '')
  if (!front || !heading || date === null) return null
  const body = heading.captures?.body ?? ''
  const held = fieldText(front, 'held')
  return {
    id: `${slug(body)}/${date}`,
    kind: heading.captures?.kind === 'DAGSORDEN' ? 'agenda' : 'minutes',
    body,
    date,
    time: readTime(held ?? ''),
    location: fieldText(front, 'location'),
    participants: namesOf(fieldText(front, 'participants')),
    absent: namesOf(fieldText(front, 'absent')),
    items: itemsOf(tree, { body, date }),
    unexplained: leavesOf(tree)
      .filter(({ type }) => type === 'unknown')
      .map(({ text, position }) => ({ line: position.start.line, text })),
  }
}

function itemsOf(tree: Referat, sitting: { body: string; date: string }): Meeting['items'] {
  const items = branchesOf(tree, 'item')
  const entries = branchesOf(tree, 'contents').flatMap(readContents)
  const aligned = alignContents(items.map(titleOf), entries)
  return items.map((item, at) => itemFromTree(item, entries[aligned[at] ?? -1], sitting))
}

/** The value of a field of the front, wrapped lines joined; null when it is not printed or empty. */
function fieldText(front: Front, name: FrontField): string | null {
  const fields = branchesOf(front, 'field').filter(({ field }) => field === name)
  const parts = fields.map((field) =>
    joinWrapped(
      leavesIn(field, 'frontLine', 'continuation').map(({ text, captures }) => captures?.value ?? text),
    ),
  )
  return [...new Set(parts.filter(Boolean))].join(', ') || null
}

/** Names with commas between; the last two may be joined by „og“ instead. */
function namesOf(text: string | null): string[] {
  return (text ?? '')
    .split(/[,;]/)
    .map((name) => name.trim())
    .flatMap((name) => /^(\p{Lu}\S* \p{Lu}.*) og (\p{Lu}\S* \p{Lu}.*)$/u.exec(name)?.slice(1) ?? [name])
    .map((name) => name.replace(/(?<=\p{Ll}{2})\.$/u, '').trim())
    .filter(Boolean)
}
