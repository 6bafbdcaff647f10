/** Asks for single words in another form than the texts have them. */
import type { Random } from '../../test/helpers/random-meeting.ts'
import { pick } from '../generate-words.ts'
import { type Corpus, type Items, itemsWith } from './corpus.ts'
import { sample } from './sample.ts'
import type { Term } from './terms.ts'

/** In which way the word that is typed is not that of the text. */
export type WordClass = 'inflections' | 'compounds' | 'spellings'

/** A query, and the items that it is asked for. */
export interface Wanted {
  query: string
  /** All that is to be found. */
  wanted: Items
  /** What may be found beside it: the word alone or anywhere in a compound. */
  fitting: Items
}

/** Asks in each way. A form that is also another word's asks for neither, and is not asked. */
export function askWords(
  random: Random,
  corpus: Corpus,
  terms: readonly Term[],
  most: number,
): Readonly<Record<WordClass, readonly Wanted[]>> {
  const owners = new Map<string, number>()
  for (const form of terms.flatMap(({ forms }) => forms)) owners.set(form, (owners.get(form) ?? 0) + 1)
  const typed = ({ forms, word }: Term): string => {
    const own = forms.filter((form) => owners.get(form) === 1)
    return own.length > 0 ? pick(random, own) : word
  }
  const fitting = ({ forms, atEnds, inside }: Term): Items =>
    itemsWith(corpus, [...forms, ...atEnds, ...inside])
  const wanted = ({ forms, atEnds }: Term): Items => {
    const alone = itemsWith(corpus, forms)
    return alone.size > 0 ? alone : itemsWith(corpus, atEnds)
  }
  const standing = terms.filter(({ alone, forms }) => alone && itemsWith(corpus, forms).size > 0)
  const spelt = terms.flatMap((term) => letterless(term.word).map((query) => ({ term, query })))
  return {
    inflections: sample(random, standing, most).map((term) => ({
      query: typed(term),
      wanted: itemsWith(corpus, term.forms),
      fitting: fitting(term),
    })),
    compounds: sample(
      random,
      terms.filter(({ atEnds }) => atEnds.length > 0),
      most,
    ).map((term) => ({
      query: typed(term),
      wanted: itemsWith(corpus, [...term.forms, ...term.atEnds]),
      fitting: fitting(term),
    })),
    spellings: sample(
      random,
      spelt.filter(({ query }) => !corpus.words.has(query) && !owners.has(query)),
      most,
    ).map(({ term, query }) => ({ query, wanted: wanted(term), fitting: fitting(term) })),
  }
}

/** How the Danish letters are written without them. */
const WAYS: readonly Readonly<Record<string, string>>[] = [
  { æ: 'ae', ø: 'oe', å: 'aa' },
  { æ: 'ae', ø: 'o', å: 'a' },
  { æ: 'ä', ø: 'ö', å: 'aa' },
]

/** Below this, a word without its letters may be anything. */
const SHORTEST = 3

function letterless(word: string): readonly string[] {
  if (word.length < SHORTEST || !/[æøå]/.test(word)) return []
  const written = WAYS.map((way) => word.replace(/[æøå]/g, (letter) => way[letter] ?? letter))
  return [...new Set(written)]
}
