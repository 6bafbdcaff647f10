import type { ArchivedItem } from '../../archive/model.ts'
import type { Section } from '../../records/item.ts'
import { CaseBox } from '../components/CaseBox.tsx'
import { Day } from '../components/Day.tsx'
import { DecisionBlock } from '../components/DecisionBlock.tsx'
import { Gaps } from '../components/Gaps.tsx'
import { Layout } from '../components/Layout.tsx'
import { Prose } from '../components/Prose.tsx'
import { Attachments, History } from '../components/parts.tsx'
import { SourceLink } from '../components/SourceLink.tsx'
import { Steps } from '../components/Steps.tsx'
import { useSite } from '../site.tsx'
import { formatDate, sectionAnchors, strings, titleOf } from '../strings.ts'
import { pages } from '../template.ts'
import { twin, urls } from '../urls.ts'

export const { data, render } = pages({
  entries: ({ meetings }) => meetings.flatMap((meeting) => meeting.items),
  url: urls.item,
  view: (item) => <ItemView item={item} />,
})

/** A part of the page with a heading and an anchor. */
interface Part {
  anchor: string
  heading: string
  section: Section
}

/** An agenda item: the decision first, then the recommendation, then the case as printed. */
function ItemView({ item }: { item: ArchivedItem }) {
  const { record, meeting } = item
  const { body, record: held } = meeting
  const place = `${strings.item} ${record.number}`
  const { closedItems } = useSite().archive.config.privacy
  const parts = partsOf(record.sections)
  return (
    <Layout
      title={`${titleOf(record)} (${body.name} ${formatDate(held.date)})`}
      url={urls.item(item)}
      json={twin(urls.item(item))}
      crumbs={[
        { name: body.name, url: urls.body(body) },
        { name: formatDate(held.date), url: urls.meeting(meeting) },
        { name: place, url: urls.item(item) },
      ]}
    >
      <article class="item" data-pagefind-body>
        <header>
          <p hidden data-pagefind-ignore>
            <span data-pagefind-filter="body">{body.name}</span>{' '}
            <span data-pagefind-filter="year">{held.date.slice(0, 4)}</span> <Day date={held.date} indexed />{' '}
            {record.closed && <span data-pagefind-filter="closed">{strings.closed}</span>}
          </p>
          <h1 data-pagefind-meta="title">{titleOf(record)}</h1>
        </header>
        {record.closed && (
          <p class="closed" data-pagefind-ignore>
            {closedItems === 'publish' ? strings.closedPublished : strings.closedNote}
          </p>
        )}
        <DecisionBlock decision={record.decision} />
        <CaseBox item={item} />
        <OnThisPage parts={parts} attachments={record.attachments.length} />
        {parts.map((part) => (
          <section id={part.anchor} class={`part part-${part.section.kind}`}>
            {part.heading && <h2 data-pagefind-ignore={part.section.kind !== 'other'}>{part.heading}</h2>}
            <Prose text={part.section.text} />
          </section>
        ))}
        <History history={record.history} />
        <Attachments attachments={record.attachments} />
      </article>
      <Gaps gaps={item.gaps} />
      <SourceLink meeting={meeting} lines={record.lines} />
      <Steps
        name={strings.agenda}
        previous={item.previous && step(strings.previousItem, item.previous)}
        next={item.next && step(strings.nextItem, item.next)}
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

function OnThisPage({ parts, attachments }: { parts: readonly Part[]; attachments: number }) {
  const links = [
    ...parts.filter(({ heading }) => heading !== '').map(({ anchor, heading }) => [anchor, heading] as const),
    ...(attachments > 0
      ? [[sectionAnchors.attachments, `${strings.attachments} (${attachments})`] as const]
      : []),
  ]
  if (links.length < 3) return null
  return (
    <nav class="on-this-page" aria-label={strings.onThisPage} data-pagefind-ignore>
      <ul>
        {links.map(([anchor, heading]) => (
          <li>
            <a href={`#${anchor}`}>{heading}</a>{' '}
          </li>
        ))}
      </ul>
    </nav>
  )
}

function step(label: string, item: ArchivedItem) {
  return { label, title: `${item.record.number}. ${titleOf(item.record)}`, url: urls.item(item) }
}
