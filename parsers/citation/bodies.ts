/** Recognises the names of bodies in a stretch of text. */
import { bodyStem } from './body.ts'
import { calledAtEnd, type Form, formOf } from './called-bodies.ts'
import { nouns } from './institutions.ts'
import { beginningOf, knownAtEnd } from './known-bodies.ts'
import { LETTER, UPPER } from './letters.ts'
import { LAST_WORD, type NamedBody } from './named-body.ts'

/** Where the name of a body may end; the word that says so may end before it. */
interface NameEnd {
  to: number
  word: number
}

/** Recognises bodies in a stretch of folded text. */
export interface Bodies {
  /** Where names may end from a place on, in order: cheap to find. */
  endsIn: (text: string, from?: number) => NameEnd[]
  /** The body whose name ends there; null for none. */
  bodyAt: (text: string, end: NameEnd) => NamedBody | null
}

const REST_OF_WORD = `[${LETTER}\\d]*(?:-[${LETTER}\\d]+)*(?:['’]s)?`
/** How many letters it is at most. */
const WORD = 60
const WORD_ENDS = new RegExp(`[${LETTER}\\d](?![${LETTER}\\d-])`, 'g')

/** What is known of a word as the last of a name. Texts repeat a few. */
interface Word {
  stem: string
  form: Form | undefined
}
const KEPT_WORDS = 2_000

/** Recognises the bodies of these names, and what is called as bodies are. */
export function makeBodies(names: readonly string[]): Bodies {
  const known = knownAtEnd(names)
  const beginnings = names.map((name) => beginningOf(LAST_WORD.exec(name)?.[0] ?? name))
  const word = `(?<![${LETTER}\\d])(?:${beginnings.join('|') || '(?!)'})`
  const ends = new RegExp(`(?:${[...nouns.map(({ noun }) => noun), word].join('|')})${REST_OF_WORD}`, 'gi')
  const kept = new Map<string, Word>()
  const wordOf = (last: string): Word => {
    const found = kept.get(last) ?? { stem: bodyStem(last), form: formOf(last) }
    if (kept.size >= KEPT_WORDS) kept.clear()
    kept.set(last, found)
    return found
  }
  return {
    endsIn(text, from = 0) {
      const found: NameEnd[] = []
      ends.lastIndex = from
      while (ends.test(text)) {
        const to = ends.lastIndex
        found.push({ to, word: to })
        if (FOLLOWED.test(text.slice(to, to + 6))) found.push(...endsBehind(text, to, wordOf))
      }
      return found
    },
    bodyAt(text, { to, word }) {
      const before = text.slice(0, word)
      const last = lastWord(before)
      if (last === '') return null
      const { stem, form } = wordOf(last)
      const [named, called] = [known(before, last, stem), form ? calledAtEnd(before, last, form) : null]
      // The longer name: `Teknik- og Miljøudvalget` is not a Miljøudvalget that the archive may have too.
      const body = named && called ? (called.from < named.from ? called : named) : (named ?? called)
      if (!body || to === word) return body
      return { ...body, to, name: text.slice(body.from, to), own: true, known: false, meets: false }
    },
  }
}

/** The last word of a text. */
function lastWord(before: string): string {
  return LAST_WORD.exec(before.slice(-WORD))?.[0] ?? ''
}

/** Most words of a name are its last. */
const FOLLOWED = new RegExp(`^\\s(?:for\\s|[${UPPER}])`)

/** The ends of a name that goes on behind a word: each of the words may be the last. */
function endsBehind(text: string, word: number, wordOf: (last: string) => Word): NameEnd[] {
  const following = wordOf(lastWord(text.slice(0, word))).form?.following
  if (!following) return []
  following.lastIndex = word
  const more = following.exec(text)?.[0] ?? ''
  return [...more.matchAll(WORD_ENDS)]
    .map(({ index }) => index + 1)
    .filter((length) => !/\s(?:for|og)$/.test(more.slice(0, length)))
    .map((length) => ({ to: word + length, word }))
}
