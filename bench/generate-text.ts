/** Fills sentences with words and sets prose, lists and tables from them. */
import { inWords } from '../test/helpers/print-minutes.ts'
import type { Random } from '../test/helpers/random-meeting.ts'
import { economy, sentences } from './generate-sentences.ts'
import { at, baseNoun, capital, chance, compound, mixed, type Noun, pick, zipf } from './generate-words.ts'
import { adjectives, adverbs, verbs } from './vocabulary.ts'

/** What an item's words depend on. */
export interface Writing {
  random: Random
  /** The date of the meeting. */
  date: string
  /** What the item is about; its words return. */
  topics: readonly Noun[]
  /** A politician or other member, with the letter of a party. */
  person: () => string
  /** The number of another case. */
  cited: () => string
}

/** Characters in a line of the printed page. */
const WIDTH = 95

const places =
  'Fjordager Sønderskov Rønhede Mølleby Strandengen Egebakken Tangdal Hvidmose Lyngdige Ravnkilde'.split(' ')
const streets =
  'Tangvej Muslingstræde Kulkajen Lyngdigevej Bregnestien Ravnkildevej Hedesvinget Tjørnealle'.split(' ')
const chiefs =
  `økonomichefen skolechefen kommunaldirektøren sekretariatschefen planchefen miljøchefen kulturchefen
  personalechefen`.split(/\s+/)
const readers = ['byrådet', 'økonomiudvalget', 'direktionen', 'fagudvalget']

const neuter = new Set(adjectives.t)
const allAdjectives = mixed([...adjectives.t, ...adjectives.bare])
const participles = new Map([
  ...verbs.et.map((verb) => [verb, `${verb}t`] as const),
  ...verbs.t.map((verb) => [verb, `${verb.slice(0, -1)}t`] as const),
])
const allVerbs = mixed([...participles.keys()])

type Slot = (writing: Writing) => string

const verb = ({ random }: Writing): string => at(allVerbs, zipf(random, allVerbs.length, 15))
const adjective = ({ random }: Writing): string => at(allAdjectives, zipf(random, allAdjectives.length, 8))
const year = ({ date }: Writing): number => Number(date.slice(0, 4))

/** A noun: of the item's topic, a compound, or a base word. */
function noun({ random, topics }: Writing): Noun {
  const kind = random(100)
  return kind < 12 ? pick(random, topics) : kind < 42 ? compound(random) : baseNoun(random)
}

function topic({ random, topics }: Writing): Noun {
  return pick(random, topics)
}

/** An adjective before a noun in the plural or definite: `nye`, `økonomiske`, `sociale`. */
const plural = (word: string): string => (word === 'ny' ? 'nye' : word.endsWith('å') ? word : `${word}e`)

const slots: Record<string, Slot> = {
  n: (writing) => noun(writing).singular,
  a: (writing) => {
    const { gender, singular } = noun(writing)
    const word = adjective(writing)
    if (chance(writing.random, 45)) return `${gender} ${singular}`
    return `${gender} ${gender === 'et' && neuter.has(word) ? `${word}t` : word} ${singular}`
  },
  d: (writing) => noun(writing).definite,
  ad: (writing) => {
    const { gender, singular } = noun(writing)
    return `${gender === 'et' ? 'det' : 'den'} ${plural(adjective(writing))} ${singular}`
  },
  g: (writing) => `${noun(writing).definite}s`,
  p: (writing) => noun(writing).plural,
  ap: (writing) => `${plural(adjective(writing))} ${noun(writing).plural}`,
  pd: (writing) => noun(writing).pluralDefinite,
  t: (writing) => topic(writing).singular,
  td: (writing) => topic(writing).definite,
  tp: (writing) => topic(writing).plural,
  v: verb,
  vr: (writing) => `${verb(writing)}r`,
  vs: (writing) => `${verb(writing)}s`,
  vt: (writing) => participles.get(verb(writing)) ?? 'behandlet',
  adv: ({ random }) => at(adverbs, zipf(random, adverbs.length, 5)),
  place: ({ random }) => pick(random, places),
  street: ({ random }) => pick(random, streets),
  chef: ({ random }) => pick(random, chiefs),
  body: ({ random }) => pick(random, readers),
  person: ({ person }) => person(),
  case: ({ cited }) => cited(),
  count: ({ random }) => String(2 + zipf(random, 900, 10)),
  weeks: ({ random }) => pick(random, ['fire', 'seks', 'otte', 'ti']),
  pct: ({ random }) => `${1 + random(30)},${random(10)}`,
  mio: ({ random }) => `${zipf(random, 60, 3)},${1 + random(9)}`,
  kr: ({ random }) => `${5 + zipf(random, 990, 30)}.000`,
  year: (writing) => String(year(writing) - 2 + writing.random(5)),
  year2: (writing) => String(year(writing) + 3 + writing.random(3)),
  day: (writing) => {
    const month = String(1 + writing.random(12)).padStart(2, '0')
    const day = String(1 + writing.random(28)).padStart(2, '0')
    return inWords(`${writing.date.slice(0, 5)}${month}-${day}`).replace(/ \d{4}$/, '')
  },
}

const compiled = new Map<string, readonly (string | Slot)[]>()

/** A template with its slots filled. */
export function fill(template: string, writing: Writing): string {
  let parts = compiled.get(template)
  if (!parts) {
    parts = template.split(/\{(\w+)\}/).map((part, index) => (index % 2 === 0 ? part : slotNamed(part)))
    compiled.set(template, parts)
  }
  let text = ''
  for (const part of parts) text += typeof part === 'string' ? part : part(writing)
  return text
}

function slotNamed(name: string): Slot {
  const slot = slots[name]
  if (slot) return slot
  const small = slots[name.charAt(0).toLowerCase() + name.slice(1)]
  if (!small) throw new RangeError(`no slot ${name}`)
  return (writing) => capital(small(writing))
}

/** Sentences up to about a number of characters, as a paragraph that is not yet wrapped. */
export function paragraph(writing: Writing, length: number, from = sentences): string {
  let text = fill(pick(writing.random, from), writing)
  while (text.length < length - 55) text += ` ${fill(pick(writing.random, from), writing)}`
  return text
}

/** What is said of a case's money. */
export function economyOf(writing: Writing): string {
  return paragraph(writing, 60 + writing.random(140), economy)
}

/** A text wrapped as the printed page wraps it. */
export function wrap(text: string): string {
  let wrapped = ''
  let start = 0
  while (text.length - start > WIDTH) {
    const end = text.lastIndexOf(' ', start + WIDTH)
    if (end <= start) break
    wrapped += `${text.slice(start, end)}\n`
    start = end + 1
  }
  return wrapped + text.slice(start)
}
