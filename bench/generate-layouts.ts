/** Prints an agenda item as the blocks that either layout has. */
import { inWords } from '../test/helpers/print-minutes.ts'
import type { Random } from '../test/helpers/random-meeting.ts'
import { type CaseFile, caseNumber, layoutOf } from './generate-cases.ts'
import { BRIEF, type Content, contentOf, type Place } from './generate-items.ts'
import { bytesOf } from './generate-parts.ts'
import type { PlannedMeeting } from './generate-plan.ts'
import { chance } from './generate-words.ts'

/** The blocks of an item, between which there is a blank line. */
export function itemBlocks(place: Place): string[] {
  const { item, meeting } = place
  const layout = layoutOf(meeting.date)
  const heading = `Punkt ${item.number}: ${item.closed ? 'Lukket: ' : ''}${item.title}`
  const number = item.case && caseNumber(item.case, layout)
  if (item.closed) return layout === 'decision-first' && number ? [heading, number] : [heading]
  const head = layout === 'decision-last' ? headLast(place, number) : number ? [number] : []
  const content = contentOf(place, bytesOf([heading, ...head]))
  if (item.case) remember(item.case, meeting, content)
  return [heading, ...head, ...(layout === 'decision-last' ? last(place, content) : first(place, content))]
}

/** What later items of the case say of this one: the last two treatments are kept. */
function remember(file: CaseFile, { body, date }: PlannedMeeting, content: Content): void {
  file.treatments = [...file.treatments, { body: body.name, date, text: content.decision[0] ?? '' }].slice(-2)
}

/** A heading with what is under it; nothing when that is empty. */
function section(heading: string, blocks: readonly string[]): string[] {
  return blocks.length === 0 ? [] : [heading, ...blocks]
}

/** What the older layout prints above the sections. */
function headLast({ item, meeting, writing, register }: Place, number: string | null): string[] {
  const { random } = writing
  const document = chance(random, 12) ? ` Dokumentnr.: ${register.documentNumber(meeting.date)}` : ''
  const labelled = number && `Sagsnr.: ${number} J.nr.: ${item.case?.journal}${document}`
  const type = item.size < BRIEF ? 'Orientering.' : 'Beslutning.'
  return [
    'Sagsfremstilling',
    `${item.number}. ${item.title}`,
    'Åbent',
    ...(labelled ? [labelled] : []),
    ...(item.size > 0 && chance(random, 90) ? ['Sagstype', type] : []),
  ]
}

function last({ item, meeting, writing }: Place, content: Content): string[] {
  const { attachments, before } = content
  const titles = attachments.map(({ title }) => title)
  const numbered = attachments.flatMap(({ title, number }) =>
    number === null
      ? [title]
      : chance(writing.random, 50)
        ? [`${title}\t${number}`]
        : [title, narrow(writing.random, number)],
  )
  return [
    ...presented(item.size, content),
    ...section('Bilag', numbered),
    ...before.flatMap(({ body, date, text }) => [`${body}s møde den ${inWords(date)}:`, text]),
    ...section(`${meeting.body.name}s møde den ${inWords(meeting.date)}:`, content.decision),
    ...(chance(writing.random, 50) ? section('Bilag', titles) : []),
  ]
}

/** A number as a narrow column prints it: whole, now and then wrapped at its last hyphen. */
function narrow(random: Random, number: string): string {
  return chance(random, 10) ? number.replace(/-(?=\d+$)/, '-\n') : number
}

function first({ item }: Place, content: Content): string[] {
  const history = content.before.flatMap(({ body, date, text }) => [
    `${date.split('-').reverse().join('/')} ${body}`,
    text,
  ])
  if (item.size === 0) return section('Beslutning', [...content.decision, ...content.summary])
  return [
    ...section('Beslutning', content.decision),
    ...(item.size < BRIEF ? [] : ['Sagsfremstilling']),
    ...presented(item.size, content),
    ...section(
      'Bilag',
      content.attachments.map(({ title }) => title),
    ),
    ...section('Sagens forløb', history),
  ]
}

/** The sections that both layouts print in the same order. */
function presented(size: number, content: Content): string[] {
  return [
    ...(size === 0 ? content.summary : section('Resume og sagens baggrund', content.summary)),
    ...section('Indstillinger', content.recommendation),
    ...section('Behandling', content.route),
    ...section('Sagsfremstilling', content.presentation),
    ...section('Økonomiske konsekvenser', content.economy),
  ]
}
