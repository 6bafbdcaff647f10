import { caseLives } from '../../archive/case-life.ts'
import type { Case } from '../../archive/model.ts'
import type { ArchivedPromise } from '../../archive/promises.ts'
import { type AliasRef, aliasRefs, type CitedRef, citedRef } from '../cited.ts'
import { Aliases } from '../components/Aliases.tsx'
import { CaseAttachments, CaseStatus, CaseTimeline } from '../components/CaseLife.tsx'
import { CitedBy } from '../components/CitedBy.tsx'
import { Layout } from '../components/Layout.tsx'
import { CasePromises } from '../components/Promises.tsx'
import { Umbrella } from '../components/Umbrella.tsx'
import { FollowLinks } from '../feeds/FollowLinks.tsx'
import { count, formatDate } from '../formats.ts'
import { type LifeRef, lifeRef } from '../life.ts'
import { pageType } from '../page-type.ts'
import { type PromiseRef, promiseRef } from '../promises.ts'
import { ofMinutes, strings } from '../strings.ts'
import { twin, urls } from '../urls.ts'

interface CaseProps {
  number: string
  /** Newest first. */
  titles: readonly string[]
  /** The number stands over matters of all kinds. */
  umbrella: boolean
  aliases: readonly AliasRef[]
  /** How many items it has, and the days of the first and the last. */
  items: { number: number; first: string; last: string }
  life: LifeRef
  /** Newest first. */
  promises: readonly PromiseRef[]
  cited: CitedRef
}

export const { name, plan, data, render } = pageType<CaseProps>(
  'case',
  ({ cases, meetings, promises }) => {
    const lifeOf = caseLives(meetings)
    const promisesOf = byCase(promises)
    return cases.map((entry) => {
      const { number, titles, umbrella, items } = entry
      const dayOf = (at: number) => items.at(at)?.meeting.facts.date ?? ''
      return {
        url: urls.case(entry),
        props: {
          number,
          titles,
          umbrella,
          aliases: aliasRefs(entry),
          items: { number: items.length, first: dayOf(-1), last: dayOf(0) },
          life: lifeRef(lifeOf(entry)),
          promises: (promisesOf.get(entry) ?? []).map(promiseRef),
          cited: citedRef(entry),
        },
      }
    })
  },
  ({ url, props }) => <CaseView url={url} {...props} />,
)

function byCase(promises: readonly ArchivedPromise[]): ReadonlyMap<Case | null, ArchivedPromise[]> {
  const cases = new Map<Case | null, ArchivedPromise[]>()
  for (const promise of promises) {
    const found = cases.get(promise.item.case) ?? []
    found.push(promise)
    cases.set(promise.item.case, found)
  }
  return cases
}

/** A case: how far it has come, its life from the first step on, what was promised, and what belongs to it. */
function CaseView({ url, number, titles, umbrella, items, life, ...props }: CaseProps & { url: string }) {
  const [title = number, ...earlier] = titles
  const { first, last } = items
  return (
    <Layout
      title={`${strings.case} ${number}: ${title}`}
      url={url}
      json={twin(url)}
      feeds={[{ title: `${strings.case} ${number}`, folder: url }]}
      cite={{ title, date: null, item: null, caseNumber: number }}
      crumbs={[{ name: strings.cases, url: urls.cases() }]}
    >
      <p class="kicker">
        {strings.case} {number}
      </p>
      <h1 {...ofMinutes}>{title}</h1>
      <p>
        {count(items.number, ...strings.treatmentsCounted)},{' '}
        {first === last ? formatDate(last) : `${formatDate(first)} – ${formatDate(last)}`}
      </p>
      <FollowLinks folder={url} />
      <Umbrella umbrella={umbrella} />
      {!umbrella && <CaseStatus life={life} />}
      <Aliases aliases={props.aliases} />
      {earlier.length > 0 && <Titles titles={titles} />}
      <CasePromises promises={props.promises} />
      <section class="part" aria-labelledby="forloeb">
        <h2 id="forloeb">{strings.timeline}</h2>
        <CaseTimeline steps={life.steps} titled={titles.length > 1} />
      </section>
      <CaseAttachments attachments={life.attachments} />
      <CitedBy cited={props.cited} />
    </Layout>
  )
}

/** Titles that stand open; more are folded. */
const OPEN = 12

function Titles({ titles }: Pick<CaseProps, 'titles'>) {
  const list = (
    <ul {...ofMinutes}>
      {titles.map((carried) => (
        <li>{carried}</li>
      ))}
    </ul>
  )
  return (
    <section class="part">
      <h2>{strings.titlesCarried}</h2>
      {titles.length <= OPEN ? (
        list
      ) : (
        <details class="folded">
          <summary>{count(titles.length, ...strings.titlesCounted)}</summary>
          {list}
        </details>
      )}
    </section>
  )
}
