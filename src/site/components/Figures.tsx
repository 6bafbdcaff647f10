import type { ComponentChildren } from 'preact'
import type { Figures, Waits } from '../../archive/figures.ts'
import { Outcome } from '../../records/item.ts'
import { type Bar, BarTable } from '../charts/BarTable.tsx'
import { count, formatCount, formatDecimal, formatShare } from '../formats.ts'
import { figures, outcomeNames } from '../strings.ts'
import { urls } from '../urls.ts'

/** Bars that stand open; more are folded. */
const OPEN = 12

/** How often each outcome was decided, in the order of outcomes. */
export function OutcomeBars({ outcomes }: Pick<Figures, 'outcomes'>) {
  const bars = Outcome.options.flatMap((outcome): Bar[] => {
    const of = outcomes[outcome] ?? 0
    return of === 0 ? [] : [{ name: outcomeNames[outcome], url: urls.outcome(outcome), count: of }]
  })
  return (
    <Part id="udfald" title={figures.outcomes}>
      <BarTable name={figures.outcomes} corner={figures.outcomes} bars={bars} of={sumOf(bars)} />
    </Part>
  )
}

/** The busiest KLE main groups. */
export function SubjectBars({ subjects }: { subjects: readonly Bar[] }) {
  if (subjects.length === 0) return null
  return (
    <Part id="emner" title={figures.subjects}>
      <p class="muted">{figures.subjectsHint}</p>
      <Bars
        name={figures.subjects}
        corner={figures.subject}
        bars={subjects}
        of={sumOf(subjects)}
        fromMinutes
      />
    </Part>
  )
}

/** How much each body treated. */
export function BodyBars({ bodies, items }: { bodies: readonly Bar[]; items: number }) {
  return (
    <Part id="udvalg" title={figures.bodies}>
      <Bars name={figures.bodies} corner={figures.body} bars={bodies} of={items} fromMinutes />
    </Part>
  )
}

/** How long cases took to be decided, and what is meant by it. */
export function Waited({ waits: { cases, atOnce, quartiles } }: { waits: Waits }) {
  return (
    <Part id="dage" title={figures.waits}>
      {quartiles ? (
        <p>
          {count(cases, ...figures.decidedCases)}, {formatShare(atOnce, cases)} {figures.atOnce}.{' '}
          {figures.middle} <strong>{daysOf(quartiles.median)}</strong>; {figures.half}{' '}
          {formatDecimal(quartiles.lower)} {figures.and} {daysOf(quartiles.upper)}.
        </p>
      ) : (
        <p>{figures.noWaits}</p>
      )}
      <p class="muted">{figures.waitsMean}</p>
    </Part>
  )
}

function daysOf(days: number): string {
  return Number.isInteger(days) ? count(days, ...figures.days) : `${formatDecimal(days)} ${figures.days[1]}`
}

/** Bars in a table; the small ones of many in another, which is folded. */
function Bars({ bars, ...table }: Parameters<typeof BarTable>[0]) {
  const folded = bars.slice(OPEN)
  return (
    <>
      <BarTable {...table} bars={bars.slice(0, OPEN)} />
      {folded.length > 0 && (
        <details class="folded">
          <summary>
            {formatCount(folded.length)} {figures.more}
          </summary>
          <BarTable {...table} bars={folded} />
        </details>
      )}
    </>
  )
}

function Part({ id, title, children }: { id: string; title: string; children: ComponentChildren }) {
  return (
    <section class="part" aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      {children}
    </section>
  )
}

function sumOf(bars: readonly Bar[]): number {
  return bars.reduce((sum, bar) => sum + bar.count, 0)
}
