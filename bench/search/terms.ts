/** The nouns that an archive is written with: their paradigms, and the compounds that begin or end with them. */
import { type Noun, nounsOf } from '../generate-words.ts'
import { firstParts, lastParts, nouns } from '../vocabulary.ts'
import type { Corpus } from './corpus.ts'

/** A noun that people may look for. */
export interface Term {
  word: string
  /** All its inflections where they are known, the genitives too. */
  forms: readonly string[]
  /** Whether the archive's texts use it by itself. */
  alone: boolean
  /** The words of the archive that are compounds with it first or last. */
  atEnds: readonly string[]
  /** Those with it in the middle, and what is left of one before a hyphen: `børne- og`. */
  inside: readonly string[]
}

/** What a compound begins with, and the word that it is, where that is not what is left without its `s`. */
const JOINED: Readonly<Record<string, string | null>> = {
  bus: 'bus',
  biogas: 'biogas',
  finans: 'finans',
  gadelys: 'gadelys',
  legeplads: 'legeplads',
  rådhus: 'rådhus',
  samarbejds: 'samarbejde',
  havne: 'havn',
  børne: 'børn',
  låne: 'lån',
  skatte: 'skat',
  // Verbs, and a word that is one letter.
  bygge: null,
  vaske: null,
  å: null,
}

/** The word that a compound's first part is; null for one that is no noun. */
function wordOf(first: string): string | null {
  const joined = JOINED[first]
  return joined === undefined ? first.replace(/s$/, '') : joined
}

/** The parts of a compound: the words that its first parts are, and its last part. */
interface Compound {
  firsts: readonly string[]
  last: string
}

/** Every inflection of a noun and its genitives. */
function formsOf({ singular, definite, plural, pluralDefinite }: Noun): readonly string[] {
  return withGenitives([singular, definite, plural, pluralDefinite])
}

function withGenitives(forms: readonly string[]): readonly string[] {
  return [...new Set([...forms, ...forms.map((form) => (form.endsWith('s') ? form : `${form}s`))])]
}

/** The nouns of the vocabulary that an archive has, alone or in a compound, in a lasting order. */
export function termsOf({ words }: Corpus): readonly Term[] {
  const [bases, ends] = [nounsOf(nouns), nounsOf(lastParts)]
  const found = new Map<string, string[]>()
  const within = new Map<string, string[]>()
  const add = (lists: Map<string, string[]>, part: string, word: string): void => {
    const list = lists.get(part)
    if (list) list.push(word)
    else lists.set(part, [word])
  }
  const split = makeSplit(ends)
  for (const word of words.keys()) {
    for (const { firsts, last } of split(word)) {
      const [first, ...others] = firsts
      for (const part of new Set([first ?? '', last])) add(found, part, word)
      for (const part of others) add(within, part, word)
    }
  }
  const paradigms = new Map([...ends, ...bases].map((noun) => [noun.singular, noun]))
  const alone = new Set(bases.map(({ singular }) => singular))
  const all = [...new Set([...paradigms.keys(), ...firstParts.flatMap((part) => wordOf(part) ?? [])])].sort()
  return all
    .map((word): Term => {
      const noun = paradigms.get(word)
      return {
        word,
        forms: noun ? formsOf(noun) : withGenitives([word]),
        alone: alone.has(word),
        atEnds: [...new Set(found.get(word))],
        inside: [...new Set(within.get(word)), ...firstParts.filter((part) => wordOf(part) === word)],
      }
    })
    .filter(({ forms, atEnds }) => atEnds.length > 0 || forms.some((form) => words.has(form)))
}

/** Every way in which a word is a compound of the vocabulary; none for a word that is not. */
function makeSplit(ends: readonly Noun[]): (word: string) => readonly Compound[] {
  const lasts = new Map<string, string>()
  for (const noun of ends) for (const form of formsOf(noun)) lasts.set(form, noun.singular)
  const parts = new Set(firstParts)
  const beginnings = (word: string): string[][] => {
    const whole = parts.has(word) ? [[word]] : []
    const two = [...parts]
      .filter((part) => word.startsWith(part) && parts.has(word.slice(part.length)))
      .map((part) => [part, word.slice(part.length)])
    return [...whole, ...two]
  }
  return (word) => {
    const compounds: Compound[] = []
    for (let at = 1; at < word.length; at++) {
      const last = lasts.get(word.slice(at))
      if (last === undefined) continue
      for (const firsts of beginnings(word.slice(0, at))) {
        compounds.push({ firsts: firsts.map((part) => wordOf(part) ?? part), last })
      }
    }
    return compounds
  }
}

/** The paradigm of a compound of the vocabulary that is written in some form; just the form for any other word. */
export function paradigmOf(word: string): readonly string[] {
  for (const noun of [...nounsOf(nouns), ...nounsOf(lastParts)]) {
    const form = formsOf(noun)
      .filter((one) => word.endsWith(one))
      .sort((one, other) => other.length - one.length)[0]
    const beginning = form === undefined ? '' : word.slice(0, -form.length)
    if (form !== undefined && (beginning === '' || isBeginning(beginning)))
      return formsOf(noun).map((one) => beginning + one)
  }
  return [word]
}

function isBeginning(text: string): boolean {
  return firstParts.some(
    (part) => part === text || (text.startsWith(part) && firstParts.includes(text.slice(part.length))),
  )
}
