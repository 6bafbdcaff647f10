/** Recognises the name of a body at the end of a stretch of text. */
import { bodyStem } from './body.ts'
import { nouns, otherWords } from './institutions.ts'
import { LETTER, UPPER } from './letters.ts'

/** A body that a text names. */
interface NamedBody {
  /** Where its name begins; it ends with the stretch. */
  from: number
  name: string
  /** Whether the name says which body it is: `udvalget` says so only to who has read the text before it. */
  own: boolean
  /** Whether it is named with its meeting, in one word: `direktionsmødet`. */
  meets: boolean
}

/** Finds the body that a stretch of folded text ends with; null for none. */
export type BodyAtEnd = (text: string) => NamedBody | null

/** Where words begin, without what opens before them. */
const WORDS = new RegExp(`(?<!\\S)[^\\s${LETTER}\\d§]*(?=[${LETTER}\\d§])`, 'g')

const MEETING = '-?møde(?:t|r|rne)?'
const MEETS = new RegExp(`${MEETING}$`, 'i')
const LAST_WORD = new RegExp(`(?<![${LETTER}\\d])[${LETTER}\\d]+(?:-[${LETTER}\\d]+)*$`)
/** How many letters it is at most. */
const WORD = 60

/** Recognises the bodies of these names, and what is called as bodies are. */
export function makeBodyAtEnd(names: readonly string[]): BodyAtEnd {
  const known = knownAtEnd(names)
  return (text) => {
    const last = LAST_WORD.exec(text.slice(-WORD))?.[0] ?? ''
    if (last === '') return null
    const [named, called] = [known(text, last), calledAtEnd(text, last)]
    // The longer name: `Teknik- og Miljøudvalget` is not a Miljøudvalget that the archive may have too.
    return named && called ? (called.from < named.from ? called : named) : (named ?? called)
  }
}

/** By the names of an archive, compared by their stems. */
function knownAtEnd(names: readonly string[]): (text: string, last: string) => NamedBody | null {
  const byLastWord = new Map<string, { stem: string; words: number }[]>()
  const initials = new Set(names.map((name) => initialOf(LAST_WORD.exec(name)?.[0] ?? name)))
  for (const name of names) {
    const words = name.split(/\s+/)
    const last = bodyStem(LAST_WORD.exec(name)?.[0] ?? name)
    const row = { stem: bodyStem(name), words: words.length }
    byLastWord.set(
      last,
      [...(byLastWord.get(last) ?? []), row].sort((one, other) => other.words - one.words),
    )
  }
  return (text, last) => {
    // Most words begin as no name does, and need no stem.
    if (!initials.has(initialOf(last))) return null
    const lastStem = bodyStem(last)
    for (const { stem, words } of byLastWord.get(lastStem) ?? []) {
      const name = words === 1 ? last : namedIn(text, words, stem)
      if (name === null || (words === 1 && stem !== lastStem)) continue
      return { from: text.length - name.length, name, own: true, meets: MEETS.test(name) }
    }
    return null
  }
}

/** The first letter, about as `bodyStem` has it: `Å` may be `Aa`. */
function initialOf(word: string): string {
  const letter = word.charAt(0).toLowerCase()
  return { æ: 'a', ø: 'o', å: 'a' }[letter] ?? letter
}

/** The words at the end that have a stem, about so many; null for others. */
function namedIn(text: string, words: number, stem: string): string | null {
  const starts = [...text.matchAll(WORDS)].map(({ 0: { length }, index }) => index + length)
  // `§ 17` and `§17` are words of another number.
  const names = [words, words - 1, words + 1].map((count) => text.slice(starts.at(-count)))
  return names.find((name) => bodyStem(name) === stem) ?? null
}

/** `Teknik- og`, `Børne-, Familie- og`, `Klima, Teknik- og`. */
const JOINED = `(?:[${LETTER}]{2,30}-?,\\s){0,3}[${LETTER}]{2,30}-,?\\s(?:og|&)\\s$`
const joined = new RegExp(`(?<![${LETTER}\\d-])${JOINED}`, 'i')

/** Whose or which it is: `Fjordager Byråd`, `KL's bestyrelse`, `administrative chefgruppes`. */
const OWNER = new RegExp(
  `(?<![${LETTER}\\d-])(?:(?:[${UPPER}][${LETTER}'’-]{1,30}\\s){1,2}|(?:administrative|tværgående|politiske|fælles|lokale)\\s)$`,
)
/** Words with a capital letter that own nothing. */
const NO_OWNER =
  /(?:^|\s)(?:Den|Det|Et|En|Hvert|Hver|Intet|Ny|Nyt|Nye|Næste|På|Som|Vores|Deres|Dette|Til|Fra|Ved|For|Af)\s$/

const forms = nouns.map((row) => ({
  ...row,
  like: new RegExp(`${row.noun}(?:(?<definite>${row.definite}s?)|s?|(?<meets>${row.joint}${MEETING}))$`, 'i'),
}))
const anyForm = new RegExp(forms.map(({ like }) => like.source.replace(/\?<\w+>/g, '?:')).join('|'), 'i')
const others = new RegExp(`(?:${otherWords.map(({ like }) => like).join('|')})[${LETTER}]*$`, 'i')

/** `Udvalget for Klima og Natur`: in front of its matter, which has a capital letter. */
const matter = new RegExp(
  `(?<![${LETTER}\\d])(?<body>[${LETTER}\\d-]{0,40}(?:${nouns.map(({ noun, definite }) => `[${noun.charAt(0).toUpperCase()}${noun.charAt(0)}]${noun.slice(1)}${definite}`).join('|')}))\\sfor\\s[${UPPER}][${LETTER}-]{1,30}(?:(?:,|\\sog|\\s&)\\s[${LETTER}-]{2,30}){0,5}$`,
)

/** By what bodies are called. */
function calledAtEnd(text: string, last: string): NamedBody | null {
  const form =
    anyForm.test(last) && !others.test(last) ? forms.find(({ like }) => like.test(last)) : undefined
  if (!form) {
    const match = / for /.test(text) ? matter.exec(text) : null
    return match && { from: match.index, name: match[0], own: true, meets: false }
  }
  const match = form.like.exec(last)
  const meets = match?.groups?.meets !== undefined
  const before = text.slice(0, text.length - last.length)
  const more = (/(?:og|&)\s$/i.test(before.slice(-3)) && joined.exec(before)?.[0]) || ''
  const from = before.length - more.length
  const definite = match?.groups?.definite !== undefined
  const owner = definite || meets ? '' : ownerAtEnd(before.slice(0, from))
  if (!definite && !meets && owner === '' && form.noun !== 'forum') return null
  // `Grundejerforeningens bestyrelse` may be anybody's; `Teknisk Udvalg` is a name.
  const own = form.names || more !== '' || (match?.index ?? 0) > 0 || /[^s]\s$/.test(owner)
  return { from: from - owner.length, name: text.slice(from - owner.length), own, meets }
}

function ownerAtEnd(text: string): string {
  const owner = OWNER.exec(text)?.[0] ?? ''
  return NO_OWNER.test(owner) ? '' : owner
}
