import type { ArchivedItem, Document } from '../../archive/model.ts'
import { Day } from '../components/Day.tsx'
import { Layout } from '../components/Layout.tsx'
import { SourceLink } from '../components/SourceLink.tsx'
import { useHref } from '../site.tsx'
import { strings } from '../strings.ts'
import { pages } from '../template.ts'
import { twin, urls } from '../urls.ts'

export const { data, render } = pages({
  entries: ({ documents }) => documents,
  url: urls.document,
  view: (document) => <DocumentView document={document} />,
})

/** A document number: every item and attachment that carries it. */
function DocumentView({ document }: { document: Document }) {
  const href = useHref()
  const title = document.places[0]?.title || document.number
  return (
    <Layout
      title={`${strings.document} ${document.number}: ${title}`}
      url={urls.document(document)}
      json={twin(urls.document(document))}
      crumbs={[{ name: strings.meetings, url: urls.meetings() }]}
    >
      <p class="kicker">
        {strings.document} {document.number}
      </p>
      <h1>{title}</h1>
      <ul class="places">
        {document.places.map(({ item, role, title: printed }) => (
          <li>
            <p class="muted">
              <Day date={item.meeting.record.date} /> {item.meeting.body.name}
            </p>
            <h2>
              <a href={href(urls.item(item))}>
                {strings.item} {item.record.number}: {item.record.title}
              </a>
            </h2>
            <p>
              {role === 'item' ? strings.documentOfItem : `${strings.documentAsAttachment}: ${printed}`}
              {item.case && (
                <>
                  , {strings.case.toLowerCase()} <a href={href(urls.case(item.case))}>{item.case.number}</a>
                </>
              )}
            </p>
            <SourceLink meeting={item.meeting} lines={linesOf(item, role)} />
          </li>
        ))}
      </ul>
    </Layout>
  )
}

/** Where the number stands: in an attachment list, or in the item as a whole. */
function linesOf(
  { record }: ArchivedItem,
  role: Document['places'][number]['role'],
): readonly [number, number] {
  const list = record.sections.find(({ kind }) => kind === 'attachments')
  return role === 'attachment' && list ? list.lines : record.lines
}
