import { joinWrapped } from '../text/join.ts'
import { listMarker } from '../text/list.ts'
import { type Branch, type Leaf, type LeafType, leavesOf } from './tree.ts'

/** Leaves whose words are part of what is said. Noise and rulers are in no text. */
const SPOKEN: ReadonlySet<LeafType> = new Set<LeafType>([
  'text',
  'unknown',
  'continuation',
  'entryHeading',
  'attachment',
  'attachmentNumber',
  'attachmentNumberStart',
])

/**
 * The text of a section's leaves in the words of the source: wrapped lines joined, list lines and table rows a
 * line each, paragraphs apart by one blank line.
 */
function textOf(leaves: readonly Leaf[]): string {
  return paragraphsOf(leaves)
    .map((lines) => composeLines(lines).join('\n'))
    .join('\n\n')
}

/** The text under the heading of a section or entry, what follows on the heading's own line included. */
export function textUnder(branch: Branch): string {
  const leaves = leavesOf(branch)
  const [first] = leaves
  if (first?.type !== 'sectionHeading' && first?.type !== 'entryHeading') return textOf(leaves)
  const below = leaves.slice(1)
  const rest = first.captures?.rest
  return textOf(rest ? [{ ...first, type: 'text', text: rest, value: rest }, ...below] : below)
}

/** The runs of spoken lines with no blank line between; where there are no blank lines at all, see `endsParagraph`. */
function paragraphsOf(leaves: readonly Leaf[]): string[][] {
  const paragraphs: string[][] = []
  const spaced = leaves.some(({ type }) => type === 'blank')
  const width = spaced ? 0 : leaves.reduce((longest, { text }) => Math.max(longest, text.length), 0)
  let open = false
  for (const leaf of leaves) {
    if (leaf.type === 'blank') open = false
    if (!SPOKEN.has(leaf.type)) continue
    if (open) paragraphs.at(-1)?.push(lineOf(leaf))
    else paragraphs.push([lineOf(leaf)])
    open = spaced || !endsParagraph(leaf.text, width)
  }
  return paragraphs
}

/** How full a line must be, of the longest line's length, to be one that wraps. */
const FULL = 0.8

/** Whether a line ends a paragraph that no blank line ends: a sentence ends in it before the column is full. */
function endsParagraph(line: string, width: number): boolean {
  return /[.:!?]$/.test(line) && line.length < width * FULL
}

/** A leaf's text; a table row keeps the tabs of empty first or last cells. */
function lineOf({ text, value }: Leaf): string {
  if (!text.includes('\t')) return text
  return tabsIn(/^\s*/.exec(value)?.[0] ?? '') + text + tabsIn(value.slice(value.trimEnd().length))
}

function tabsIn(space: string): string {
  return space.replace(/[^\t]/g, '')
}

/** Joins each wrapped line with the one it goes on from. */
function composeLines(lines: readonly string[]): readonly string[] {
  if (lines.length === 1) return lines
  const wrapped: string[][] = []
  for (const line of lines) {
    const above = wrapped.at(-1)
    const startsAnew = listMarker(line) !== null || line.includes('\t') || above?.at(-1)?.includes('\t')
    if (above === undefined || startsAnew) wrapped.push([line])
    else above.push(line)
  }
  return wrapped.map(joinWrapped)
}
