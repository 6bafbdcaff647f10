import type { Outcome as OutcomeCode } from '../../records/item.ts'
import { outcomeNames } from '../strings.ts'

/** What was decided, as a word, a shape and a colour. `indexed` offers it to the search as filter; the word is ours, so it is no text to search. */
export function Outcome({ outcome, indexed }: { outcome: OutcomeCode | null; indexed?: boolean }) {
  if (outcome === null) return null
  return (
    <span
      class={`outcome outcome-${outcome}`}
      data-pagefind-filter={indexed ? 'outcome' : undefined}
      data-pagefind-ignore={indexed}
    >
      {outcomeNames[outcome]}
    </span>
  )
}
