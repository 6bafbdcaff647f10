import { version } from '../../parsers/referat/lint/version.ts'
import type { Message } from '../records/message.ts'
import { fileMessage } from '../records/read.ts'
import { bodySlugs } from './bodies.ts'
import { compare } from './compare.ts'
import type { FileHead, MeetingFacts } from './digest.ts'

/** A meeting with its final id, the file that is published and the other versions of it. */
export interface Sitting {
  id: string
  facts: MeetingFacts
  file: FileHead
  /** The files that it is published instead of, in file order. */
  earlier: FileHead[]
}

/**
 * The meetings with their final ids. A second meeting of a body on one day adds its time; of two versions of one
 * meeting (same time too) the minutes win over the agenda, else the later file.
 */
export function sittingsOf(files: readonly FileHead[]): Sitting[] {
  const slugOf = bodySlugs(files.flatMap(({ meeting }) => meeting?.body ?? []))
  const days = new Map<string, Sitting[]>()
  for (const file of files) {
    const facts = file.meeting
    if (!facts) continue
    const id = `${slugOf(facts.body)}/${facts.date}`
    const sitting: Sitting = { id, facts, file, earlier: [] }
    const sameDay = days.get(id) ?? []
    const at = sameDay.findIndex((other) => isSameSitting(facts, other.facts))
    const rival = sameDay[at]
    sameDay.splice(at < 0 ? sameDay.length : at, 1, rival ? laterOf(rival, sitting) : sitting)
    days.set(id, sameDay)
  }
  const taken = new Set<string>()
  return [...days.values()]
    .flat()
    .sort((one, other) => compare(one.facts.time ?? '', other.facts.time ?? ''))
    .map((sitting) => {
      const time = sitting.facts.time?.replace(':', '') ?? 'x'
      const id = taken.has(sitting.id) ? `${sitting.id}-${time}` : sitting.id
      taken.add(id)
      return { ...sitting, id }
    })
}

/** What there is to say of each file that another is published instead of. */
export function versionMessages(sittings: readonly Sitting[]): ReadonlyMap<FileHead, Message[]> {
  return new Map(
    sittings.flatMap(({ file: later, earlier }) =>
      earlier.map((file) => [file, [fileMessage(version.ruleId, version.reason(later.file))]] as const),
    ),
  )
}

function laterOf(rival: Sitting, sitting: Sitting): Sitting {
  const [winner, loser] = isAgendaOf(sitting.facts, rival.facts) ? [rival, sitting] : [sitting, rival]
  return { ...winner, earlier: [...rival.earlier, loser.file] }
}

/** Of one body and day: at the same time, or at a time that one of the two does not print. */
function isSameSitting(one: MeetingFacts, other: MeetingFacts): boolean {
  return one.time === other.time || one.time === null || other.time === null
}

function isAgendaOf(one: MeetingFacts, other: MeetingFacts): boolean {
  return one.kind === 'agenda' && other.kind === 'minutes'
}
