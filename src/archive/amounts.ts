/** The sums in kroner that decisions name, cut to what is shown. */
import { type Amount, type FoundAmount, findAmounts } from '../../parsers/amount/find.ts'
import { listMarker } from '../../parsers/text/list.ts'
import type { AgendaItem } from '../records/item.ts'
import { onlyApproves } from './case-head.ts'
import { sentenceAt } from './mentions/sentence.ts'

/** A sentence that names sums. */
export interface ItemAmounts {
  /** At most 200 characters, without the marker of a list; of a longer one, what stands round its largest sum. */
  sentence: string
  /** A decision that only approves decides what its recommendation names. */
  from: 'decision' | 'recommendation'
  /** Those of the whole sentence, in its order. */
  sums: Amount[]
}

/** Characters of a sentence that are kept at most. */
const MOST = 200

/** The sums of an item's decision, and of its recommendation where the decision adopts it. */
export function amountsOf(item: AgendaItem): ItemAmounts[] {
  const { decision, recommendation } = item
  return [
    ...sentencesWithSums(decision?.text ?? '', 'decision'),
    ...(recommendation && onlyApproves(item) ? sentencesWithSums(recommendation.text, 'recommendation') : []),
  ]
}

/** How large a sum is, whichever way it goes, in øre. */
export function sizeOf({ from, to }: Pick<Amount, 'from' | 'to'>): number {
  return Math.max(Math.abs(from), Math.abs(to))
}

function sentencesWithSums(text: string, from: ItemAmounts['from']): ItemAmounts[] {
  const sentences = new Map<number, FoundAmount[]>()
  for (const found of findAmounts(text)) {
    const { start, end } = found.at
    const begins = start - sentenceAt(text, [start, end], Number.POSITIVE_INFINITY).at[0]
    sentences.set(begins, [...(sentences.get(begins) ?? []), found])
  }
  return [...sentences.values()].map((found) => {
    const { at } = found.reduce((largest, other) => (sizeOf(other) > sizeOf(largest) ? other : largest))
    const { sentence } = sentenceAt(text, [at.start, at.end], MOST)
    return {
      sentence: listMarker(sentence)?.rest ?? sentence,
      from,
      sums: found.map(({ from, to, rate }) => ({ from, to, rate })),
    }
  })
}
