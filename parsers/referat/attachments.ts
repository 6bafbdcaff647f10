import { joinWrapped } from '../text/join.ts'
import { fold } from '../text/lines.ts'
import { type Leaf, leavesOf, type Section } from './tree.ts'

/** An attachment as an item lists it. */
export interface Attachment {
  title: string
  documentNumber: string | null
}

/** Lines of one list with no blank line or number between: one title that wraps, or several. */
interface Run {
  lines: readonly string[]
  number: string | null
}

/**
 * The union of an item's attachment lists, each attachment once, in the order of the first list. What one list
 * leaves open (whether two lines are one title, which number belongs to it) the other one settles.
 */
export function readAttachments(sections: readonly Section[]): Attachment[] {
  return uniteAttachments(readAttachmentLists(sections))
}

/** The union of lists that have been read. */
export function uniteAttachments(lists: readonly (readonly Attachment[])[]): Attachment[] {
  const union = new Map<string, Attachment>()
  for (const { title, documentNumber } of lists.flat()) {
    const key = fold(title)
    const earlier = union.get(key)
    if (!earlier) union.set(key, { title, documentNumber })
    else earlier.documentNumber ??= documentNumber
  }
  return [...union.values()]
}

/** The attachments of each of an item's lists, read in the light of the others. */
export function readAttachmentLists(sections: readonly Section[]): Attachment[][] {
  const lists = sections.map((section) => runsOf(leavesOf(section)))
  const known = new Set(lists.flat().flatMap(({ lines }) => (lines.length === 1 ? lines.map(fold) : [])))
  return lists.map((runs) =>
    runs.flatMap(({ lines, number }) =>
      partTitles(lines, known).map((title, at, { length }) => ({
        title,
        documentNumber: at === length - 1 ? number : null,
      })),
    ),
  )
}

function runsOf(leaves: readonly Leaf[]): Run[] {
  const runs: Run[] = []
  let lines: string[] = []
  let begun: string | null = null
  for (const { type, text, captures = {} } of leaves) {
    if (begun !== null && type === 'text' && /^[\d-]+$/.test(text)) {
      giveNumber(runs, begun + text)
      begun = null
    } else if (type === 'attachment') {
      runs.push({ lines: [...lines, captures.title?.trim() ?? ''], number: captures.number ?? null })
      lines = []
      begun = captures.start ?? null
    } else if (type === 'text') {
      lines.push(text)
      begun = null
    } else if (type === 'blank' || type === 'attachmentNumber' || type === 'attachmentNumberStart') {
      if (lines.length > 0) runs.push({ lines, number: null })
      lines = []
      if (type === 'attachmentNumber') giveNumber(runs, captures.number ?? text)
      if (type !== 'blank') begun = type === 'attachmentNumber' ? null : (captures.start ?? text)
    }
  }
  if (lines.length > 0) runs.push({ lines, number: null })
  return runs
}

/** A number on a line of its own belongs to the title above it, when that has none. */
function giveNumber(runs: Run[], number: string): void {
  const above = runs.at(-1)
  if (above && above.number === null) above.number = number
  else runs.push({ lines: [number], number })
}

/** Parts adjacent lines into titles. */
function partTitles(lines: readonly string[], known: ReadonlySet<string>): readonly string[] {
  if (lines.length < 2) return lines
  const titles: string[] = []
  for (let at = 0; at < lines.length; ) {
    const end = titleEnd(lines, at, known)
    titles.push(joinWrapped(lines.slice(at, end)))
    at = end
  }
  return titles
}

/** Where the title that begins at a line ends: the longest known one, else as far as the lines look like going on. */
function titleEnd(lines: readonly string[], at: number, known: ReadonlySet<string>): number {
  for (let end = Math.min(lines.length, at + 4); end > at; end--) {
    if (known.has(fold(joinWrapped(lines.slice(at, end))))) return end
  }
  let end = at + 1
  while (end < lines.length && goesOn(lines[end - 1], lines[end])) end++
  return end
}

/** Whether a line looks like the rest of the title above it: a bracket is open, it starts small, or the line was full. */
function goesOn(above = '', line = ''): boolean {
  const open = above.lastIndexOf('(') > above.lastIndexOf(')')
  return open || /^\p{Ll}/u.test(line) || above.length >= 90
}
