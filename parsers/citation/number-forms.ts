/** How numbers of cases, documents and the journal stand in running text, folded: the grammar, as data. */
import { SPACE } from './days.ts'
import { LETTER } from './letters.ts'

/** A form that a number has. */
interface NumberForm {
  /** A pattern, for the flag `i`. */
  like: string
  /**
   * `sure`: it can be nothing but a number. `maybe`: it is one where an archive has it, or a label says so. `labelled`:
   * only where a label says so; `called`: also where it is a word as `sag`. `first`: only right behind the label, not as another number that is joined to it.
   */
  is: 'sure' | 'maybe' | 'called' | 'labelled' | 'first'
  example: string
  why: string
}

const YEAR = '(?:19[6-9]|20[0-4])\\d'
const SUBJECT = '\\d\\d\\.\\d\\d\\.\\d\\d'

/** The first that fits holds. */
export const numberForms: readonly NumberForm[] = [
  {
    like: `\\d{3}-${YEAR}-\\d{5,8}-\\d{1,3}`,
    is: 'sure',
    example: '998-2021-120393-44',
    why: 'a version of a document',
  },
  {
    like: `\\d{3}-${YEAR}-\\d{1,8}`,
    is: 'sure',
    example: '998-2021-18397',
    why: 'municipality, year, running number: cases and documents to 2021',
  },
  {
    like: '\\d\\d-\\d{6}(?: ?K)?(?:-\\d{1,4})?',
    is: 'sure',
    example: '20-082075K',
    why: 'year, running number; K for a case brought over, a third number for a document of the case',
  },
  {
    like: `EMN-${YEAR}-\\d{6}`,
    is: 'sure',
    example: 'EMN-2025-003383',
    why: 'the SBSYS and Acadre form',
  },
  {
    like: `${SUBJECT}-?[A-ZÆØÅ]\\d\\d(?:-\\d{1,5}(?:-(?:${YEAR}|\\d\\d))?)?`,
    is: 'sure',
    example: '85.02.02-G01-5-17',
    why: 'a KLE journal number: subject, facet, running number, year',
  },
  {
    like: '\\d\\d-\\d{5}K?',
    is: 'maybe',
    example: '22-10739',
    why: 'year and running number without its zero, or a span of amounts',
  },
  {
    like: '\\d\\d/\\d{5,6}K?',
    is: 'maybe',
    example: '22/010739',
    why: 'the same with a slash, as other systems write it',
  },
  {
    like: '\\d\\d-0\\d{2,3}',
    is: 'maybe',
    example: '20-0820',
    why: 'the beginning of one, or a telephone number',
  },
  {
    like: `${YEAR}[-/](?:\\d{3,4}[-/]\\d{3,6}|\\d{5,8})`,
    is: 'called',
    example: '2020-4417-0031',
    why: 'the form of another authority',
  },
  {
    like: '\\d\\d[-/]\\d{3,4}K?',
    is: 'labelled',
    example: '22-107',
    why: 'short ones are numbers only where it is said',
  },
  {
    like: `${SUBJECT}|\\d\\d\\.\\d\\d(?![\\d.])`,
    is: 'labelled',
    example: '00.32.00',
    why: 'a subject of the KLE plan would be a date without its label',
  },
  {
    like: `\\d{3} ?[- ] ?${YEAR} ?[- ] ?\\d{1,8}`,
    is: 'first',
    example: '998 - 2021 - 18397',
    why: 'with spaces, as machines read paper',
  },
  {
    like: '\\d\\d \\d{6}K?',
    is: 'first',
    example: '22 010739',
    why: 'with a space it would be a telephone number without its label',
  },
  {
    like: '(?!\\d\\d?[-/.]\\d\\d?[-/.]\\d{2,4}(?!\\d))(?=(?:[^\\s\\d]{0,6}\\d){5})[A-Z]{0,5}[-/.]?\\d{1,12}[A-Z]?(?:[-/.]\\d{1,12}[A-Z]?){0,5}',
    is: 'first',
    example: '2016-613/1277',
    why: 'the form of another system, five digits at least: the label says that it is a number',
  },
]

/** Between the words of a label: `Sags-nr.`, `J. nr.`, and a line that ends there. */
const JOIN = '(?:[-. ]{0,2}|\\.?\\r?\\n[ \\t]{0,80})'
const NUMBER = '(?:nr|nummer(?:et)?|numre(?:ne)?)'
/** A label begins as a word does; `Byggesag` is a case of some kind, `årsag` and `passager` are none. */
const WORD = `(?<![${LETTER}\\d])`
const CASE = '(?<!\\d|år|pas|mas|vi)sag'
const OF_NUMBER = `${SPACE}med${SPACE}${NUMBER}`

