import { fold } from '../text/lines.ts'
import { type Contents, leavesIn } from './tree.ts'

/** A line of the contents list, wrapped lines joined. */
export interface ContentsEntry {
  /** As printed, without `Lukket:`, dot leader and page. */
  title: string
  closed: boolean
  page: number
}

/** What `entriesOf` reads of a line: a leaf or a token of one. */
interface ContentsText {
  text: string
  captures?: Record<string, string>
}

/** How many entries ahead of the last matched one a title is looked for: keeps a long list linear. */
const WINDOW = 12

/** The shortest text, in letters, that a cut title must keep to be told from another one. */
const CUT = 8

/** The entries of a contents list, a title without a page joined with the line that ends it. */
export function entriesOf(lines: readonly ContentsText[]): ContentsEntry[] {
  const entries: ContentsEntry[] = []
  let begun = ''
  for (const { text, captures } of lines) {
    if (captures?.page === undefined) {
      begun = `${begun} ${text}`
      continue
    }
    const printed = withoutLeader(`${begun} ${captures.title ?? ''}`.trim())
    const title = printed.replace(/^\p{Cf}*[Ll](?:ukket|UKKET)\s*:\s*/u, '')
    entries.push({ title, closed: title !== printed, page: Number(captures.page) })
    begun = ''
  }
  return entries
}

/** The entries of a contents node. */
export function readContents(contents: Contents): ContentsEntry[] {
  return entriesOf(leavesIn(contents, 'contentsLine', 'continuation'))
}

/**
 * Pairs titles with contents entries, both in printed order: first by resemblance, then what is left between two
 * pairs by position, when as many titles as entries are left there.
 * @returns for each title the index of its entry, or -1
 */
export function alignContents(titles: readonly string[], entries: readonly ContentsEntry[]): number[] {
  const aligned: number[] = []
  let next = 0
  for (const title of titles) {
    const found = findEntry(title, entries, next)
    aligned.push(found)
    if (found >= 0) next = found + 1
  }
  for (let from = 0; from < aligned.length; from++) {
    if (aligned[from] !== -1) continue
    let to = from
    while (aligned[to] === -1) to++
    const firstEntry = (aligned[from - 1] ?? -1) + 1
    const lastEntry = aligned[to] ?? entries.length
    if (lastEntry - firstEntry === to - from) {
      for (let at = from; at < to; at++) aligned[at] = firstEntry + at - from
    }
    from = to
  }
  return aligned
}

/** The index of the first entry from `next` on that resembles the title, or -1. */
export function findEntry(title: string, entries: readonly ContentsEntry[], next: number): number {
  for (let index = next; index < Math.min(entries.length, next + WINDOW); index++) {
    if (resembles(title, entries[index]?.title ?? '')) return index
  }
  return -1
}

/** Whether two printings of a title are the same, the same but cut, or differ in a few letters only. */
export function resembles(one: string, other: string): boolean {
  if (one === other) return true
  const [a, b] = [fold(one), fold(other)]
  if (a === b) return true
  if (a.length >= CUT && b.length >= CUT && (a.startsWith(b) || b.startsWith(a))) return true
  return dice(a, b) >= 0.75
}

/** Sørensen–Dice coefficient of the letter pairs of two texts, 0 to 1 (Dice 1945). */
function dice(a: string, b: string): number {
  if (a.length < 2 || b.length < 2) return 0
  const pairs = new Map<string, number>()
  for (let at = 0; at < a.length - 1; at++) {
    const pair = a.slice(at, at + 2)
    pairs.set(pair, (pairs.get(pair) ?? 0) + 1)
  }
  let shared = 0
  for (let at = 0; at < b.length - 1; at++) {
    const pair = b.slice(at, at + 2)
    const left = pairs.get(pair) ?? 0
    if (left > 0) {
      shared++
      pairs.set(pair, left - 1)
    }
  }
  return (2 * shared) / (a.length + b.length - 2)
}

/** Dots of the leader that the portal prints. */
const LEADER = 5

/** The title before the leader. One dot more than the leader has is the title's own full stop. */
function withoutLeader(text: string): string {
  let end = text.length
  while (end > 0 && /[.\s…]/.test(text.charAt(end - 1))) end--
  const dots = text.slice(end)
  return text.slice(0, end) + (dots === '.' || dots === '.'.repeat(LEADER + 1) ? '.' : '')
}
