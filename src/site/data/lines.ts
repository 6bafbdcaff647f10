/** All records as NDJSON, as published; those that belong to a meeting in a file for each year. */
import { z } from 'zod'
import type { Archive, ArchivedItem, ArchivedMeeting, Case, Document, Year } from '../../archive/model.ts'
import { openItem } from '../../archive/sealed.ts'
import { urls } from '../urls.ts'
import { type PlannedData, stampOf } from './planned.ts'
import { type CaseLine, type DocumentLine, dataSchemas, type ItemLine, type MeetingLine } from './records.ts'

/** The NDJSON files of an archive, and the schemas of their lines. */
export function planLines({ years, cases, documents }: Archive): PlannedData[] {
  return [
    ...years.flatMap((year) => [itemsOf(year), meetingsOf(year)]),
    linesOf(urls.dataFile('cases.ndjson'), cases, caseLine),
    linesOf(urls.dataFile('documents.ndjson'), documents, documentLine),
    ...Object.entries(dataSchemas).map(([name, schema]): PlannedData => {
      const value = z.toJSONSchema(schema)
      return {
        url: urls.dataSchema(name),
        records: 1,
        madeOf: () => value,
        pieces: () => [`${JSON.stringify(value, null, 2)}\n`],
      }
    }),
  ]
}

function itemsOf({ year, meetings }: Year): PlannedData {
  const items = meetings.flatMap((meeting) => meeting.items)
  return {
    url: urls.dataOfYear(year, 'items.ndjson'),
    records: items.length,
    madeOf: () => meetings.map(stampOf),
    *pieces(open) {
      for (const item of items) {
        const line: ItemLine = {
          url: urls.item(item),
          meeting: meetingKey(item.meeting),
          ...openItem(open, item.sealed),
        }
        yield lineOf(line)
      }
    },
  }
}

function meetingsOf({ year, meetings }: Year): PlannedData {
  return linesOf(urls.dataOfYear(year, 'meetings.ndjson'), meetings, (meeting): MeetingLine => {
    return { url: urls.meeting(meeting), ...meeting.facts }
  })
}

function caseLine(entry: Case): CaseLine {
  const { number, titles, items } = entry
  return { url: urls.case(entry), number, titles, items: items.map(placeOf) }
}

function documentLine(document: Document): DocumentLine {
  const places = document.places.map(({ item, role, title }) => {
    const { url, meeting } = placeOf(item)
    return { url, role, attachment: role === 'attachment' ? title : null, meeting }
  })
  return { url: urls.document(document), number: document.number, places }
}

function placeOf(item: ArchivedItem): CaseLine['items'][number] {
  return { url: urls.item(item), meeting: meetingKey(item.meeting) }
}

function meetingKey({ id, body, facts }: ArchivedMeeting): ItemLine['meeting'] {
  return { id, body: body.name, date: facts.date }
}

/** A file of records that are small: they stand for themselves. */
function linesOf<Entry>(
  url: string,
  entries: readonly Entry[],
  recordOf: (entry: Entry) => unknown,
): PlannedData {
  return {
    url,
    records: entries.length,
    madeOf: () => entries.map(recordOf),
    *pieces() {
      for (const entry of entries) yield lineOf(recordOf(entry))
    },
  }
}

function lineOf(record: unknown): string {
  return `${JSON.stringify(record)}\n`
}
