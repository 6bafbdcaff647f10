import type { Decision, Votes } from '../../records/item.ts'
import { strings } from '../strings.ts'
import { Outcome } from './Outcome.tsx'
import { Prose } from './Prose.tsx'

/** What the meeting decided, before anything else on the page. */
export function DecisionBlock({ decision }: { decision: Decision | null }) {
  if (!decision) return null
  return (
    <section id="beslutning" class="decision" aria-labelledby="beslutning-titel">
      <h2 id="beslutning-titel" data-pagefind-ignore>
        {strings.decision}
      </h2>
      <Outcome outcome={decision.outcome} indexed />
      <div data-pagefind-meta="decision">
        <Prose text={decision.text} />
      </div>
      {decision.outcome === null && (
        <p class="muted" data-pagefind-ignore>
          {strings.dashDecision}
        </p>
      )}
      {decision.votes && <VoteCount votes={decision.votes} />}
    </section>
  )
}

function VoteCount({ votes }: { votes: Votes }) {
  const sides = [
    [votes.for, strings.votesFor],
    [votes.against, strings.votesAgainst],
    [votes.abstained, strings.votesAbstained],
  ] as const
  const printed = sides.flatMap(([number, side]) => (number === null ? [] : [`${number} ${side}`]))
  return (
    <p class="votes" data-pagefind-ignore>
      {strings.votes}: {printed.join(', ')}
    </p>
  )
}
