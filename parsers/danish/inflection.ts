/** The endings of Danish nouns, as grammar. */

/** What may stand behind the base form of the last part: `politik-ken`, `pulje-rne`, `skole-s`. */
const ENDINGS: readonly string[] =
  's e es en ens n ns et ets t ts er ers r rs ene enes ne nes erne ernes rne rnes'.split(' ')

/** How many letters an ending has at most. */
const LONGEST = 5

const endings: ReadonlySet<string> = new Set(ENDINGS)

/**
 * The lengths at which the base form of a word may end, its own length first: those before each ending it has, and
 * before a consonant that is doubled there (`politikken`: 10, 9, 8, 7).
 */
export function baseLengths(word: string): readonly number[] {
  const lengths = [word.length]
  for (let cut = word.length - 1; cut >= word.length - LONGEST && cut > 2; cut--) {
    if (!endings.has(word.slice(cut))) continue
    lengths.push(cut)
    if (word[cut] === 'e' && word[cut - 1] === word[cut - 2]) lengths.push(cut - 1)
  }
  return lengths
}
