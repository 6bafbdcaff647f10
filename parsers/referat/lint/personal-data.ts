import type { Span } from '../../text/spans.ts'
import { type Leaf, leavesOf, type Referat } from '../tree.ts'
import type { Report } from './rule.ts'

/** Reports each place that is found in the text of a tree, noise left out; the reason must not quote it. */
export function reportEach(
  tree: Referat,
  report: Report,
  find: (text: string) => readonly Span[],
  reason: string,
): void {
  const leaves = leavesOf(tree).filter(({ type }) => type !== 'noise')
  const lines = leaves.map(lineOf)
  let [at, offset] = [0, 0]
  for (const { start } of find(lines.join('\n'))) {
    // Finds come in the order of the text, so that one walk along the lines places them all.
    while (offset + (lines[at]?.length ?? 0) < start) offset += (lines[at++]?.length ?? 0) + 1
    const leaf = leaves[at]
    if (leaf) report(reason, leaf, leaf.value.slice(start - offset))
  }
}

function lineOf({ value }: Leaf): string {
  return value.replace(/[\r\n]+$/, '')
}
