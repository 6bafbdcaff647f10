import type { ComponentChildren } from 'preact'
import { numberKey } from '../../../parsers/citation/number.ts'
import type { AgendaItem } from '../../records/item.ts'
import { subjectNumber } from '../../records/subject.ts'
import { count } from '../formats.ts'
import type { CaseRef } from '../refs.ts'
import { useHref } from '../site.tsx'
import { ofMinutes, strings } from '../strings.ts'
import { urls } from '../urls.ts'

interface CaseBoxProps {
  record: AgendaItem
  entry: CaseRef | null
  /** What the item's number in KLE stands for; null where nobody says. */
  subject: string | null
}

/** The facts of the case an item belongs to. */
export function CaseBox({ record, entry, subject }: CaseBoxProps) {
  const href = useHref()
  const { caseNumber, journalNumber, documentNumber, caseType, route } = record
  if (!caseNumber && !journalNumber && !documentNumber && !caseType && route.length === 0) return null
  return (
    <aside class="case-box" aria-label={strings.case} data-pagefind-ignore>
      <dl>
        {entry && (
          <Fact name={strings.caseNumber}>
            <a href={href(entry.url)} data-pagefind-meta="caseNumber">
              {caseNumber}
            </a>{' '}
            <span class="muted" data-pagefind-ignore>
              {count(entry.treatments, ...strings.treatmentsCounted)}
            </span>
          </Fact>
        )}
        {journalNumber && (
          <Fact name={strings.journalNumber}>
            <JournalNumber record={record} />
            {subject && (
              <>
                {' '}
                <span class="muted" data-pagefind-ignore {...ofMinutes}>
                  {subject}
                </span>
              </>
            )}
          </Fact>
        )}
        {documentNumber && (
          <Fact name={strings.documentNumber}>
            <a href={href(urls.document({ key: numberKey(documentNumber) }))}>{documentNumber}</a>
          </Fact>
        )}
        {caseType && (
          <Fact name={strings.caseType}>
            <span data-pagefind-filter="caseType" {...ofMinutes}>
              {caseType}
            </span>
          </Fact>
        )}
        {route.length > 0 && (
          <Fact name={strings.route}>
            <ol class="route" {...ofMinutes}>
              {route.map((body) => (
                <li>{body} </li>
              ))}
            </ol>
          </Fact>
        )}
      </dl>
    </aside>
  )
}

/** The journal number, and from there what else is filed under its subject. */
function JournalNumber({ record }: { record: AgendaItem }) {
  const href = useHref()
  const subject = record.closed ? null : subjectNumber(record)
  const number = <span data-pagefind-meta="journalNumber">{record.journalNumber}</span>
  return subject === null ? number : <a href={href(urls.subject(subject))}>{number}</a>
}

/** A name and its value, with white space between, or the search index reads them as one word. */
export function Fact({ name, children }: { name: string; children: ComponentChildren }) {
  return (
    <div>
      <dt data-pagefind-ignore>{name}</dt> <dd>{children}</dd>{' '}
    </div>
  )
}
