import { firstSentence } from '../../../parsers/text/sentences.ts'
import type { ArchivedItem } from '../../archive/model.ts'
import type { Gap } from '../../archive/privacy/pen.ts'
import type { SealedItem } from '../../archive/sealed.ts'
import type { Section } from '../../records/item.ts'
import { subjectGroup, subjectNumber } from '../../records/subject.ts'
import { tablesOf } from '../../records/tables.ts'
import { sectionAnchors } from '../anchors.ts'
import { type CitedRef, citedRef } from '../cited.ts'
import { CaseBox } from '../components/CaseBox.tsx'
import { CitedBy } from '../components/CitedBy.tsx'
import { Day } from '../components/Day.tsx'
import { DecisionBlock } from '../components/DecisionBlock.tsx'
import { Gaps } from '../components/Gaps.tsx'
import { CiteHere, Layout } from '../components/Layout.tsx'
import { Prose } from '../components/Prose.tsx'
import { Attachments, History } from '../components/parts.tsx'
import { SourceLink } from '../components/SourceLink.tsx'
import { Steps } from '../components/Steps.tsx'
import { formatDate } from '../formats.ts'
import { itemLd } from '../metadata/json-ld.ts'
import { accessName, titleOf } from '../names.ts'
import { linksOf } from '../page-links.ts'
import { pageType } from '../page-type.ts'
import { type CaseRef, caseRef, itemStep, type SourceRef, type StepRef, sourceRef } from '../refs.ts'
import { useAddress, useItem, useSite } from '../site.tsx'
import { frameWords, ofMinutes, searchWords, strings } from '../strings.ts'
import { twin, urls } from '../urls.ts'

interface ItemProps {
  sealed: SealedItem
  case: CaseRef | null
  /** What its number in KLE stands for; null where nobody says. */
  subject: string | null
  meeting: { url: string; date: string; body: string; bodyUrl: string }
  source: SourceRef
  gaps: readonly Gap[]
  cited: CitedRef
  previous: StepRef | null
  next: StepRef | null
}

export const { name, plan, data, render } = pageType<ItemProps>(
  'item',
  ({ meetings, subjects }) => {
    const titles = new Map(
      subjects.flatMap((group) => group.subjects).map(({ number, title }) => [number, title]),
    )
    return meetings.flatMap(({ items }) =>
      items.map((item) => {
        const number = item.head.closed ? null : subjectNumber(item.head)
        const subject = (number && titles.get(number)) ?? null
        return { url: urls.item(item), props: propsOf(item, subject), ...linksOf(item) }
      }),
    )
  },
  ({ url, props }) => <ItemView url={url} {...props} />,
)

function propsOf(item: ArchivedItem, subject: string | null): ItemProps {
  const { meeting, sealed, gaps, previous, next } = item
  return {
    sealed,
    case: item.case && caseRef(item.case),
    subject,
    meeting: {
      url: urls.meeting(meeting),
      date: meeting.facts.date,
      body: meeting.body.name,
      bodyUrl: urls.body(meeting.body),
    },
    source: sourceRef(meeting),
    gaps,
    cited: citedRef(item),
    previous: itemStep(previous),
    next: itemStep(next),
  }
}

/** A part of the page with a heading and an anchor. */
interface Part {
  anchor: string
  heading: string
  section: Section
}

