/** The archive as files of OParl 1.1: see docs/data.md. */
import type { Archive, ArchivedMeeting, Case } from '../../../archive/model.ts'
import { homeOf, urls } from '../../urls.ts'
import { type PlannedData, stampOf } from '../planned.ts'
import { type ListPage, listFiles } from './lists.ts'
import { firstYear, type OparlObject, oparlObjects } from './objects.ts'

/** Lists that a body has to have, of what the archive knows nothing of. */
const EMPTY = ['person', 'membership', 'file', 'locationList', 'legislativeTermList'] as const

/** The files of OParl; none where the configuration does not say where the site is served. */
export function planOparl(archive: Archive): PlannedData[] {
  const home = homeOf(archive.config)
  if (home === null) return []
  const objects = oparlObjects(archive, home)
  const lists: Record<string, readonly ListPage[]> = {
    organization: [valuesPage('all', archive.bodies.map(objects.organization))],
    meeting: byYear((meeting) => [objects.meeting(meeting)]),
    agendaItem: byYear(({ items }) => items.map(objects.agendaItem)),
    paper: byFirstYear((entry) => [objects.paper(entry)]),
    consultation: byFirstYear(objects.consultations),
    ...Object.fromEntries(EMPTY.map((name) => [name, []])),
  }
  const planned = Object.entries(lists).map(([name, pages]) => {
    return { name, ...listFiles(listNames[name] ?? name, pages, objects.at) }
  })
  const body = objects.body(Object.fromEntries(planned.map(({ name, first }) => [name, first])))
  const bodies = listFiles('bodies', [valuesPage('all', [body])], objects.at)
  return [
    single('system', objects.system(bodies.first)),
    single('body', body),
    ...bodies.files,
    ...planned.flatMap(({ files }) => files),
    ...archive.bodies.map((entry) => single(`organization/${entry.slug}`, objects.organization(entry))),
    ...archive.meetings.map((meeting): PlannedData => {
      return {
        url: urls.oparl(`meeting/${meeting.id}`),
        records: 1,
        madeOf: () => [home, stampIn(meeting)],
        pieces: () => [`${JSON.stringify(objects.meeting(meeting))}\n`],
      }
    }),
  ]

  /** A page for each year, the oldest first. */
  function byYear(objectsOf: (meeting: ArchivedMeeting) => readonly OparlObject[]): ListPage[] {
    return [...archive.years]
      .sort((one, other) => one.year - other.year)
      .map(({ year, meetings }) => ({
        name: String(year),
        madeOf: () => [home, meetings.map(stampIn)],
        *objects() {
          for (const meeting of meetings) yield* objectsOf(meeting)
        },
      }))
  }

  /** A page for each year in which cases were first treated, the oldest first. */
  function byFirstYear(objectsOf: (entry: Case) => readonly OparlObject[]): ListPage[] {
    return casesByYear(archive).map(([year, cases]) => ({
      name: year,
      madeOf: () => [home, cases.map(stampOfCase)],
      *objects() {
        for (const entry of cases) yield* objectsOf(entry)
      },
    }))
  }
}

/** The lists whose files are called otherwise than the attribute that leads to them. */
const listNames: Readonly<Record<string, string>> = {
  organization: 'organizations',
  meeting: 'meetings',
  agendaItem: 'agenda-items',
  paper: 'papers',
  consultation: 'consultations',
  person: 'persons',
  membership: 'memberships',
  file: 'files',
  locationList: 'locations',
  legislativeTermList: 'legislative-terms',
}

/** What stands for a meeting here: its items name their consultations by the year in which their cases began. */
function stampIn(meeting: ArchivedMeeting): unknown {
  return [stampOf(meeting), meeting.items.map((item) => item.case && firstYear(item.case))]
}

/** What stands for a case here: all that a paper and its consultations tell of it. */
function stampOfCase({ key, number, titles, items }: Case): unknown {
  return [key, number, titles[0], items.map((item) => [urls.item(item), item.meeting.body.slug])]
}

/** Cases by the year in which they were first treated, the oldest first. */
function casesByYear({ cases }: Archive): [year: string, cases: Case[]][] {
  const years = new Map<number, Case[]>()
  for (const entry of cases) {
    const year = firstYear(entry)
    const some = years.get(year) ?? []
    some.push(entry)
    years.set(year, some)
  }
  return [...years].sort(([one], [other]) => one - other).map(([year, some]) => [String(year), some])
}

/** A page of objects that are small: they stand for themselves. */
function valuesPage(name: string, values: readonly OparlObject[]): ListPage {
  return { name, madeOf: () => values, objects: () => values }
}

function single(path: string, value: OparlObject): PlannedData {
  return {
    url: urls.oparl(path),
    records: 1,
    madeOf: () => value,
    pieces: () => [`${JSON.stringify(value)}\n`],
  }
}
