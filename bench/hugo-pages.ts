import type { Archive, ArchivedItem, ArchivedMeeting } from '../src/archive/model.ts'
import { sectionAnchors } from '../src/site/anchors.ts'
import { formatDate } from '../src/site/formats.ts'
import { titleOf } from '../src/site/names.ts'
import { itemRef } from '../src/site/refs.ts'
import { strings } from '../src/site/strings.ts'
import { urls } from '../src/site/urls.ts'

/** A page of Hugo's: what its templates are given, and the parts of its body. */
export interface HugoPage {
  section: 'punkt' | 'moede' | 'sag' | 'dokument'
  front: Readonly<Record<string, unknown>>
  parts: readonly { heading: string; anchor: string; text: string }[]
}

/** Items, meetings, cases and documents: the pages that print what those of this program print. */
export function* hugoPages({ meetings, cases, documents }: Archive): Generator<HugoPage> {
  for (const meeting of meetings) {
    yield meetingPage(meeting)
    for (const item of meeting.items) yield itemPage(item)
  }
  for (const entry of cases) {
    const front = { title: entry.titles[0] ?? entry.number, url: urls.case(entry), number: entry.number }
    yield { section: 'sag', front: { ...front, titles: entry.titles, items: listOf(entry.items) }, parts: [] }
  }
  for (const entry of documents) {
    const front = { title: entry.places[0]?.title || entry.number, url: urls.document(entry) }
    const items = listOf(entry.places.map(({ item }) => item))
    yield { section: 'dokument', front: { ...front, number: entry.number, items }, parts: [] }
  }
}

function meetingPage(meeting: ArchivedMeeting): HugoPage {
  const { facts, body, items, previous, next } = meeting
  const step = (to: ArchivedMeeting | null) =>
    to && { title: formatDate(to.facts.date), url: urls.meeting(to) }
  const { time, location, participants, absent } = facts
  const front = {
    title: `${body.name} ${formatDate(facts.date)}`,
    url: urls.meeting(meeting),
    crumbs: [
      { name: strings.meetings, url: urls.meetings() },
      { name: body.name, url: urls.body(body) },
    ],
    ...{ day: facts.date, time, location, participants, absent },
    items: listOf(items),
    source: { url: urls.source(meeting), file: meeting.source.file },
    previous: step(previous),
    next: step(next),
  }
  return { section: 'moede', front, parts: [] }
}

/** What a list shows of items. */
function listOf(items: readonly ArchivedItem[]) {
  return items.map((item) => {
    const { number, title, url, date, body, decision } = itemRef(item)
    return { number, title, url, day: formatDate(date), body, decision: decision?.sentence ?? '' }
  })
}

function itemPage(item: ArchivedItem): HugoPage {
  const { meeting, record, previous, next } = item
  const { number, closed, caseNumber, journalNumber, documentNumber, caseType, route } = record
  const shown = record.sections.filter(
    ({ kind }) => !['decision', 'history', 'attachments', 'route'].includes(kind),
  )
  const first = record.decision
    ? [{ heading: strings.decision, anchor: sectionAnchors.decision, text: record.decision.text }]
    : []
  const step = (to: ArchivedItem | null) => to && { title: titleOf(to.head), url: urls.item(to) }
  const front = {
    title: titleOf(record),
    url: urls.item(item),
    crumbs: [
      { name: meeting.body.name, url: urls.body(meeting.body) },
      { name: formatDate(meeting.facts.date), url: urls.meeting(meeting) },
      { name: `${strings.item} ${number}`, url: urls.item(item) },
    ],
    ...{ number, closed, day: meeting.facts.date, outcome: record.decision?.outcome ?? null },
    case: {
      ...{ number: caseNumber, journal: journalNumber, document: documentNumber, type: caseType, route },
      ...(item.case && { url: urls.case(item.case), treatments: item.case.items.length }),
    },
    attachments: record.attachments,
    source: { url: urls.source(meeting), file: meeting.source.file, lines: record.lines },
    previous: step(previous),
    next: step(next),
  }
  const parts = [
    ...first,
    ...shown.map(({ kind, heading, text }) => ({ heading, anchor: sectionAnchors[kind], text })),
    ...record.history.map(({ body, date, text }, at) => ({
      heading: `${body}, ${date}`,
      anchor: `${sectionAnchors.history}-${at + 1}`,
      text,
    })),
  ]
  return { section: 'punkt', front, parts }
}
