/** The JSON of the site: the twin of each page of a record, and the look-ups of numbers and meetings. */

import { z } from 'zod'
import type { ItemHead, MeetingFacts } from '../archive/digest.ts'
import type { Archive, ArchivedItem } from '../archive/model.ts'
import { type OpenBody, openItem, type SealedItem } from '../archive/sealed.ts'
import { apiSchemas } from './api-schema.ts'
import { planMeetingLists } from './json-meetings.ts'
import { planNumbers } from './json-numbers.ts'
import { planPromised } from './json-promised.ts'
import { twin, urls } from './urls.ts'

/** An item of a case or document. */
interface Treatment extends Pick<ItemHead, 'number' | 'title' | 'closed' | 'decision'> {
  url: string
  meeting: MeetingKey
}

interface MeetingKey {
  id: string
  body: string
  date: string
}

/** What a file is made of: plain data, as the props of a page are. */
export type JsonProps =
  | { kind: 'meeting'; facts: MeetingFacts; items: readonly SealedItem[] }
  | { kind: 'item'; meeting: MeetingKey; sealed: SealedItem }
  | { kind: 'plain'; value: unknown }

/** A JSON file that is to be made. */
export interface PlannedJson {
  url: string
  props: JsonProps
}

/** All JSON files of an archive. */
export function planJson(archive: Archive): PlannedJson[] {
  const { meetings, cases, documents } = archive
  return [
    ...meetings.map((meeting): PlannedJson => {
      const items = meeting.items.map(({ sealed }) => sealed)
      return { url: twin(urls.meeting(meeting)), props: { kind: 'meeting', facts: meeting.facts, items } }
    }),
    ...meetings
      .flatMap(({ items }) => items)
      .map((item): PlannedJson => {
        const { sealed } = item
        return { url: twin(urls.item(item)), props: { kind: 'item', meeting: meetingKey(item), sealed } }
      }),
    ...cases.map((entry): PlannedJson => {
      const { number, titles, items } = entry
      const value = { number, titles, items: items.map(treatment) }
      return { url: twin(urls.case(entry)), props: { kind: 'plain', value } }
    }),
    ...documents.map((document): PlannedJson => {
      const places = document.places.map(({ item, role, title }) => {
        return { role, attachment: role === 'attachment' ? title : null, ...treatment(item) }
      })
      const value = { number: document.number, places }
      return { url: twin(urls.document(document)), props: { kind: 'plain', value } }
    }),
    ...planPromised(archive),
    ...planNumbers(archive),
    ...Object.entries(apiSchemas).map(([name, schema]): PlannedJson => {
      return { url: urls.schema(name), props: { kind: 'plain', value: z.toJSONSchema(schema) } }
    }),
    ...planMeetingLists(archive),
  ]
}

/** The value of a file. */
export function jsonOf(props: JsonProps, open: OpenBody): unknown {
  switch (props.kind) {
    case 'meeting': {
      const { unexplained, source, ...facts } = props.facts
      return { ...facts, items: props.items.map((sealed) => openItem(open, sealed)), unexplained, source }
    }
    case 'item':
      return { meeting: props.meeting, ...openItem(open, props.sealed) }
    case 'plain':
      return props.value
  }
}

function meetingKey({ meeting }: ArchivedItem): MeetingKey {
  return { id: meeting.id, body: meeting.body.name, date: meeting.facts.date }
}

function treatment(item: ArchivedItem): Treatment {
  const { number, title, closed, decision } = item.head
  return { url: urls.item(item), meeting: meetingKey(item), number, title, closed, decision }
}
