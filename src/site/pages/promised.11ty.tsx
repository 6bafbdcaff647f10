import { Day } from '../components/Day.tsx'
import { Layout } from '../components/Layout.tsx'
import { PromiseList } from '../components/Promises.tsx'
import { pageType } from '../page-type.ts'
import { type PromiseRef, promiseRef } from '../promises.ts'
import { lifeStrings, promiseStates } from '../strings.ts'
import { twin, urls } from '../urls.ts'

interface PromisedProps {
  /** The day of the newest meeting, which all states are as of; null without meetings. */
  asOf: string | null
  /** Newest first. */
  promises: readonly PromiseRef[]
}

export const { name, plan, data, render } = pageType<PromisedProps>(
  'promised',
  ({ meetings, promises }) => {
    const asOf = meetings[0]?.facts.date ?? null
    return [{ url: urls.promised(), props: { asOf, promises: promises.map(promiseRef) } }]
  },
  ({ props }) => <PromisedView {...props} />,
)

/** The states that stand open, in the order of the page. */
const OPEN = ['overdue', 'coming', 'undated', 'putOff'] as const

/** What decisions said would come back: what is open by when it is due, then what is kept. */
function PromisedView({ asOf, promises }: PromisedProps) {
  const of = (state: PromiseRef['state']) => promises.filter((promise) => promise.state === state).sort(byDue)
  const [overdue, untraceable, kept] = [of('overdue').reverse(), of('untraceable'), of('kept')]
  const years = [...new Set(kept.map(({ kept }) => kept?.date.slice(0, 4) ?? ''))].sort().reverse()
  return (
    <Layout title={lifeStrings.promised} url={urls.promised()} json={twin(urls.promised())}>
      <h1>{lifeStrings.promised}</h1>
      <p>{lifeStrings.promisedIntro}</p>
      {asOf && (
        <p class="muted">
          {lifeStrings.asOf} <Day date={asOf} />. {lifeStrings.keptMeans}
        </p>
      )}
      {promises.length === 0 && <p>{lifeStrings.nothingPromised}</p>}
      {OPEN.map((state) => (
        <Group state={state} promises={state === 'overdue' ? overdue : of(state)} />
      ))}
      <Folded title={promiseStates.untraceable.many} promises={untraceable} />
      {kept.length > 0 && (
        <section class="part" aria-labelledby="kept">
          <h2 id="kept">{promiseStates.kept.many}</h2>
          {years.map((year) => (
            <Folded title={year} promises={kept.filter(({ kept }) => kept?.date.startsWith(year))} />
          ))}
        </section>
      )}
    </Layout>
  )
}

function Group({ state, promises }: { state: (typeof OPEN)[number]; promises: readonly PromiseRef[] }) {
  if (promises.length === 0) return null
  return (
    <section class="part" aria-labelledby={state}>
      <h2 id={state}>{promiseStates[state].many}</h2>
      <PromiseList promises={promises} />
    </section>
  )
}

function Folded({ title, promises }: { title: string; promises: readonly PromiseRef[] }) {
  if (promises.length === 0) return null
  return (
    <details class="folded">
      <summary>
        {title} ({promises.length})
      </summary>
      <PromiseList promises={promises} />
    </details>
  )
}

/** What is due soonest first; what has no date stays as it is. */
function byDue(one: PromiseRef, other: PromiseRef): number {
  const [first, second] = [one.due?.to ?? '', other.due?.to ?? '']
  return first < second ? -1 : first > second ? 1 : 0
}
