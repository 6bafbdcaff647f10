/** What the page of a case says of its life: plain data, as in refs.ts. */
import type { CaseHead } from '../archive/case-head.ts'
import type { CaseLife, LifeAttachment, Step } from '../archive/case-life.ts'
import { type ItemRef, itemRef } from './refs.ts'
import { urls } from './urls.ts'

export interface LifeRef {
  /** Oldest first. */
  steps: readonly TreatmentRef[]
  /** The bodies ahead; `url` is null for one that the archive has no minutes of. */
  ahead: readonly { name: string; url: string | null }[]
  attachments: readonly (Pick<LifeAttachment, 'title' | 'documentNumber'> & {
    items: readonly { url: string; body: string; date: string }[]
  })[]
}

/** A step in the life of a case. */
export type TreatmentRef =
  | ({ kind: 'item'; agendaOnly: boolean; item: ItemRef } & Pick<CaseHead, 'recommended' | 'differs'>)
  | (Pick<ItemRef, 'decision' | 'body' | 'date'> & {
      kind: 'printed'
      /** The meeting's page, where the archive has it without an item of the case. */
      url: string | null
      /** The item that prints it. */
      printedIn: { url: string; body: string; date: string }
    })

export function lifeRef({ steps, ahead, attachments }: CaseLife): LifeRef {
  return {
    steps: steps.map(stepRef),
    ahead: ahead.map(({ name, body }) => ({ name, url: body && urls.body(body) })),
    attachments: attachments.map(({ title, documentNumber, items }) => {
      return { title, documentNumber, items: items.map(placeRef) }
    }),
  }
}

function stepRef(step: Step): TreatmentRef {
  if (step.kind === 'item') {
    const { head, meeting } = step.item
    return {
      kind: 'item',
      agendaOnly: meeting.facts.kind === 'agenda',
      item: itemRef(step.item),
      recommended: head.recommended,
      differs: head.differs,
    }
  }
  const { body, date, outcome, sentence } = step.decision
  return {
    kind: 'printed',
    body,
    date,
    decision: { outcome, sentence },
    url: step.meeting && urls.meeting(step.meeting),
    printedIn: placeRef(step.printedIn),
  }
}

function placeRef(item: Extract<Step, { kind: 'item' }>['item']): {
  url: string
  body: string
  date: string
} {
  return { url: urls.item(item), body: item.meeting.body.name, date: item.meeting.facts.date }
}
