import type { Outcome as OutcomeCode } from '../../records/item.ts'
import { outcomeNames } from '../strings.ts'

/**
 * What was decided, as a word, a shape and a colour. `indexed` offers it to the search as a filter only: the word is
 * the archive's, not the minutes'.
 */
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
