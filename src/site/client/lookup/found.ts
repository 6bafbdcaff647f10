import type { Mention } from '../../../../parsers/citation/mention.ts'
import type { Resolution } from '../../../../parsers/citation/resolve.ts'
import type { PlacedMention } from '../../link/document.ts'
import { mentionWords, opslagWords as words } from '../../strings.ts'

/** What was found in a text, as far as it is shown. */
export interface Found {
  /** How often each status stands in it. */
  counts: Readonly<Record<Resolution['status'], number>>
  /** The first of what it mentions. */
  rows: readonly Row[]
  /** Whether these are all. */
  isAll: boolean
}

/** What a text mentions, however often. */
export interface Row extends Resolution {
  /** What it is, in words: `Sag`. */
  kind: string
  times: number
  /** It is no link in the copy, though it could be: it is in code, or a link already. */
  left: boolean
}

/** Rows that are shown at most. */
const MOST = 500

/** The mentions of a text in their order, those that are written alike and lead to the same as one. */
export function foundOf(mentions: readonly PlacedMention[]): Found {
  const rows = new Map<string, Row>()
  const counts = { found: 0, several: 0, unknown: 0 }
  for (const { resolution, left } of mentions) {
    const { mention, status, targets } = resolution
    const key = JSON.stringify([mention.text, ...targets.map(({ url }) => url)])
    const row = rows.get(key) ?? { ...resolution, kind: kindOf(resolution), times: 0, left: true }
    rows.set(key, { ...row, times: row.times + 1, left: row.left && left })
    counts[status] += 1
  }
  return { counts, rows: [...rows.values()].slice(0, MOST), isAll: rows.size <= MOST }
}

/** What a mention is: what it leads to where that is of one kind, else what it is said to be. */
function kindOf({ mention, targets }: Resolution): string {
  const [kind, ...others] = new Set(targets.map((target) => target.kind))
  return kind && others.length === 0 ? mentionWords.kinds[kind] : writtenKind(mention)
}

function writtenKind(mention: Mention): string {
  const { kinds } = mentionWords
  if (mention.type === 'meeting') return mention.item === null ? kinds.meeting : kinds.item
  if (mention.label === 'journal') return words.kinds.journal
  return mention.label === null ? words.kinds.number : kinds[mention.label]
}
