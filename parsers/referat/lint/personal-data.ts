import { placeOf, type Span } from '../../text/spans.ts'
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
  const text = leaves.map(lineOf).join('\n')
  for (const { start } of find(text)) {
    const { line, column } = placeOf(text, start)
    const leaf = leaves[line]
    if (leaf) report(reason, leaf, leaf.value.slice(column))
  }
}

function lineOf({ value }: Leaf): string {
  return value.replace(/[\r\n]+$/, '')
}