/** What a text calls the numbers that follow; patterns for the flag `i`. */
export const labels: readonly {
  like: string
  label: 'case' | 'document' | 'journal'
  /** Whether it says that a number follows, so that it may have any form; `sag` alone says that of few. */
  says: boolean
  example: string
}[] = [
  { like: `${CASE}(?:en)?s?${JOIN}(?:${NUMBER}|id)`, label: 'case', says: true, example: 'Sagsnr.' },
  { like: `${CASE}(?:en|er|erne)?${OF_NUMBER}`, label: 'case', says: true, example: 'sagerne med numrene' },
  { like: `${CASE}(?:en|er|erne)?`, label: 'case', says: false, example: 'byggesag' },
  {
    like: `${WORD}(?:esdh|acadre|sbsys)${JOIN}${NUMBER}`,
    label: 'case',
    says: true,
    example: 'ESDH-nr.',
  },
  {
    like: `${WORD}(?:dok(?:ument)?|akt)${JOIN}(?:løbe)?(?:${NUMBER}|id)`,
    label: 'document',
    says: true,
    example: 'Dok.nr.',
  },
  {
    like: `${WORD}dokument(?:et|er|erne)?${OF_NUMBER}`,
    label: 'document',
    says: true,
    example: 'dokumentet med nummer',
  },
  {
    like: `${WORD}(?:dok(?:ument(?:et|er|erne)?)?|akt(?:en|er|erne)?)`,
    label: 'document',
    says: false,
    example: 'dokument',
  },
  { like: `${WORD}j(?:r|ournal)?${JOIN}${NUMBER}`, label: 'journal', says: true, example: 'J.nr.' },
  { like: `${WORD}journal(?:en)?`, label: 'journal', says: false, example: 'journal' },
  { like: `${WORD}kle(?:[- ]?emne)?(?:[- ]?${NUMBER})?`, label: 'journal', says: true, example: 'KLE-nr.' },
]

/** What has numbers of its own; the beginnings of words that may end otherwise. */
const OWN_NUMBERS =
  'udbud|kontrakt|ordre|order|faktura|invoice|kreditnota|kvittering|rekvisition|tilbud|bestilling|projekt|lokalplan|regning|aftale|licens|police|forsikring|måler|tegning|pakke|billet|ticket|afgift|artik|vare|kunde|medlem|nummerplade|giro|cvr|cpr|ean|best|rekv|s/n|fejl|fejlmelding|skade|skadesanmeld|stilling|job|annonce|følgesed|model|serie|incident|rma|(?<![a-zæøå])po(?![a-zæøå])'

/** What says right before or right behind what looks like a number that it is another thing; for the flag `i`. */
export const otherThings: readonly { before?: string; behind?: string; example: string; why: string }[] = [
  {
    before: `[${LETTER}][-.]?(?<!(?:emn|ref|reference)[-.]?)(?:nr|nummer|(?<=-)id)[.:]{0,2} {0,3}`,
    example: 'fakturanr. 22-010739',
    why: 'the number of something else; a bare `nr.` says nothing',
  },
  {
    before:
      '(?:tlf|telefon|tel|mobil|fax|sms|konto|isbn|issn|ring)(?:nr|nummer)?(?: til| på)?[.:]{0,2} {0,3}(?:[\\d -]{5,16}[ ,(/]{1,3}(?:\\S{2,15} )?){0,2}',
    example: 'tlf. 22-010739',
    why: 'a telephone number, an account, a book',
  },
  {
    before: `(?:${OWN_NUMBERS})[${LETTER}]{0,8}(?:[-. ]{0,2}(?:nr|nummer|no|id))?[.:]{0,2} {1,3}`,
    example: 'udbuddet 998-2022-3',
    why: 'what has numbers of its own',
  },
  {
    before: `(?:${OWN_NUMBERS})[${LETTER}]{0,8}(?: (?!sag)[${LETTER}\\d]{1,20}){0,5} (?:er|har|fik|hedder) (?:nr|nummer)[.:]{0,2} {1,3}`,
    example: 'Fakturaen for de to tavler er nr. 22-010739',
    why: 'what the sentence has begun to tell of, which has numbers of its own',
  },
  {
    before: '(?:\\+ ?45\\)?|\\b0045) {0,3}',
    example: '+45 22-010739',
    why: 'a telephone number with the code of the country',
  },
  {
    before: `(?<![${LETTER}])(?!(?:har|med|som|under|til|på|er|se|jf|og|ref|tidligere|gammelt|nyt|nu)\\s)[${LETTER}]{2,20} nr[.:]{0,2} {1,3}`,
    example: 'sensor nr. 998-2021-0047',
    why: 'what it is the number of; `sag nr.` is a label',
  },
  {
    behind: ' ?(?:kr(?:oner)?\\b|%|‰|mio\\b|m²|kWh\\b|,-)',
    example: '10-100000 kr.',
    why: 'a span of amounts',
  },
]
