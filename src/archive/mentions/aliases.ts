/** Numbers that may be one case's: what speaks for it, and what a person says of it. Cases are never merged. */
import { numberKey } from '../../../parsers/citation/number.ts'
import { fold } from '../../../parsers/text/lines.ts'
import type { Case } from '../model.ts'
import type { SameCase } from './same-case.ts'

/** Another number of a case. */
export interface Alias {
  case: Case
  /** From 0 to 1: what the evidence weighs; 1 for what a person confirmed. */
  confidence: number
  confirmed: boolean
  /** The person's; null for what nobody has confirmed. */
  reason: string | null
}

/** The forms of case numbers that hold a year and a running number. */
const forms: readonly { like: RegExp; era: 'old' | 'new'; example: string; why: string }[] = [
  {
    like: /^\d{3}-\d\d(?<year>\d\d)-0*(?<running>\d+)$/,
    era: 'old',
    example: '998-2020-82075',
    why: 'municipality, year, running number',
  },
  {
    like: /^(?<year>\d\d)-0*(?<running>\d+)k?$/,
    era: 'new',
    example: '20-082075k',
    why: 'year, running number; K for a case brought over',
  },
]

/** What speaks for two numbers of the same year and running number being one case's; the weights add up to 1. */
export const evidence: readonly {
  weight: number
  holds: (one: Case, other: Case) => boolean
  why: string
}[] = [
  { weight: 0.4, holds: () => true, why: 'the year and running number are the same' },
  {
    weight: 0.2,
    holds: (one, other) => [one, other].some(({ key }) => key.endsWith('k')),
    why: 'the K says that a case of the older system has this number',
  },
  {
    weight: 0.2,
    holds: (one, other) => share(one, other, ({ head }) => fold(head.title)),
    why: 'they carry the same title',
  },
  {
    weight: 0.1,
    holds: (one, other) => share(one, other, ({ head }) => head.journalNumber),
    why: 'they carry the same journal number',
  },
  {
    weight: 0.1,
    holds: (one, other) => share(one, other, ({ meeting }) => meeting.body.slug),
    why: 'the same body has treated them',
  },
]

/**
 * The aliases of each case, the likeliest first: those that the evidence speaks for and nobody has denied, and those
 * that a person confirmed.
 */
export function findAliases(cases: readonly Case[], said: readonly SameCase[]): ReadonlyMap<Case, Alias[]> {
  const aliases = new Map<Case, Alias[]>()
  const byKey = new Map(cases.map((entry) => [entry.key, entry]))
  const word = new Map(said.map((entry) => [pairKey(...entry.numbers), entry]))
  const confirmed = said.flatMap(({ numbers: [one, other], same }) => {
    const pair = [byKey.get(numberKey(one)), byKey.get(numberKey(other))] as const
    return same && pair[0] && pair[1] && pair[0] !== pair[1] ? [[pair[0], pair[1]] as const] : []
  })
  const likely = likelyPairs(cases).filter(([one, other]) => !word.has(pairKey(one.key, other.key)))
  for (const [one, other] of [...confirmed, ...likely]) {
    const entry = word.get(pairKey(one.key, other.key))
    const alias = entry
      ? { confidence: 1, confirmed: true, reason: entry.reason }
      : { confidence: confidenceOf(one, other), confirmed: false, reason: null }
    aliases.set(one, [...(aliases.get(one) ?? []), { case: other, ...alias }])
    aliases.set(other, [...(aliases.get(other) ?? []), { case: one, ...alias }])
  }
  for (const list of aliases.values()) list.sort((one, other) => other.confidence - one.confidence)
  return aliases
}

/** Cases of the same year and running number; two of the older form are of two municipalities. */
function likelyPairs(cases: readonly Case[]): (readonly [Case, Case])[] {
  const groups = new Map<string, { entry: Case; era: 'old' | 'new' }[]>()
  for (const entry of cases) {
    const form = forms.find(({ like }) => like.test(entry.key))
    const { year, running } = form?.like.exec(entry.key)?.groups ?? {}
    if (!form || !running) continue
    const group = groups.get(`${year}-${running}`) ?? []
    group.push({ entry, era: form.era })
    groups.set(`${year}-${running}`, group)
  }
  return [...groups.values()].flatMap((group) =>
    group.flatMap((one, at) =>
      group
        .slice(at + 1)
        .filter((other) => one.era === 'new' || other.era === 'new')
        .map((other) => [one.entry, other.entry] as const),
    ),
  )
}

function confidenceOf(one: Case, other: Case): number {
  const sum = evidence.reduce((total, { weight, holds }) => total + (holds(one, other) ? weight : 0), 0)
  return Math.round(sum * 100) / 100
}

function share(one: Case, other: Case, of: (item: Case['items'][number]) => string | null): boolean {
  const carried = new Set(one.items.map(of))
  return other.items.some((item) => {
    const value = of(item)
    return value !== null && value !== '' && carried.has(value)
  })
}

function pairKey(one: string, other: string): string {
  return [numberKey(one), numberKey(other)].sort().join(' ')
}
