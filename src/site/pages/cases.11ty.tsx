import { compare } from '../../archive/compare.ts'
import { DatedGroups } from '../components/DatedGroups.tsx'
import { Day } from '../components/Day.tsx'
import { Layout } from '../components/Layout.tsx'
import { LookedUp } from '../components/LookedUp.tsx'
import { Text } from '../components/Text.tsx'
import { type DatedPage, partByDate, periodsTo } from '../dated.ts'
import { count, formatPeriod } from '../formats.ts'
import { pageType } from '../page-type.ts'
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

type CasesProps = Omit<DatedPage<Entry>, 'url'>

export const { name, plan, data, render } = pageType<CasesProps>(
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
function CasesView({ url, page }: { url: string; page: CasesProps }) {
  const { period } = page
  const title = period === '' ? strings.allCases : `${strings.cases}, ${formatPeriod(period)}`
  const periods = periodsTo(period).map((part) => ({ name: formatPeriod(part), url: urls.cases(part) }))
  return (
    <Layout
      title={title}
      url={url}
      crumbs={period === '' ? [] : [{ name: strings.cases, url: urls.cases() }, ...periods]}
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
