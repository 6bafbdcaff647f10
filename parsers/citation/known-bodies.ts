/** Recognises the bodies of an archive by their names. */
import { bodyStem } from './body.ts'
import { LETTER } from './letters.ts'
import { LAST_WORD, MEETS, type NamedBody } from './named-body.ts'

/** Where words begin, without what opens before them. */
const WORDS = new RegExp(`(?<!\\S)[^\\s${LETTER}\\d§]*(?=[${LETTER}\\d§])`, 'g')

/** The first letters of a word in each spelling: `Å` may be `Aa`, and `A` where machines read it. */
export function beginningOf(word: string): string {
  const spellings: Readonly<Record<string, string>> = { æ: '(?:æ|ae?)', ø: '(?:ø|oe?)', å: '(?:å|aa?)' }
  return word
    .toLowerCase()
    .replace(/aa/g, 'å')
    .slice(0, 3)
    .replace(
      /[^a-z\d]/g,
      (letter) => spellings[letter] ?? `\\u${letter.charCodeAt(0).toString(16).padStart(4, '0')}`,
    )
}

interface KnownBody {
  name: string
  stem: string
  /** See `asScanned`. */
  scanned: string
  words: number
  isMeeting: boolean
}

/** By the names of an archive, compared by their stems. */
export function knownAtEnd(
  names: readonly string[],
): (before: string, last: string, lastStem: string) => NamedBody | null {
  const byLastWord = new Map<string, KnownBody[]>()
  for (const name of names) {
    const last = asScanned(bodyStem(LAST_WORD.exec(name)?.[0] ?? name))
    const row = {
      name,
      stem: bodyStem(name),
      scanned: asScanned(bodyStem(name)),
      words: name.split(/\s+/).length,
      isMeeting: MEETS.test(name),
    }
    byLastWord.set(
      last,
      [...(byLastWord.get(last) ?? []), row].sort((one, other) => other.words - one.words),
    )
  }
  return (before, last, lastStem) => {
    for (const row of byLastWord.get(asScanned(lastStem)) ?? []) {
      const found = row.words === 1 ? { written: last, stem: lastStem } : namedIn(before, row)
      if (!found || asScanned(found.stem) !== row.scanned) continue
      const { written, stem } = found
      const meets = MEETS.test(written)
      // A body that is called `Chefmøde` is not the `chef`.
      if (row.isMeeting && !meets) continue
      const name = stem === row.stem ? written : row.name
      const to = before.length
      return { from: to - written.length, to, name, own: true, known: true, meets }
    }
    return null
  }
}

/** A stem without what paper loses when machines read it: `byraad` and `byrad` are `byrad`. */
function asScanned(stem: string): string {
  return stem.replace(/a[ae]/g, 'a').replace(/oe/g, 'o')
}

/** The words at the end that are called as a body is, about so many, and their stem; null for others. */
function namedIn(before: string, { scanned, words }: KnownBody): { written: string; stem: string } | null {
  const starts = [...before.matchAll(WORDS)].map(({ 0: { length }, index }) => index + length)
  // `§ 17` and `§17` are words of another number.
  for (const count of [words, words - 1, words + 1]) {
    const written = before.slice(starts.at(-count))
    const stem = bodyStem(written)
    if (asScanned(stem) === scanned) return { written, stem }
  }
  return null
}
