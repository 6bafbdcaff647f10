import { Day } from '../components/Day.tsx'
import { Layout } from '../components/Layout.tsx'
import { LookedUp } from '../components/LookedUp.tsx'
import { Text } from '../components/Text.tsx'
import { count } from '../formats.ts'
import { pageType } from '../page-type.ts'
import { type CaseRef, caseRef } from '../refs.ts'
import { useHref } from '../site.tsx'
import { strings } from '../strings.ts'
import { urls } from '../urls.ts'

/** A case in the list of all, with its newest title and day. */
interface Entry extends CaseRef {
  title: string
  date: string | null
}

export const { name, plan, data, render } = pageType<readonly Entry[]>(
  'cases',
  ({ cases }) => {
    const props = cases.map((entry): Entry => {
      const date = entry.items[0]?.meeting.facts.date ?? null
      return { ...caseRef(entry), title: entry.titles[0] ?? '', date }
    })
    return [{ url: urls.cases(), props }]
  },
  ({ props }) => <CasesView entries={props} />,
)

/** All cases by number. */
function CasesView({ entries }: { entries: readonly Entry[] }) {
  const href = useHref()
  return (
    <Layout title={strings.cases} url={urls.cases()} scripts={['number-address']}>
      <h1>{strings.allCases}</h1>
      <LookedUp />
      <ul class="index cases">
        {entries.map(({ url, number, title, treatments, date }) => (
          <li>
            <a href={href(url)}>
              <span class="number">{number}</span> <Text>{title}</Text>
            </a>{' '}
            <span class="muted">
              {count(treatments, ...strings.treatmentsCounted)}
              {date && (
                <>
                  , <Day date={date} />
                </>
              )}
            </span>
          </li>
        ))}
      </ul>
    </Layout>
  )
}