/** An agenda item: the decision first, then the recommendation, then the case as printed. */
function ItemView({
  url,
  sealed,
  meeting,
  source,
  gaps,
  previous,
  next,
  ...props
}: ItemProps & { url: string }) {
  const { name, municipality, closedPublished } = useSite().frame
  const address = useAddress()
  const record = useItem(sealed)
  const { body, bodyUrl, date } = meeting
  const parts = partsOf(record.sections)
  const firstTables = numberTables(record.sections)
  const subject = subjectGroup(record)
  const cite = {
    title: titleOf(record),
    creator: body,
    date,
    item: record.number,
    caseNumber: record.caseNumber,
  }
  return (
    <Layout
      title={`${titleOf(record)} (${body} ${formatDate(date)})`}
      url={url}
      json={twin(url)}
      description={record.decision?.outcome ? firstSentence(record.decision.text) : undefined}
      data={itemLd({
        title: titleOf(record),
        caseNumber: record.caseNumber,
        publisher: municipality || name,
        url: address(url),
        meeting: { date, body, url: address(meeting.url) },
      })}
      cite={cite}
      ownCite
      scripts={['highlight', 'print']}
      crumbs={[
        { name: body, url: bodyUrl, fromMinutes: true },
        { name: formatDate(date), url: meeting.url },
        { name: `${strings.item} ${record.number}`, url },
      ]}
    >
      <HighlightBar />
      <article class="item" data-pagefind-body>
        <header>
          <p hidden data-pagefind-ignore>
            <span data-pagefind-filter="body" {...ofMinutes}>
              {body}
            </span>{' '}
            <span data-pagefind-filter="year">{date.slice(0, 4)}</span> <Day date={date} indexed />{' '}
            <span data-pagefind-filter="date">{date}</span>{' '}
            <span data-pagefind-filter="access">{accessName(record.closed)}</span>{' '}
            {subject && <span data-pagefind-filter="subject">{subject}</span>}
          </p>
          <h1 data-pagefind-meta="title" {...ofMinutes}>
            {titleOf(record)}
          </h1>
        </header>
        {record.closed && (
          <p class="closed" data-pagefind-ignore>
            {closedPublished ? strings.closedPublished : strings.closedNote}
          </p>
        )}
        <DecisionBlock decision={record.decision} />
        <div class="beside">
          <CaseBox record={record} entry={props.case} subject={props.subject} />
          <div class="page-tools" data-pagefind-ignore>
            <CiteHere cite={cite} url={url} />
            <button type="button" data-print hidden>
              {frameWords.print}
            </button>
          </div>
        </div>
        <OnThisPage parts={parts} attachments={record.attachments.length} />
        {parts.map((part) => (
          <section id={part.anchor} class={`part part-${part.section.kind}`}>
            {part.heading && (
              <h2 data-pagefind-ignore={part.section.kind !== 'other'} {...ofMinutes}>
                {part.heading}
              </h2>
            )}
            <Prose
              text={part.section.text}
              tables={{ page: url, first: firstTables.get(part.section) ?? 1 }}
            />
          </section>
        ))}
        <History history={record.history} />
        <Attachments attachments={record.attachments} />
      </article>
      <CitedBy cited={props.cited} />
      <Gaps gaps={gaps} />
      <SourceLink source={source} lines={record.lines} />
      <Steps
        name={strings.agenda}
        labels={[strings.previousItem, strings.nextItem]}
        previous={previous}
        next={next}
        fromMinutes
      />
    </Layout>
  )
}

/** What is shown from the section records themselves: the recommendation first, then as printed. */
function partsOf(sections: readonly Section[]): Part[] {
  const elsewhere = new Set<Section['kind']>(['decision', 'history', 'attachments', 'route'])
  const shown = sections.filter(({ kind, text }) => !elsewhere.has(kind) && text !== '')
  const seen = new Map<string, number>()
  return [
    ...shown.filter(({ kind }) => kind === 'recommendation'),
    ...shown.filter(({ kind }) => kind !== 'recommendation'),
  ].map((section) => {
    const anchor = sectionAnchors[section.kind]
    const turn = (seen.get(anchor) ?? 0) + 1
    seen.set(anchor, turn)
    return { anchor: turn === 1 ? anchor : `${anchor}-${turn}`, heading: section.heading, section }
  })
}

/** The number of the first table of each section, in the order of the record's tables. */
function numberTables(sections: readonly Section[]): Map<Section, number> {
  let next = 1
  return new Map(
    sections.map((section) => {
      const first = next
      next += tablesOf(section).length
      return [section, first]
    }),
  )
}

/** What is marked on the page for a reader who came from a search; the script of highlight.ts fills it in. */
function HighlightBar() {
  return (
    <p class="hits" data-hits hidden>
      <span>
        {searchWords.highlighted} <span data-hits-words></span>
      </span>{' '}
      <button type="button" aria-label={searchWords.removeHighlight}>
        {searchWords.removeFilter}
      </button>
    </p>
  )
}

function OnThisPage({ parts, attachments }: { parts: readonly Part[]; attachments: number }) {
  const headed = parts.filter(({ heading }) => heading !== '')
  if (headed.length + Math.min(attachments, 1) < 3) return null
  return (
    <nav class="on-this-page" aria-label={strings.onThisPage} data-pagefind-ignore>
      <ul>
        {headed.map(({ anchor, heading }) => (
          <li>
            <a href={`#${anchor}`} {...ofMinutes}>
              {heading}
            </a>{' '}
          </li>
        ))}
        {attachments > 0 && (
          <li>
            <a href={`#${sectionAnchors.attachments}`}>
              {strings.attachments} ({attachments})
            </a>{' '}
          </li>
        )}
      </ul>
    </nav>
  )
}
