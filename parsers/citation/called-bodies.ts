/** Recognises bodies by what bodies are called. */
import { nouns, otherWords } from './institutions.ts'
import { LETTER, UPPER } from './letters.ts'
import { JOINED_MEETING, MEETS, type NamedBody } from './named-body.ts'

/** `Teknik- og`, `Børne-, Familie- og`, `Klima, Teknik- og`. */
const TURN = '(?:[ ]|\\s{1,40})'
/** A word that only a comma joins has a capital letter: `Se frem, Teknik- og Miljøudvalget` names two. */
const JOINED_WORD = `(?:[${LETTER}]{2,30}-|[${UPPER}][${LETTER}]{1,29})`
const joined = new RegExp(
  `(?<![${LETTER}\\d-])(?:${JOINED_WORD},${TURN}){0,3}[${LETTER}]{2,30}-,?${TURN}(?:[oO][gG]|&)${TURN}$`,
)

/** Whose or which it is: `Fjordager Byråd`, `KL's bestyrelse`, `administrative chefgruppes`. */
const OWNER = new RegExp(
  `(?<![${LETTER}\\d-])(?:(?:[${UPPER}][${LETTER}'’-]{1,30}\\s){1,2}|(?:administrative|tværgående|politiske|fælles|lokale)\\s)$`,
)
/** Words with a capital letter that own nothing. */
const NO_OWNER =
  /(?:^|\s)(?:Den|Det|Et|En|Hvert|Hver|Intet|Ny|Nyt|Nye|Næste|På|Som|Vores|Deres|Dette|Til|Fra|Ved|For|Af)\s$/
/** What says which it is as the definite form does, and is no part of its name: `et enigt byråd`. */
const AS_DEFINITE = /(?:^|\s)(?:enigt?|samlede?|nye|nyvalgte|tidligere|daværende|nuværende)\s$/i

const forms = nouns.map((row) => ({
  ...row,
  like: new RegExp(
    `${row.noun}(?:(?<definite>${row.definite}(?:['’]?s)?)|s?|(?<meets>${row.joint}${JOINED_MEETING}))$`,
    'i',
  ),
  following: row.more === undefined ? null : new RegExp(row.more, 'y'),
}))
/** What a word that ends as a body does is. */
export type Form = (typeof forms)[number]

const others = new RegExp(`(?:${otherWords.map(({ like }) => like).join('|')})[${LETTER}]*$`, 'i')

/** By what bodies are called. */
export function calledAtEnd(before: string, last: string, form: Form): NamedBody | null {
  const match = form.like.exec(last)
  const meets = match?.groups?.meets !== undefined || MEETS.test(form.noun)
  const left = before.slice(0, before.length - last.length)
  const more = (/(?:og|&)\s{1,40}$/i.test(left.slice(-44)) && joined.exec(left.slice(-200))?.[0]) || ''
  const from = left.length - more.length
  const definite = match?.groups?.definite !== undefined || AS_DEFINITE.test(left.slice(-12))
  const owner = definite || meets ? '' : ownerAtEnd(before.slice(0, from))
  if (!definite && !meets && owner === '' && form.noun !== 'forum') return null
  // `Grundejerforeningens bestyrelse` may be anybody's; `Teknisk Udvalg` is a name.
  const own = form.names || more !== '' || (match?.index ?? 0) > 0 || /[^s]\s$/.test(owner)
  return {
    from: from - owner.length,
    to: before.length,
    name: before.slice(from - owner.length),
    own,
    known: false,
    meets,
  }
}

export function formOf(last: string): Form | undefined {
  return others.test(last) ? undefined : forms.find(({ like }) => like.test(last))
}

function ownerAtEnd(text: string): string {
  const owner = OWNER.exec(text.slice(-80))?.[0] ?? ''
  return NO_OWNER.test(owner) ? '' : owner
}
