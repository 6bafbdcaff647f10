import type { AgendaItem, Outcome, Section } from '../../src/records/item.ts'
import type { Meeting } from '../../src/records/meeting.ts'
import { inWords, type PrintedLayout } from './print-minutes.ts'

/** Numbers from 0 to below `below`, the same for the same seed (mulberry32). */
export type Random = (below: number) => number

/** A source of numbers that a seed decides. */
export function randomFrom(seed: number): Random {
  let state = seed >>> 0
  return (below) => {
    state = (state + 0x6d2b79f5) >>> 0
    let mixed = Math.imul(state ^ (state >>> 15), state | 1)
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61)
    return Math.floor((((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32) * below)
  }
}

const words =
  'vej sti havn skole kaj park bro støj plan budget ældre børn trafik affald søbad grund æble ø å'.split(' ')
const bodies = [
  'Byrådet',
  'Økonomiudvalget',
  'Teknik- og Miljøudvalget',
  'Direktionen',
  'Ældrerådet',
] as const
const names = ['Karen Lindegård', 'Jens Pihl Skovsen', 'Ole Birk', 'Åse Æbelø', 'Nanna Fjeldby'] as const
/** A decision's words, and the outcome they say. */
type Decided = readonly [text: string, outcome: Outcome | null]

const decisions: readonly [Decided, ...Decided[]] = [
  ['Godkendt.', 'approved'],
  ['Anbefales.', 'recommended'],
  ['Taget til efterretning.', 'noted'],
  ['Drøftet. Sagen medtages på næste møde.', 'discussed'],
  ['Udsat til næste møde.', 'postponed'],
  ['Forslaget kan ikke godkendes.', 'rejected'],
  ['Tilbagesendt til forvaltningen.', 'returned'],
  ['Festen begynder klokken otte.', 'other'],
  ['-', null],
]

/** A record of a meeting of either layout, as the parser gives it; `lines` and `source` hold nothing. */
export function randomMeeting(random: Random, layout: PrintedLayout): Meeting {
  const date = `20${16 + random(10)}-${two(1 + random(12))}-${two(1 + random(28))}`
  const body = pick(random, bodies)
  const items = Array.from({ length: 1 + random(5) }, (_, at) =>
    randomItem(random, layout, { number: at + 1, body, date }),
  )
  return {
    id: '',
    kind: random(5) === 0 ? 'agenda' : 'minutes',
    body,
    date,
    time: random(3) === 0 ? null : `${two(8 + random(12))}:${two(random(60))}`,
    location: random(2) === 0 ? null : `Rådhuset, ${phrase(random)}`,
    participants: names.filter(() => random(2) === 0),
    absent: names.filter(() => random(4) === 0),
    items,
    unexplained: [],
    source: { sha256: '', bytes: 0, encoding: 'utf-8', lines: 0 },
  }
}

function randomItem(
  random: Random,
  layout: PrintedLayout,
  { number, body, date }: { number: number; body: string; date: string },
): AgendaItem {
  const closed = random(5) === 0
  const last = layout === 'decision-last'
  const title = capital(`${phrase(random)} ${number}`)
  const running = random(90_000) + 10_000
  const base = {
    number,
    title,
    closed,
    caseNumber: last ? `998-2021-${running}` : `24-0${running}`,
    journalNumber: last && random(2) === 0 ? `0${random(9) + 1}.02.05` : null,
    documentNumber: last && random(2) === 0 ? `998-2021-${running + 7}` : null,
    caseType:
      last && !closed && random(2) === 0 ? pick(random, ['Beslutning', 'Orientering', 'Drøftelse']) : null,
    contents: { title, page: 3 + random(40) },
    lines: [1, 1] as [number, number],
  }
  const empty = {
    route: [],
    recommendation: null,
    decision: null,
    history: [],
    attachments: [],
    tables: [],
    sections: [],
  }
  if (closed) return { ...base, ...empty }
  const [words0, outcome] = pick(random, decisions)
  const voted = outcome !== null && random(3) === 0
  const text = voted ? `${words0}\n\nFor stemte 17 (A, B). Imod stemte: O (1).` : words0
  const decision = { text, outcome, votes: voted ? { for: 17, against: 1, abstained: null } : null }
  const by = random(2) === 0 ? 'Havnechefen' : null
  const asked = `${by ?? 'Det'} ${by ? 'indstiller' : 'foreslås'}, at\n- ${phrase(random)} males\n- ${phrase(random)} rettes.`
  const route = [body, ...bodies.filter((other) => other !== body && random(3) === 0)]
  const rows = [
    ['Vej', '120.000'],
    ['Sti', `${random(900) + 1}`],
  ]
  const tabled = random(2) === 0
  const attachments = Array.from({ length: random(4) }, (_, at) => ({
    title: `Bilag ${at + 1} ${phrase(random)}`,
    documentNumber: random(2) === 0 ? `998-2021-5${running + at}` : null,
  }))
  const earlier =
    random(2) === 0 ? [{ body: 'Kulturudvalget', date: '2015-03-09', text: `${sentence(random)}` }] : []
  const section = (kind: Section['kind'], heading: string, words1: string): Section[] =>
    words1 === '' ? [] : [{ kind, heading, text: words1, lines: [1, 1] }]
  const parts = [
    ...section('summary', 'Resume og sagens baggrund', `${sentence(random)}\n\n${sentence(random)}`),
    ...section('recommendation', 'Indstillinger', asked),
    ...section('route', 'Behandling', `${route.join(', ')}.`),
    ...section(
      'presentation',
      'Sagsfremstilling',
      `${sentence(random)}${tabled ? `\n\nPost\tKr.\n${rows.map((row) => row.join('\t')).join('\n')}` : ''}`,
    ),
    ...section('economy', 'Økonomiske konsekvenser', random(2) === 0 ? sentence(random) : ''),
  ]
  const listed = section(
    'attachments',
    'Bilag',
    attachments
      .map(({ title: name, documentNumber }) => (documentNumber ? `${name}\t${documentNumber}` : name))
      .join('\n\n'),
  )
  const before = earlier.flatMap((entry) =>
    last
      ? section('history', `${entry.body}s møde den ${inWords(entry.date)}:`, entry.text)
      : section('history', 'Sagens forløb', `09/03/2015 ${entry.body}\n\n${entry.text}`),
  )
  const decided = section('decision', last ? `${body}s møde den ${inWords(date)}:` : 'Beslutning', text)
  return {
    ...base,
    ...empty,
    route,
    recommendation: { by, text: asked },
    decision,
    history: earlier,
    attachments,
    tables: tabled ? [{ section: 'presentation', header: ['Post', 'Kr.'], rows }] : [],
    sections: last
      ? [...parts, ...listed, ...before, ...decided]
      : [...decided, ...parts, ...before, ...listed],
  }
}

function pick<Value>(random: Random, from: readonly [Value, ...Value[]]): Value {
  return from[random(from.length)] ?? from[0]
}

function phrase(random: Random): string {
  return Array.from({ length: 2 + random(4) }, () => words[random(words.length)]).join(' ')
}

function sentence(random: Random): string {
  return `${capital(phrase(random))} skal males, og ${phrase(random)} bliver ${1 + random(900)} meter lang.`
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

function two(number: number): string {
  return String(number).padStart(2, '0')
}
