import { withoutEnd } from '../../text/lines.ts'
import type { Span } from '../../text/spans.ts'
import type { Leaf } from '../tree.ts'
import type { Report } from './rule.ts'

/** The text of a file, noise left out, with the leaves and lines it is made of. */
export interface ShownText {
  leaves: readonly Leaf[]
  /** The leaves' lines without their ends. */
  lines: readonly string[]
  /** The lines joined with line feeds. */
  text: string
}

/** The text of a file's leaves. */
export function shownText(leaves: readonly Leaf[]): ShownText {
  const shown = leaves.filter(({ type }) => type !== 'noise')
  const lines = shown.map(({ value }) => withoutEnd(value))
  return { leaves: shown, lines, text: lines.join('\n') }
}

/** Reports each place that is found in a text; the reason must not quote it. */
export function reportEach(
  { leaves, lines, text }: ShownText,
  report: Report,
  find: (text: string) => readonly Span[],
  reason: string,
): void {
  let [at, offset] = [0, 0]
  for (const { start } of find(text)) {
    // Finds come in the order of the text, so that one walk along the lines places them all.
    while (offset + (lines[at]?.length ?? 0) < start) offset += (lines[at++]?.length ?? 0) + 1
    const leaf = leaves[at]
    if (leaf) report(reason, leaf, leaf.value.slice(start - offset))
  }
}
