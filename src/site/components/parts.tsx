import { numberKey } from '../../../parsers/citation/number.ts'
import type { AgendaItem } from '../../records/item.ts'
import { sectionAnchors } from '../anchors.ts'
import { useHref } from '../site.tsx'
import { ofMinutes, strings } from '../strings.ts'
import { urls } from '../urls.ts'
import { Day } from './Day.tsx'
import { Prose } from './Prose.tsx'
import { Text } from './Text.tsx'

/** Earlier treatments that the item prints, in printed order. */
export function History({ history }: Pick<AgendaItem, 'history'>) {
  if (history.length === 0) return null
  return (
    <section id={sectionAnchors.history} class="part part-history">
      <h2 data-pagefind-ignore>{strings.earlier}</h2>
      <ol class="timeline">
        {history.map(({ body, date, text }) => (
          <li>
            <h3>
              <Text>{body}</Text>, {/^\d{4}-/.test(date) ? <Day date={date} /> : <Text>{date}</Text>}
            </h3>
            <Prose text={text} />
          </li>
        ))}
      </ol>
    </section>
  )
}

/** The attachments, with the page of each document number. */
export function Attachments({ attachments }: Pick<AgendaItem, 'attachments'>) {
  const href = useHref()
  if (attachments.length === 0) return null
  return (
    <section id={sectionAnchors.attachments} class="part part-attachments">
      <h2 data-pagefind-ignore>{strings.attachments}</h2>
      <ul class="attachments">
        {attachments.map(({ title, documentNumber }) => (
          <li>
            <bdi {...ofMinutes}>{title}</bdi>{' '}
            {documentNumber && (
              <a class="number" href={href(urls.document({ key: numberKey(documentNumber) }))}>
                {documentNumber}
              </a>
            )}
          </li>
        ))}
      </ul>
    </section>
  )
}
