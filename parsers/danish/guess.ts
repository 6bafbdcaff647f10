import { takesS } from './affixes.ts'
import { type Lexicon, withoutS } from './lexicon.ts'
import { endsInPrefix, isPossible } from './recurring.ts'

/** How long a listed part must be to prove a compound alone: shorter ones end other words by chance (`eksami-nation`). */
const LONG = { front: 6, end: 8 }

/**
 * A compound of which only one part is known, where that one is proof enough: a long listed part at its end
 * (`citrix-licenser`), or one in front that takes an `s` and has it (`forsikring-s-tegning`).
 */
export function divideByOne(
  word: string,
  lengths: readonly number[],
  lexicon: Lexicon,
): readonly string[] | undefined {
  return byEnd(word, lengths, lexicon) ?? byFront(word, lexicon)
}

function byEnd(word: string, lengths: readonly number[], lexicon: Lexicon): readonly string[] | undefined {
  for (let start = 4; start <= word.length - LONG.end; start++) {
    const isListed = lengths.some(
      (length) => length - start >= LONG.end && lexicon.tails.get(word.slice(start, length)) === 'listed',
    )
    if (!isListed) continue
    const front = withoutS(word.slice(0, start), lexicon)
    return isPossible(front) && !endsInPrefix(front) ? [front, word.slice(start)] : undefined
  }
  return undefined
}

function byFront(word: string, { heads }: Lexicon): readonly string[] | undefined {
  for (let end = word.length - 5; end >= LONG.front; end--) {
    if (word[end] !== 's') continue
    const front = word.slice(0, end)
    if (heads.get(front) !== 'listed' || !takesS.test(front)) continue
    const rest = word.slice(end + 1)
    return isPossible(rest) && !rest.startsWith('mæssig') ? [front, rest] : undefined
  }
  return undefined
}
