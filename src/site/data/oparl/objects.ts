/**
 * The objects of OParl 1.1 that the archive has. Identifiers are absolute addresses; what is only ever part of another
 * file, an agenda item, a paper, a consultation, has a fragment of it.
 * @see https://github.com/OParl/spec/tree/master/schema
 */
import type { Archive, ArchivedItem, ArchivedMeeting, Body, Case } from '../../../archive/model.ts'
import { formatDate } from '../../formats.ts'
import { titleOf } from '../../names.ts'
import { outcomeNames, strings } from '../../strings.ts'
import { urls } from '../../urls.ts'
import { yearOf } from '../planned.ts'

/** The version, and what the types of its objects begin with. */
const OPARL = 'https://schema.oparl.org/1.1/'

/** What every object has. */
export interface OparlObject {
  id: string
  type: string
}

/** What makes the objects of an archive that is served at `home`. */
export function oparlObjects({ config }: Pick<Archive, 'config'>, home: string) {
  const absolute = (url: string): string => home + url.slice(1)
  const at = (path: string): string => absolute(urls.oparl(path))
  const idOf = {
    organization: ({ slug }: Pick<Body, 'slug'>) => at(`organization/${slug}`),
    meeting: ({ id }: Pick<ArchivedMeeting, 'id'>) => at(`meeting/${id}`),
    agendaItem: ({ meeting, slug }: ArchivedItem) => `${at(`meeting/${meeting.id}`)}#${slug}`,
    paper: (entry: Case) => `${at(`papers/${firstYear(entry)}`)}#${entry.key}`,
    consultation: (entry: Case, { meeting, slug }: ArchivedItem) =>
      `${at(`consultations/${firstYear(entry)}`)}#${entry.key}/${meeting.id}/${slug}`,
  }
  return {
    at,
    /** @param bodies where the list of bodies begins */
    system: (bodies: string) => ({
      ...typed(at('system'), 'System'),
      oparlVersion: OPARL,
      body: bodies,
      name: config.name,
      website: home,
      ...(config.contact && !/^https?:/.test(config.contact) && { contactEmail: config.contact }),
      web: absolute(urls.data()),
    }),
    /** @param lists where each list of the body begins */
    body: (lists: Readonly<Record<string, string>>) => ({
      ...typed(at('body'), 'Body'),
      system: at('system'),
      name: config.municipality || config.name,
      ...lists,
      legislativeTerm: [],
      web: home,
    }),
    organization: (body: Body) => ({
      ...typed(idOf.organization(body), 'Organization'),
      body: at('body'),
      name: body.name,
      web: absolute(urls.body(body)),
    }),
    meeting: (meeting: ArchivedMeeting) => ({
      ...typed(idOf.meeting(meeting), 'Meeting'),
      name: `${meeting.body.name} ${formatDate(meeting.facts.date)}`,
      // The words that the specification recommends: held, or summoned and not yet held.
      meetingState: meeting.facts.kind === 'agenda' ? 'eingeladen' : 'durchgeführt',
      ...(meeting.facts.time && { start: danishTime(meeting.facts.date, meeting.facts.time) }),
      organization: [idOf.organization(meeting.body)],
      agendaItem: meeting.items.map(agendaItem),
      web: absolute(urls.meeting(meeting)),
    }),
    /** An agenda item outside its meeting. */
    agendaItem: (item: ArchivedItem, order: number) => ({
      ...agendaItem(item, order),
      meeting: idOf.meeting(item.meeting),
    }),
    paper: (entry: Case) => ({
      ...typed(idOf.paper(entry), 'Paper'),
      body: at('body'),
      name: entry.titles[0] ?? `${strings.case} ${entry.number}`,
      reference: entry.number,
      paperType: strings.case,
      consultation: entry.items.map((item) => consultation(entry, item)),
      web: absolute(urls.case(entry)),
    }),
    /** The consultations of a paper, outside it. */
    consultations: (entry: Case) =>
      entry.items.map((item) => ({ ...consultation(entry, item), paper: idOf.paper(entry) })),
  }

  function agendaItem(item: ArchivedItem, order: number) {
    const { number, closed, decision } = item.head
    return {
      ...typed(idOf.agendaItem(item), 'AgendaItem'),
      number: String(number),
      order,
      name: titleOf(item.head),
      public: !closed,
      ...(item.case && { consultation: idOf.consultation(item.case, item) }),
      ...(decision?.outcome && { result: outcomeNames[decision.outcome] }),
      ...(decision && { resolutionText: decision.text }),
      web: absolute(urls.item(item)),
    }
  }

  function consultation(entry: Case, item: ArchivedItem) {
    return {
      ...typed(idOf.consultation(entry, item), 'Consultation'),
      agendaItem: idOf.agendaItem(item),
      meeting: idOf.meeting(item.meeting),
      organization: [idOf.organization(item.meeting.body)],
      web: absolute(urls.item(item)),
    }
  }
}

/** The year in which a case was first treated. */
export function firstYear({ items }: Case): number {
  const first = items.at(-1)
  return first ? yearOf(first.meeting) : 0
}

function typed(id: string, type: string): OparlObject {
  return { id, type: OPARL + type }
}

const offset = new Intl.DateTimeFormat('en-GB', { timeZone: 'Europe/Copenhagen', timeZoneName: 'longOffset' })

/** `2021-05-25` and `17:00` as `2021-05-25T17:00:00+02:00`. */
function danishTime(date: string, time: string): string {
  const parts = offset.formatToParts(new Date(`${date}T${time}:00Z`))
  const zone = parts.find(({ type }) => type === 'timeZoneName')?.value.replace('GMT', '') ?? ''
  return `${date}T${time}:00${zone || 'Z'}`
}
