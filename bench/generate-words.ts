/** Picks words, rare ones seldom, and inflects them. */
import type { Random } from '../test/helpers/random-meeting.ts'
import { type Declension, firstParts, lastParts, type NounGroup, nouns } from './vocabulary.ts'

/** A noun in its forms. */
export interface Noun {
  gender: 'en' | 'et'
  singular: string
  definite: string
  plural: string
  pluralDefinite: string
}

const WHOLE = 2 ** 30

/** A number from 0 to below 1. */
export function fraction(random: Random): number {
  return random(WHOLE) / WHOLE
}

/** One of a list, each as likely. */
export function pick<Value>(random: Random, from: readonly Value[]): Value {
  const picked = from[random(from.length)]
  if (picked === undefined) throw new RangeError('nothing to pick from')
  return picked
}

/** Whether something happens that does so in `percent` of a hundred cases. */
export function chance(random: Random, percent: number): boolean {
  return fraction(random) * 100 < percent
}

/**
 * A rank from 0 to below `count` as Zipf's law has it, with Mandelbrot's shift: the first `shift` ranks are about as
 * common as each other, so that no one word is in every text.
 */
export function zipf(random: Random, count: number, shift: number): number {
  return Math.min(count - 1, Math.floor(shift * (((count + shift) / shift) ** fraction(random) - 1)))
}

/** The base nouns and the compounds' ends, mixed so that no group comes first. */
const baseNouns = mixed(nounsOf(nouns))
const ends = mixed(nounsOf(lastParts))

/** A base noun. */
export function baseNoun(random: Random): Noun {
  return at(baseNouns, zipf(random, baseNouns.length, 12))
}

const COMPOUNDS = firstParts.length * ends.length
/** A prime that divides no number of compounds, so that each has a rank of its own. */
const STRIDE = 1_000_003
const made = new Map<number, Noun>()

/** Of a hundred compounds, how many have a third part: the rare words that every large archive has many of. */
const THIRD = 7

/** A compound of two parts or three. Every rank is another one, and neighbours have nothing in common. */
export function compound(random: Random): Noun {
  const ofTwo = compoundOfTwo(random)
  return chance(random, THIRD) ? joined(pick(random, firstParts), ofTwo) : ofTwo
}

function compoundOfTwo(random: Random): Noun {
  const place = (zipf(random, COMPOUNDS, 150) * STRIDE + 11) % COMPOUNDS
  const before = made.get(place)
  if (before) return before
  const first = at(firstParts, place % firstParts.length)
  const end = at(ends, Math.floor(place / firstParts.length))
  const noun = joined(first, end)
  made.set(place, noun)
  return noun
}

function joined(first: string, { gender, singular, definite, plural, pluralDefinite }: Noun): Noun {
  return {
    gender,
    singular: first + singular,
    definite: first + definite,
    plural: first + plural,
    pluralDefinite: first + pluralDefinite,
  }
}

/** The words of a list in the order of their frequency, by a shuffle that is the same each time. */
export function mixed<Value>(values: readonly Value[]): Value[] {
  return values
    .map((value, index) => ({ value, order: (index * 7_919 + 3) % 1_009 }))
    .sort((one, other) => one.order - other.order)
    .map(({ value }) => value)
}

/** The entry at an index that is known to be in the list. */
export function at<Value>(list: readonly Value[], index: number): Value {
  const value = list[index]
  if (value === undefined) throw new RangeError(`no entry ${index} of ${list.length}`)
  return value
}

/** The nouns of some groups, each once. */
export function nounsOf(groups: readonly NounGroup[]): Noun[] {
  return groups.flatMap(({ declension, words }) =>
    [...new Set(words)].map((word) => inflect(word, declension)),
  )
}

function inflect(word: string, { gender, definite, plural, pluralDefinite }: Declension): Noun {
  return {
    gender,
    singular: word,
    definite: word + definite,
    plural: word + plural,
    pluralDefinite: word + pluralDefinite,
  }
}

/** A text with its first letter large. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}
