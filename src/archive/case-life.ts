/** The life of a case: its treatments over bodies and years, what is still ahead, and its attachments over time. */
import { bodyStem } from '../../parsers/citation/body.ts'
import { numberKey } from '../../parsers/citation/number.ts'
import type { CaseHead } from './case-head.ts'
import { compare } from './compare.ts'
import type { ArchivedItem, ArchivedMeeting, Body, Case } from './model.ts'

export interface CaseLife {
  /** Oldest first. */
  steps: Step[]
  /** The bodies that the route of the newest item still names; none where no route tells, or those of many matters. */
  ahead: AheadBody[]
  attachments: LifeAttachment[]
}

/** A treatment: an item of the archive, or a decision that is known from a later item alone. */
export type Step =
  | { kind: 'item'; item: ArchivedItem }
  | {
      kind: 'printed'
      decision: CaseHead['earlier'][number]
      /** The meeting, where the archive has it without an item of the case. */
      meeting: ArchivedMeeting | null
      /** The item that prints it. */
      printedIn: ArchivedItem
    }

/** A body as the route prints it; `body` is null for one that the archive has no minutes of. */
interface AheadBody {
  name: string
  body: Body | null
}

/** An attachment, once, with all items it was attached to, oldest first. */
export interface LifeAttachment {
  title: string
  documentNumber: string | null
  items: ArchivedItem[]
}

/** Gives the lives of an archive's cases. */
export function caseLives(meetings: readonly ArchivedMeeting[]): (entry: Case) => CaseLife {
  const bodies = new Map(meetings.map(({ body }) => [bodyStem(body.name), body]))
  const held = new Map(meetings.map((meeting) => [sitting(meeting.body.name, meeting.facts.date), meeting]))
  return ({ items: newestFirst, umbrella }) => {
    const items = [...newestFirst].sort((one, other) => compare(heldAt(one), heldAt(other)))
    return {
      steps: stepsOf(items, held),
      ahead: umbrella
        ? []
        : aheadOf(newestFirst).map((name) => ({ name, body: bodies.get(bodyStem(name)) ?? null })),
      attachments: attachmentsOf(items),
    }
  }
}

/** The items, and the decisions that they print of meetings where the case has none, each once. */
function stepsOf(items: readonly ArchivedItem[], held: ReadonlyMap<string, ArchivedMeeting>): Step[] {
  const seen = new Set(items.map(({ meeting }) => sitting(meeting.body.name, meeting.facts.date)))
  const steps: Step[] = []
  for (const item of items) {
    for (const decision of item.head.earlier) {
      const key = sitting(decision.body, decision.date)
      if (seen.has(key)) continue
      seen.add(key)
      steps.push({ kind: 'printed', decision, meeting: held.get(key) ?? null, printedIn: item })
    }
    steps.push({ kind: 'item', item })
  }
  return steps.sort((one, other) => compare(dayOf(one), dayOf(other)))
}

/** A decision whose date cannot be read stands before the item that prints it. */
function dayOf(step: Step): string {
  if (step.kind === 'item') return step.item.meeting.facts.date
  const { date } = step.decision
  return /^\d{4}-/.test(date) ? date : step.printedIn.meeting.facts.date
}

/** What of its route the newest item leaves: the bodies after its own, and its own where it decided nothing yet. */
function aheadOf([newest, ...older]: readonly ArchivedItem[]): string[] {
  if (!newest) return []
  const { head, meeting } = newest
  const at = head.route.findLastIndex((name) => bodyStem(name) === bodyStem(meeting.body.name))
  const outcome = head.decision?.outcome
  if (at < 0 || outcome === 'rejected') return []
  const undecided = outcome === 'postponed' || outcome === 'returned' || meeting.facts.kind === 'agenda'
  const sameDay = older.filter((item) => item.meeting.facts.date === meeting.facts.date)
  const treated = new Set(sameDay.map((item) => bodyStem(item.meeting.body.name)))
  return head.route.slice(undecided ? at : at + 1).filter((name) => !treated.has(bodyStem(name)))
}

function attachmentsOf(items: readonly ArchivedItem[]): LifeAttachment[] {
  const found = new Map<string, LifeAttachment>()
  for (const item of items) {
    for (const { title, documentNumber } of item.head.attachments) {
      const key = documentNumber === null ? `title ${title}` : numberKey(documentNumber)
      const entry = found.get(key) ?? { title, documentNumber, items: [] }
      if (!entry.items.includes(item)) entry.items.push(item)
      found.set(key, entry)
    }
  }
  return [...found.values()]
}

function sitting(body: string, date: string): string {
  return `${bodyStem(body)} ${date}`
}

function heldAt({ meeting: { facts } }: ArchivedItem): string {
  return `${facts.date} ${facts.time ?? ''}`
}
