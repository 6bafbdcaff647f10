import { slug } from '../../../parsers/text/slug.ts'
import type { AgendaItem } from '../../records/item.ts'
import type { Meeting } from '../../records/meeting.ts'

type Redact = (text: string) => string

/** A meeting with every text of it redacted, its items aside. Its key is made of the name as it is published. */
export function redactMeeting(meeting: Meeting, redact: Redact): Meeting {
  const body = redact(meeting.body)
  return {
    ...meeting,
    id: body === meeting.body ? meeting.id : `${slug(body)}/${meeting.date}`,
    body,
    location: nullable(meeting.location, redact),
    participants: redactNames(meeting.participants, redact),
    absent: redactNames(meeting.absent, redact),
    unexplained: redactUnexplained(meeting.unexplained, redact),
  }
}

/**
 * An item with every text of it redacted. A case or document number that holds what is taken out is no number any
 * more: it could be no key and no part of an address.
 */
export function redactItem(item: AgendaItem, redact: Redact): AgendaItem {
  return {
    ...item,
    title: redact(item.title),
    caseNumber: keyed(item.caseNumber, redact),
    journalNumber: nullable(item.journalNumber, redact),
    documentNumber: keyed(item.documentNumber, redact),
    caseType: nullable(item.caseType, redact),
    route: redactNames(item.route, redact),
    recommendation: item.recommendation && {
      by: nullable(item.recommendation.by, redact),
      text: redact(item.recommendation.text),
    },
    decision: item.decision && { ...item.decision, text: redact(item.decision.text) },
    history: item.history.map((entry) => ({
      body: redact(entry.body),
      date: redact(entry.date),
      text: redact(entry.text),
    })),
    attachments: item.attachments.map(({ title, documentNumber }) => ({
      title: redact(title),
      documentNumber: keyed(documentNumber, redact),
    })),
    tables: item.tables.map((table) => redactTable(table, redact)),
    sections: item.sections.map((section) => ({
      ...section,
      heading: redact(section.heading),
      text: redact(section.text),
    })),
    contents: item.contents && { ...item.contents, title: redact(item.contents.title) },
  }
}

function nullable(text: string | null, redact: Redact): string | null {
  return text === null ? null : redact(text)
}

function keyed(number: string | null, redact: Redact): string | null {
  return number !== null && redact(number) === number ? number : null
}

/** Names are printed with commas between, and what is taken out may span two of them. */
function redactNames(names: readonly string[], redact: Redact): string[] {
  const printed = names.join(', ')
  const redacted = redact(printed)
  return redacted === printed ? names.map(redact) : redacted.split(', ').map(redact)
}

function redactUnexplained(lines: Meeting['unexplained'], redact: Redact): Meeting['unexplained'] {
  const texts = redact(lines.map(({ text }) => text).join('\n')).split('\n')
  return lines.map(({ line }, at) => ({ line, text: redact(texts[at] ?? '') }))
}

/** A table as its lines are printed, so that what spans two cells is found as it is in the text of its section. */
function redactTable(table: AgendaItem['tables'][number], redact: Redact): AgendaItem['tables'][number] {
  const rows = [...(table.header ? [table.header] : []), ...table.rows]
  const printed = redact(rows.map((cells) => cells.join('\t')).join('\n'))
  const [first = [], ...rest] = printed.split('\n').map((row) => row.split('\t').map(redact))
  return table.header
    ? { ...table, header: first, rows: rest }
    : { ...table, rows: rows.length === 0 ? [] : [first, ...rest] }
}
