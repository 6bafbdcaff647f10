import type { ArchivedMeeting } from '../../archive/model.ts'
import type { Gap } from '../../archive/privacy/pen.ts'
import type { SealedItem } from '../../archive/sealed.ts'
import { Day } from '../components/Day.tsx'
import { Gaps } from '../components/Gaps.tsx'
import { Attendance, FactsLine, type ShownFacts, shownFacts } from '../components/MeetingFacts.tsx'
import { Text } from '../components/Text.tsx'
import { WholeItem } from '../components/WholeItem.tsx'
import { formatDate } from '../formats.ts'
import { titleOf } from '../names.ts'
import { OFFLINE_POLICY, OFFLINE_STYLE } from '../offline.ts'
import { pageType } from '../page-type.ts'
import { useItem, useSite } from '../site.tsx'
import { browsing, ofMinutes, strings } from '../strings.ts'
import { urls, withPrefix } from '../urls.ts'

interface WholeMeetingProps {
  /** The address of the meeting's page. */
  page: string
  facts: ShownFacts
  items: readonly { anchor: string; sealed: SealedItem }[]
  gaps: readonly Gap[]
  /** The name of the source file. */
  source: string
}

export const { name, plan, data, render } = pageType<WholeMeetingProps>(
  'whole-meeting',
  ({ meetings }) => meetings.map((meeting) => ({ url: urls.wholeMeeting(meeting), props: propsOf(meeting) })),
  ({ props }) => <WholeMeetingView {...props} />,
)

function propsOf(meeting: ArchivedMeeting): WholeMeetingProps {
  return {
    page: urls.meeting(meeting),
    facts: shownFacts(meeting),
    items: meeting.items.map(({ slug, sealed }) => ({ anchor: slug, sealed })),
    gaps: meeting.gaps,
    source: meeting.source.file,
  }
}

/** A meeting with the text of all its open items in one file, which needs no other: to be kept, or printed. */
function WholeMeetingView({ page, facts, items, gaps, source }: WholeMeetingProps) {
  const { name, language, baseUrl, pathPrefix } = useSite().frame
  const records = items.map(({ anchor, sealed }) => ({ anchor, record: useItem(sealed) }))
  const address = baseUrl && new URL(withPrefix(page, pathPrefix), baseUrl).href
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta http-equiv="Content-Security-Policy" content={OFFLINE_POLICY.join('; ')} />
        <title>{`${facts.body} ${formatDate(facts.date)}, ${browsing.wholeMeeting.toLowerCase()} – ${name}`}</title>
        <meta name="robots" content="noindex" />
        <style>{OFFLINE_STYLE}</style>
      </head>
      <body>
        <a class="skip" href="#indhold">
          {strings.skip}
        </a>
        <header>
          <p class="muted" {...ofMinutes}>
            {name}
          </p>
          <h1>
            <Text>{facts.body}</Text> <Day date={facts.date} />
          </h1>
          <FactsLine facts={facts} />
          <Attendance facts={facts} />
          <nav aria-label={strings.agenda}>
            <ul>
              {records.map(({ anchor, record }) => (
                <li>
                  <a href={`#${anchor}`} {...ofMinutes}>
                    {record.number}. {titleOf(record)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
        </header>
        <main id="indhold">
          {records.map((item) => (
            <WholeItem {...item} />
          ))}
          <Gaps gaps={gaps} />
        </main>
        <footer class="muted">
          <p>
            {strings.source}: {source}
          </p>
          {address && (
            <p>
              {browsing.address}: <a href={address}>{address}</a>
            </p>
          )}
        </footer>
      </body>
    </html>
  )
}
