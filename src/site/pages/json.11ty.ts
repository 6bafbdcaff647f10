import type { Archive, ArchivedItem } from '../../archive/model.ts'
import { files } from '../template.ts'
import { twin, urls } from '../urls.ts'

/** A file of JSON: where it lies and what it holds. */
interface JsonFile {
  url: string
  content: () => unknown
}

export const { data, render } = files<JsonFile>({
  entries: (archive) => [...twins(archive), ...numbers(archive)],
  url: ({ url }) => url,
  render: ({ content }) => `${JSON.stringify(content())}\n`,
})

/** The twin of each page of a record. */
function twins({ meetings, cases, documents }: Archive): JsonFile[] {
  return [
    ...meetings.map((meeting) => ({ url: twin(urls.meeting(meeting)), content: () => meeting.record })),
    ...meetings
      .flatMap(({ items }) => items)
      .map((item) => ({
        url: twin(urls.item(item)),
        content: () => ({ meeting: meetingOf(item), ...item.record }),
      })),
    ...cases.map((entry) => ({
      url: twin(urls.case(entry)),
      content: () => ({ number: entry.number, titles: entry.titles, items: entry.items.map(treatment) }),
    })),
    ...documents.map((document) => ({
      url: twin(urls.document(document)),
      content: () => ({
        number: document.number,
        places: document.places.map(({ item, role, title }) => ({
          role,
          attachment: role === 'attachment' ? title : null,
          ...treatment(item),
        })),
      }),
    })),
  ]
}

/** The look-up of numbers: one list of all, and one file for each. */
function numbers({ cases, documents }: Archive): JsonFile[] {
  const matches = new Map<
    string,
    { kind: 'case' | 'document'; number: string; title: string; url: string }[]
  >()
  for (const entry of cases) {
    const match = {
      kind: 'case',
      number: entry.number,
      title: entry.titles[0] ?? '',
      url: urls.case(entry),
    } as const
    matches.set(entry.key, [match])
  }
  for (const entry of documents) {
    const title = entry.places[0]?.title ?? ''
    const match = { kind: 'document', number: entry.number, title, url: urls.document(entry) } as const
    matches.set(entry.key, [...(matches.get(entry.key) ?? []), match])
  }
  const keys = [...matches.keys()].sort()
  return [
    {
      url: urls.ids(),
      content: () => ({ version: 1, ids: Object.fromEntries(keys.map((key) => [key, matches.get(key)])) }),
    },
    ...keys.map((key) => ({
      url: urls.id(key),
      content: () => {
        const found = matches.get(key) ?? []
        const kind = found.length === 1 ? found[0]?.kind : null
        const status = found.length === 1 ? 'found' : 'ambiguous'
        return { query: key, normalized: key, kind, matches: found, aliases: [], status }
      },
    })),
  ]
}

function meetingOf({ meeting }: ArchivedItem) {
  return { id: meeting.id, body: meeting.body.name, date: meeting.record.date }
}

function treatment(item: ArchivedItem) {
  const { number, title, closed, decision } = item.record
  return { url: urls.item(item), meeting: meetingOf(item), number, title, closed, decision }
}
