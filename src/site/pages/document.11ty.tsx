import type { ArchivedItem, Document } from '../../archive/model.ts'
import { type CitedRef, citedRef } from '../cited.ts'
import { CitedBy } from '../components/CitedBy.tsx'
import { Day } from '../components/Day.tsx'
import { Layout } from '../components/Layout.tsx'
import { SourceLink } from '../components/SourceLink.tsx'
import { Text } from '../components/Text.tsx'
import { pageType } from '../page-type.ts'
import { type CaseRef, caseRef, type ItemRef, itemRef } from '../refs.ts'
import { useHref } from '../site.tsx'
import { strings } from '../strings.ts'
import { twin, urls } from '../urls.ts'

/** Where a document number stands. */
interface Place {
  item: ItemRef
  case: CaseRef | null
  role: 'item' | 'attachment'
  /** The attachment's, or the item's own. */
  printed: string
  lines: readonly [number, number]
}

interface DocumentProps {
  number: string
  places: readonly Place[]
  cited: CitedRef
}

export const { name, plan, data, render } = pageType<DocumentProps>(
  'document',
  ({ documents }) =>
    documents.map((document) => ({
      url: urls.document(document),
      props: { number: document.number, places: document.places.map(placeOf), cited: citedRef(document) },
    })),
  ({ url, props }) => <DocumentView url={url} {...props} />,
)

function placeOf({ item, role, title }: Document['places'][number]): Place {
  return {
    item: itemRef(item),
    case: item.case && caseRef(item.case),
    role,
    printed: title,
    lines: linesOf(item, role),
  }
}

/** Where the number stands: in an attachment list, or in the item as a whole. */
function linesOf({ head }: ArchivedItem, role: Place['role']): Place['lines'] {
  return role === 'attachment' && head.attachmentLines ? head.attachmentLines : head.lines
}

/** A document number: every item and attachment that carries it. */
function DocumentView({ url, number, places, cited }: DocumentProps & { url: string }) {
  const href = useHref()
  const title = places[0]?.printed || number
  return (
    <Layout
      title={`${strings.document} ${number}: ${title}`}
      url={url}
      json={twin(url)}
      crumbs={[{ name: strings.meetings, url: urls.meetings() }]}
    >
      <p class="kicker">
        {strings.document} {number}
      </p>
      <h1>
        <Text>{title}</Text>
      </h1>
      <ul class="places">
        {places.map(({ item, case: entry, role, printed, lines }) => (
          <li>
            <p class="muted">
              <Day date={item.date} /> <Text>{item.body}</Text>
            </p>
            <h2>
              <a href={href(item.url)}>
                {strings.item} {item.number}: <Text>{item.title}</Text>
              </a>
            </h2>
            <p>
              {role === 'item' ? (
                strings.documentOfItem
              ) : (
                <>
                  {strings.documentAsAttachment}: <Text>{printed}</Text>
                </>
              )}
              {entry && (
                <>
                  , {strings.case.toLowerCase()} <a href={href(entry.url)}>{entry.number}</a>
                </>
              )}
            </p>
            <SourceLink source={item.source} lines={lines} />
          </li>
        ))}
      </ul>
      <CitedBy cited={cited} />
    </Layout>
  )
}
