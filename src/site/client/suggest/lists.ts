import { markRanges, type Segment } from '../search/excerpt.ts'
import { type Load, linesBeginning, makePartReader, partsWith } from '../search/list-parts.ts'
import { type ListedPart, readListing } from '../search/word-lines.ts'
import { bestOf } from './best.ts'
import { BEST, readSuggestionLine, type Suggestion } from './suggestion.ts'
import { foldedWords, isLong, typedRanges } from './title.ts'

/** A suggestion as it is shown: what was typed is marked in its title. */
export interface Offer {
  suggestion: Suggestion
  title: readonly Segment[]
}

/** What there is to suggest for what was typed, the best first. @throws when a list cannot be loaded */
export type Suggest = (typed: string) => Promise<readonly Offer[]>

/** A word that was typed, and the parts that may have words that begin so. */
interface Sought {
  word: string
  parts: readonly ListedPart[]
}

/** Listings that are loaded at most before it is known which one is needed. */
const AHEAD = 2

/** Opens the lists that a listing of listings tells of. A question loads the part or the few that have the answer. */
export function openLists(listing: string, load: Load): Suggest {
  const listings = readListing(listing)
  const linesOf = makePartReader(load)

  async function seek(word: string): Promise<Sought> {
    const entries = await Promise.all(partsWith(listings, word).map(linesOf))
    return { word, parts: partsWith(readListing(entries.flat().join('\n')), word) }
  }

  /** Loads what the next letter will need where that is clear. */
  async function prepare(beginning: string): Promise<void> {
    const ahead = partsWith(listings, beginning)
    if (ahead.length <= AHEAD) await Promise.all(ahead.map(linesOf))
  }

  return async (query) => {
    const typed = foldedWords(query)
    const letters = typed.join('')
    if (!isLong(letters)) {
      await prepare(letters)
      return []
    }
    const long = typed.filter(isLong)
    // A short word has but bodies of its own.
    const sought = await Promise.all((long.length > 0 ? long : typed).map(seek))
    const [rarest] = sought.sort((one, other) => one.parts.length - other.parts.length)
    if (!rarest) return []
    const { word, parts } = rarest
    // Where a beginning is in more than two parts, one of them is full of it, and the best of them are listed.
    const hasBest = typed.length === 1 && parts.length > 2
    const lines = await linesBeginning(parts, hasBest ? word + BEST : word, linesOf)
    const titles = new Map<Suggestion, Offer['title']>()
    for (const suggestion of lines.map(readSuggestionLine)) {
      const ranges = typedRanges(suggestion.title, typed)
      if (ranges) titles.set(suggestion, markRanges(suggestion.title, ranges))
    }
    return bestOf([...titles.keys()]).map((suggestion) => ({
      suggestion,
      title: titles.get(suggestion) ?? [],
    }))
  }
}
