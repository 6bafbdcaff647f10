import type { ComponentChildren } from 'preact'
import type { AgendaItem, Section } from '../../records/item.ts'
import { formatPeriod } from '../formats.ts'
import { titleOf } from '../names.ts'
import { ofMinutes, strings } from '../strings.ts'
import { Outcome } from './Outcome.tsx'
import { Prose } from './Prose.tsx'
import { Text } from './Text.tsx'

/** Parts that are not shown as printed: the decision comes first, attachments are a list, the route is a line. */
const ELSEWHERE: ReadonlySet<Section['kind']> = new Set(['decision', 'history', 'attachments', 'route'])

/** An item with all its text, the decision first; of a closed one the title. It leads nowhere. */
export function WholeItem({ anchor, record }: { anchor: string; record: AgendaItem }) {
  return (
    <section aria-labelledby={anchor}>
      <h2 id={anchor} {...ofMinutes}>
        {record.number}. {titleOf(record)}
      </h2>
      {record.closed ? <p class="closed">{strings.closed}</p> : <Shown record={record} />}
    </section>
  )
}

function Shown({ record }: { record: AgendaItem }) {
  const { caseNumber, decision, sections, history, attachments, route } = record
  return (
    <>
      {caseNumber && (
        <p class="muted">
          {strings.caseNumber} {caseNumber}
        </p>
      )}
      {decision && (
        <div class="decision">
          <Part heading={strings.decision}>
            <Outcome outcome={decision.outcome} />
            <Prose text={decision.text} />
          </Part>
        </div>
      )}
      {sections
        .filter(({ kind, text }) => !ELSEWHERE.has(kind) && text !== '')
        .map(({ heading, text }) => (
          <Part heading={heading && <Text>{heading}</Text>}>
            <Prose text={text} />
          </Part>
        ))}
      {route.length > 0 && <Part heading={strings.route}>{<p {...ofMinutes}>{route.join(', ')}</p>}</Part>}
      {history.map(({ body, date, text }) => (
        <Part
          heading={
            <>
              {strings.earlier}: <Text>{body}</Text>,{' '}
              {/^\d{4}-/.test(date) ? formatPeriod(date) : <Text>{date}</Text>}
            </>
          }
        >
          <Prose text={text} />
        </Part>
      ))}
      {attachments.length > 0 && (
        <Part heading={strings.attachments}>
          <ul>
            {attachments.map(({ title, documentNumber }) => (
              <li>
                <bdi {...ofMinutes}>{title}</bdi> {documentNumber}
              </li>
            ))}
          </ul>
        </Part>
      )}
    </>
  )
}

function Part({ heading, children }: { heading: ComponentChildren; children: ComponentChildren }) {
  return (
    <>
      {heading && <h3>{heading}</h3>}
      {children}
    </>
  )
}
