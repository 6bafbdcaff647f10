import { compare } from '../../archive/compare.ts'
import { DatedGroups } from '../components/DatedGroups.tsx'
import { Day } from '../components/Day.tsx'
import { Layout } from '../components/Layout.tsx'
import { LookedUp } from '../components/LookedUp.tsx'
import { Text } from '../components/Text.tsx'
import { type DatedProps, partByDate } from '../dated.ts'
import { count } from '../formats.ts'
import { pageType } from '../page-type.ts'
import { periodCrumbs, periodTitle } from '../periods.ts'
import { type CaseRef, caseRef } from '../refs.ts'
import { useHref } from '../site.tsx'
import { strings } from '../strings.ts'
import { urls } from '../urls.ts'

/** A case in a list, with its newest title and day. */
interface Entry extends CaseRef {
  title: string
  /** ISO 8601. */
  date: string
}

export const { name, plan, data, render } = pageType<DatedProps<Entry>>(
  'cases',
  ({ cases }) => {
    const entries = cases
      .map((entry): Entry => {
        const date = entry.items[0]?.meeting.facts.date ?? ''
        return { ...caseRef(entry), title: entry.titles[0] ?? '', date }
      })
      .sort((one, other) => compare(other.date, one.date))
    return partByDate(entries, ({ date }) => date, urls.cases).map(({ url, ...props }) => ({ url, props }))
  },
  ({ url, props }) => <CasesView url={url} page={props} />,
)

/** The cases, by when they were last treated. */
function CasesView({ url, page }: { url: string; page: DatedProps<Entry> }) {
  const { period } = page
  const title = period === '' ? strings.allCases : periodTitle(strings.cases, period)
  return (
    <Layout
      title={title}
      url={url}
      crumbs={periodCrumbs({ name: strings.cases, url: urls.cases() }, period, urls.cases)}
      scripts={period === '' ? ['number-address'] : []}
    >
      <h1>{title}</h1>
      {period === '' && <LookedUp />}
      <p class="muted">{strings.casesByLatest}</p>
      <DatedGroups page={page} counted={strings.casesCounted}>
        {(entries) => <Cases entries={entries} />}
      </DatedGroups>
    </Layout>
  )
}

function Cases({ entries }: { entries: readonly Entry[] }) {
  const href = useHref()
  return (
    <ul class="index cases">
      {entries.map(({ url, number, title, treatments, date }) => (
        <li>
          <a href={href(url)}>
            <span class="number">{number}</span> <Text>{title}</Text>
          </a>{' '}
          <span class="muted">
            {count(treatments, ...strings.treatmentsCounted)}, <Day date={date} />
          </span>
        </li>
      ))}
    </ul>
  )
}
