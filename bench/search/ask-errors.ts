/** Asks for words with one typing error. */
import type { Random } from '../../test/helpers/random-meeting.ts'
import { pick } from '../generate-words.ts'
import { type Corpus, type Items, itemsWith } from './corpus.ts'
import { sample } from './sample.ts'
import { paradigmOf, type Term } from './terms.ts'

/** A query with an error. */
export interface Misspelt {
  query: string
  /** The word that was meant, in any form. */
  meant: readonly string[]
  /** The items that have it, alone or as a part. */
  fitting: Items
}

/** Words with fewer letters are near too many others. */
const SHORTEST = 5

/** Nouns and compounds of the archive in the forms that it has, each with an error that makes no word of the archive. */
export function askErrors(
  random: Random,
  corpus: Corpus,
  terms: readonly Term[],
  most: number,
): readonly Misspelt[] {
  const parts = new Map(terms.flatMap((term) => term.forms.map((form) => [form, term] as const)))
  const nouns = new Set(terms.flatMap(({ forms, atEnds }) => [...forms, ...atEnds]))
  const words = [...corpus.words.keys()].filter((word) => word.length >= SHORTEST && nouns.has(word)).sort()
  const half = Math.ceil(most / 2)
  // As often a word that stands alone as a compound, of which there are many more.
  const chosen = [
    ...sample(
      random,
      words.filter((word) => parts.has(word)),
      half,
    ),
    ...sample(
      random,
      words.filter((word) => !parts.has(word)),
      half,
    ),
  ]
  return chosen.flatMap((word) => {
    const term = parts.get(word)
    const meant = term ? term.forms : paradigmOf(word)
    const query = misspelt(random, word)
    if (corpus.words.has(query) || parts.has(query) || meant.includes(query)) return []
    return [{ query, meant, fitting: itemsWith(corpus, [...meant, ...(term?.atEnds ?? [])]) }]
  })
}

const LETTERS = [...'abcdefghijklmnoprstuvyæøå']

/** A word with a letter too many, too few, another one, or two swapped. */
function misspelt(random: Random, word: string): string {
  const at = random(word.length)
  const [before, letter, after] = [word.slice(0, at), word.charAt(at), word.slice(at + 1)]
  const ways = [
    before + pick(random, LETTERS) + letter + after,
    before + after,
    before + pick(random, LETTERS) + after,
    before + after.charAt(0) + letter + after.slice(1),
  ]
  const made = pick(random, ways)
  return made === word ? misspelt(random, word) : made
}
