/** What bodies are called, so that one is known whose name an archive does not have: the grammar, as data. */
import { LETTER, LOWER, UPPER } from './letters.ts'

interface Noun {
  /** The end of the word, in small letters. */
  noun: string
  /** What the definite form adds. */
  definite: string
  /** What a word of its own is joined to it by. */
  joint: string
  /** What may follow it and is a part of its name, in capitals as it is written: `Udvalget for Klima og Natur`. */
  more?: string
  /** Whether the bare word names one body of a municipality; `udvalget` is whichever was spoken of. */
  names: boolean
  example: string
}

/** What is spoken of is no name: `udvalget for sagen og klagerne`. */
const WORD = `(?![${LOWER}]{3,}(?:en|et|erne)(?![${LETTER}-]))[${LETTER}-]{2,30}`
const NAME = `[${UPPER}][${LETTER}-]{1,30}`
/** Its matter, which has a capital letter or is two things at least. */
const MATTER = `\\sfor\\s(?:${NAME}|${WORD}(?:,\\s${WORD}){0,3}\\s(?:og|&)\\s${WORD})(?:(?:,|\\sog|\\s&)\\s${WORD}){0,5}`

export const nouns: readonly Noun[] = [
  { noun: 'kommunalbestyrelse', definite: 'n', joint: 's', names: true, example: 'Kommunalbestyrelsen' },
  { noun: 'byråd', definite: 'et', joint: 's', names: true, example: 'Byrådet' },
  { noun: 'direktion', definite: 'en', joint: 's', names: true, example: 'Direktionen' },
  { noun: 'magistrat', definite: 'en', joint: 's', names: true, example: 'Magistraten' },
  { noun: 'udvalg', definite: 'et', joint: 's', more: MATTER, names: false, example: 'Økonomiudvalget' },
  { noun: 'råd', definite: 'et', joint: 's', names: false, example: 'Ældrerådet' },
  { noun: 'bestyrelse', definite: 'n', joint: 's', names: false, example: 'Havnebestyrelsen' },
  { noun: 'kommission', definite: 'en', joint: 's', names: false, example: 'Beredskabskommissionen' },
  { noun: 'nævn', definite: 'et', joint: 's', names: false, example: 'Huslejenævnet' },
  { noun: 'forum', definite: 'met', joint: '', names: false, example: 'Landdistriktsforum' },
  { noun: 'koncernledelse', definite: 'n', joint: 's', names: true, example: 'Koncernledelsen' },
  { noun: 'arbejdsgruppe', definite: 'n', joint: '', names: false, example: 'Trafikarbejdsgruppen' },
  { noun: 'projektgruppe', definite: 'n', joint: '', names: false, example: 'Skoleprojektgruppen' },
  { noun: 'chefmøde', definite: 't', joint: '', names: true, example: 'Chefmødet' },
  { noun: 'direktørmøde', definite: 't', joint: '', names: true, example: 'Direktørmødet' },
  {
    noun: '(?:hoved|område|center|fag|lokal|fælles)-?med',
    definite: '',
    joint: '-?',
    names: true,
    example: 'OmrådeMED',
  },
  {
    noun: '(?<![a-zæøå])kkr',
    definite: '',
    joint: '-?',
    more: `\\s[${UPPER}][${LOWER}]{2,30}`,
    names: true,
    example: 'KKR',
  },
  { noun: 'chefgruppe', definite: 'n', joint: '', names: true, example: 'Chefgruppen' },
  { noun: 'styregruppe', definite: 'n', joint: '', names: true, example: 'Styregruppen' },
  { noun: 'ledergruppe', definite: 'n', joint: '', names: true, example: 'Ledergruppen' },
  { noun: 'følgegruppe', definite: 'n', joint: '', names: true, example: 'Følgegruppen' },
]

/** Words that end as a body does and are none, without their endings. */
export const otherWords: readonly { like: string; example: string }[] = [
  { like: '(?:om|for|til|be|an|sam|ud)råd(?!e-?med)', example: 'området' },
  { like: '(?:eu|europa)-?kommission', example: 'Europa-Kommissionen' },
]
