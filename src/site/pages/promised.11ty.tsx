import { compare } from '../../archive/compare.ts'
import { DatedGroups } from '../components/DatedGroups.tsx'
import { Day } from '../components/Day.tsx'
import { Layout } from '../components/Layout.tsx'
import { PromiseList } from '../components/Promises.tsx'
import { type DatedProps, partByDate } from '../dated.ts'
import { formatCount } from '../formats.ts'
import { pageType } from '../page-type.ts'
import { periodCrumbs, periodTitle } from '../periods.ts'
import { groupPromises, madeOn, type PromiseGroup, type PromiseRef, promiseRef } from '../promises.ts'
import { useHref } from '../site.tsx'
import { figures, lifeStrings, promiseStates } from '../strings.ts'
import { twin, urls } from '../urls.ts'

/** The page of all states, or one of those of a state. */
type PromisedProps =
  | {
      /** The day of the newest meeting, which all states are as of; null without meetings. */
      asOf: string | null
      groups: readonly PromiseGroup[]
    }
  | { state: PromiseRef['state']; page: DatedProps<PromiseRef> }

/** How many of a state stand on the page of all; where there are more, the state has pages of its own. */
const FEW = 50

export const { name, plan, data, render } = pageType<PromisedProps>(
  'promised',
  ({ meetings, promises }) => {
    const asOf = meetings[0]?.facts.date ?? null
    const groups = groupPromises(promises.map(promiseRef))
    const cut = groups.map((group) => ({ ...group, promises: group.promises.slice(0, FEW) }))
    const long = groups.filter(({ count }) => count > FEW)
    return [
      { url: urls.promised(), props: { asOf, groups: cut } },
      ...long.flatMap(({ state, promises }) => {
        const newestFirst = promises.toSorted((one, other) => compare(madeOn(other), madeOn(one)))
        const pages = partByDate(newestFirst, madeOn, (period) => urls.promisedOf(state, period))
        return pages.map(({ url, ...page }) => ({ url, props: { state, page } }))
      }),
    ]
  },
  ({ url, props }) => ('state' in props ? <StateView url={url} {...props} /> : <PromisedView {...props} />),
)

/** What decisions said would come back: what is open by when it is due, then what is kept. */
function PromisedView({ asOf, groups }: Extract<PromisedProps, { groups: unknown }>) {
  return (
    <Layout title={lifeStrings.promised} url={urls.promised()} json={twin(urls.promised())}>
      <h1>{lifeStrings.promised}</h1>
      <p>{lifeStrings.promisedIntro}</p>
      {asOf && (
        <p class="muted">
          {lifeStrings.asOf} <Day date={asOf} />. {lifeStrings.keptMeans}
        </p>
      )}
      {groups.length === 0 && <p>{lifeStrings.nothingPromised}</p>}
      {groups.map((group) => (
        <Group {...group} />
      ))}
    </Layout>
  )
}

function Group({ state, count, promises }: PromiseGroup) {
  const href = useHref()
  const list = <PromiseList promises={promises} />
  const isDone = state === 'kept' || state === 'untraceable'
  return (
    <section class="part" aria-labelledby={state}>
      <h2 id={state}>{promiseStates[state].many}</h2>
      {isDone ? (
        <details class="folded">
          <summary>
            {lifeStrings.show} ({formatCount(promises.length)})
          </summary>
          {list}
        </details>
      ) : (
        list
      )}
      {count > promises.length && (
        <p>
          <a href={href(urls.promisedOf(state))}>
            {figures.allOf} {formatCount(count)}
          </a>
        </p>
      )}
    </section>
  )
}

/** The promises of one state, by the day on which they were made. */
function StateView({ url, state, page }: Extract<PromisedProps, { state: unknown }> & { url: string }) {
  const { period } = page
  const name = promiseStates[state].many
  const title = periodTitle(name, period)
  const urlOf = (part: string) => urls.promisedOf(state, part)
  const above = { name: lifeStrings.promised, url: urls.promised() }
  return (
    <Layout
      title={title}
      url={url}
      crumbs={[above, ...periodCrumbs({ name, url: urlOf('') }, period, urlOf)]}
    >
      <h1>{title}</h1>
      <DatedGroups page={page} counted={lifeStrings.promisesCounted}>
        {(promises) => <PromiseList promises={promises} />}
      </DatedGroups>
    </Layout>
  )
}
