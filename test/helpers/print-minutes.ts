import type { AgendaItem, Section } from '../../src/records/item.ts'
import type { Meeting } from '../../src/records/meeting.ts'

/** How an item's head and decision are printed, see `parsers/referat/layouts`. */
export type PrintedLayout = 'decision-last' | 'decision-first'

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
)

/** Prints a meeting's record as minutes, so that reading them gives the record again. */
export function printMinutes(meeting: Meeting, layout: PrintedLayout): string {
  const [year = '', month = '', day = ''] = meeting.date.split('-')
  const clock = meeting.time === null ? '' : ` kl. ${meeting.time}`
  const field = (label: string, value: string): string[] => (value === '' ? [] : [`${label} ${value}`])
  return [
    `${meeting.kind === 'agenda' ? 'DAGSORDEN' : 'REFERAT'} ${meeting.body} d. ${day}-${month}-${year}`,
    `Mødedato d. ${inWords(meeting.date)}${clock}`,
    ...field('Mødested', meeting.location ?? ''),
    ...field('Mødedeltagere', meeting.participants.join(', ')),
    ...field('Afbud', meeting.absent.join(', ')),
    'Indholdsfortegnelse',
    meeting.items.map(contentsLine).join('\n'),
    ...meeting.items.flatMap((item) => (layout === 'decision-last' ? printLast(item) : printFirst(item))),
    '',
  ].join('\n\n')
}

/** `2021-05-26` as `26. maj 2021`. */
export function inWords(date: string): string {
  const [year, month, day] = date.split('-').map(Number)
  return `${day}. ${months[(month ?? 1) - 1]} ${year}`
}

function contentsLine({ closed, title, contents }: AgendaItem): string {
  return `${closed ? 'Lukket: ' : ''}${contents?.title ?? title}.....\t${contents?.page ?? 3}`
}

function heading({ number, closed, title }: AgendaItem): string {
  return `Punkt ${number}: ${closed ? 'Lukket: ' : ''}${title}`
}

function printLast(item: AgendaItem): string[] {
  const { caseNumber, journalNumber, documentNumber, caseType, title, number } = item
  const labelled = [
    ['Sagsnr.', caseNumber],
    ['J.nr.', journalNumber],
    ['Dokumentnr.', documentNumber],
  ].flatMap(([label, value]) => (value === null ? [] : [`${label}: ${value}`]))
  const head = item.closed ? [] : ['Sagsfremstilling', `${number}. ${title}`, 'Åbent']
  return [
    heading(item),
    ...head,
    ...(labelled.length > 0 ? [labelled.join(' ')] : []),
    ...(caseType === null ? [] : ['Sagstype', `${caseType}.`]),
    ...item.sections.flatMap(printSection),
  ]
}

function printFirst(item: AgendaItem): string[] {
  const [decision, ...rest] = item.sections
  return [
    heading(item),
    ...(item.caseNumber === null ? [] : [item.caseNumber]),
    ...(decision ? printSection(decision) : []),
    ...(rest.length > 0 ? ['Sagsfremstilling', `${item.number}. ${item.title}`] : []),
    ...rest.flatMap(printSection),
  ]
}

function printSection({ heading: printed, text }: Section): string[] {
  return [printed, text].filter((part) => part !== '')
}
