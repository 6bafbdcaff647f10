import type { Outcome as OutcomeCode } from '../../records/item.ts'
import { outcomeNames } from '../strings.ts'

/** What was decided, as a word, a shape and a colour. `indexed` offers it to the search as filter and metadata. */
export function Outcome({ outcome, indexed }: { outcome: OutcomeCode | null; indexed?: boolean }) {
  if (outcome === null) return null
  return (
    <span
      class={`outcome outcome-${outcome}`}
      data-pagefind-filter={indexed ? 'outcome' : undefined}
      data-pagefind-meta={indexed ? 'outcome' : undefined}
    >
      {outcomeNames[outcome]}
    </span>
  )
}
