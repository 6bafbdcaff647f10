/** What bodies do at meetings, and hardly anywhere else: the lexicon, as data. Patterns for folded text and the flag `i`. */
import { SPACE } from './days.ts'
import { LETTER } from './letters.ts'

/** Beginnings of `drøfte, drøfter, drøftede, drøftet`. */
const ON_EDE =
  'drøft|(?:første|anden|gen|færdig)?behandl|beslutt|anbefal|indstill|forkast|bevilg|bevillig|bemyndig|udpeg|(?:om)?prioriter|ændr|ophæv|diskuter|debatter|vurder|bekræft|stadfæst|dropp|skrott|annuller|suspender|stopp|revider|juster|tilpass|accepter|noter|konstater|konkluder|blåstempl|afklar|evaluer|eksproprier|finansier|reserver|øremærk|afslutt|tilslutt|kræv|nikk|støtt|forhøj|sænk|hæv|udvid|præciser|ratificer|frasorter|udmønt'

/** Beginnings of `godkende, godkender, godkendte, godkendt`. */
const ON_TE =
  '(?:god|ud|under|an|aner|fri)kend|afvis|hjemvis|henvis|tildel|uddel|fordel|(?:ned)?stemm?|(?:over|hjem)send|aflys|gennemfør|viderefør|tilfør|bestem|afblæs|omstød|fremrykk|forlæng|påpeg|udnævn'

/** Verbs of their own forms: infinitive, present, past, participle. */
const IRREGULAR: readonly string[] = [
  'vedtage vedtager vedtog vedtaget',
  'tiltræde tiltræder tiltrådte tiltrådt',
  'igangsætte igangsætter igangsatte igangsat',
  'udsætte udsætter udsatte udsat',
  'afsætte afsætter afsatte afsat',
  'nedsætte nedsætter nedsatte nedsat',
  'fastsætte fastsætter fastsatte fastsat',
  'fastlægge fastlægger fastlagde fastlagt',
  'nedlægge nedlægger nedlagde nedlagt',
  'pålægge pålægger pålagde pålagt',
  'frigive frigiver frigav frigivet',
  'opgive opgiver opgav opgivet',
  'tilkendegive tilkendegiver tilkendegav tilkendegivet',
  'udskyde udskyder udskød udskudt',
  'afgøre afgør afgjorde afgjort',
  'omgøre omgør omgjorde omgjort',
  'vælge vælger valgte valgt',
  'fravælge fravælger fravalgte fravalgt',
  'afslå afslår afslog afslået',
  'foreslå foreslår foreslog foreslået',
  'gennemgå gennemgår gennemgik gennemgået',
  'tillade tillader tillod tilladt',
  'imødekomme imødekommer imødekom imødekommet',
  'fastholde fastholder fastholdt fastholdt',
  'opretholde opretholder opretholdt opretholdt',
  'genoptage genoptager genoptog genoptaget',
  'bede beder bad bedt',
  'træffe træffer traf truffet',
  'efterspørge efterspørger efterspurgte efterspurgt',
]

/** What makes a decision of a verb that says little: `tog stilling`, `gav grønt lys`. */
export const lightVerbs: readonly { forms: string; with: string; example: string }[] = [
  {
    forms: 'tage tager tog taget',
    with: `(?:stilling|imod${SPACE}indstillingen|(?:en|sin|den${SPACE}endelige|endelig)${SPACE}beslutning|beslutning|(?:[${LETTER}\\d-]{1,30}${SPACE}){0,5}?til${SPACE}(?:efterretning|følge))`,
    example: 'tog stilling',
  },
  {
    forms: 'give giver gav givet',
    with: `(?:(?:sin|sit|sine|endelig|endeligt|foreløbig|[${LETTER}]{2,20}e?t)${SPACE})?(?:grønt${SPACE}lys|(?:bygge|rive|køre)?tilladelse|tilsagn|afslag|dispensation|lov|samtykke|opbakning|mandat|bevilling|tilslutning|tilskud|støtte|medhold|penge|bemyndigelse|godkendelse|accept|ja)`,
    example: 'gav grønt lys',
  },
  { forms: 'sige siger sagde sagt', with: `(?:ja|nej|okay|ok|god${SPACE}for)`, example: 'sagde ja' },
  {
    forms: 'vende vender vendte vendt',
    with: '(?:den|det|sagen|emnet|planen|listen|forslaget|spørgsmålet|budgettet)',
    example: 'vendte sagen',
  },
  { forms: 'pege peger pegede peget', with: 'på', example: 'pegede på' },
  { forms: 'bakke bakker bakkede bakket', with: 'op', example: 'bakkede op' },
  {
    forms: 'sætte sætter satte sat',
    with: `(?:[${LETTER}\\d.,]{1,20}${SPACE}){1,5}?af`,
    example: 'satte 2 mio. kr. af',
  },
  {
    forms: 'sende sender sendte sendt',
    with: `(?:[${LETTER}\\d.,-]{1,30}${SPACE}){0,5}?i${SPACE}(?:[${LETTER}]{2,20}${SPACE})?høring`,
    example: 'sendte planen i høring',
  },
  {
    forms: 'indgå indgår indgik indgået',
    with: `(?:et${SPACE})?(?:budget)?(?:forlig|aftale)`,
    example: 'indgik budgetforlig',
  },
  {
    forms: 'få får fik fået',
    with: `(?:[${LETTER}\\d-]{1,30}${SPACE}){0,4}?(?:forelagt|fremlagt|præsenteret)`,
    example: 'fik forelagt',
  },
  {
    forms: 'blive bliver blev blevet',
    with: '(?:orienteret|forelagt|præsenteret|enige?t?)',
    example: 'blev orienteret',
  },
  {
    forms: 'afholde afholder afholdt afholdt',
    with: `(?:(?:sit|et)${SPACE})?(?:(?:ordinært|ekstraordinært|konstituerende|første|næste|sidste)${SPACE})?[${LETTER}]{0,15}?møde(?!${SPACE}(?:med|for|om))`,
    example: 'afholder møde',
  },
  {
    forms: 'holde holder holdt holdt',
    with: `(?:(?:sit|et)${SPACE})?(?:(?:ordinært|ekstraordinært|konstituerende|første|næste|sidste)${SPACE}){0,2}(?:budget|ekstra)?møde(?!${SPACE}(?:med|for|om))`,
    example: 'holder møde',
  },
]

/** Words beside a verb that say how or how soon it was done. */
const ADVERB = `(?:så|endelig|endeligt|også|altså|allerede|først|nu|netop|igen|faktisk|desværre|jo|ellers|kort|derefter|herefter|selv|dog|sidst|ikke|da|bare|lige|heldigvis|næsten|samtidig|derfor|alligevel|så${SPACE}sent|vist|vistnok|måske|nok|formentlig|egentlig|oprindeligt?|enigt|foreløbigt?|atter|straks|efterfølgende|simpelthen|klart|rent|efter${SPACE}planen|[a-zæøå]{3,15}(?:igt|vist))`
export const ADVERBS = `(?:${SPACE}${ADVERB})*`

/** A letter that machines read without its ring, stroke or ligature. */
function scanned(pattern: string): string {
  return pattern.replace(/ø/g, '[øo]').replace(/å/g, '(?:å|aa?)').replace(/æ/g, '(?:æ|ae?)')
}

/** All forms of a verb that is written with its four. */
export function formsOf(forms: string): string {
  return forms.replace(/ /g, '|')
}

const plainVerbs = [
  `(?:${ON_EDE})e(?:r|de|t)?`,
  `(?:${ON_TE})(?:er?|te?)`,
  `konstituerede${SPACE}sig`,
  ...IRREGULAR.map(formsOf),
]
const withOthers = lightVerbs.map((verb) => `(?:${formsOf(verb.forms)})${ADVERBS}${SPACE}${verb.with}`)

/** Verbs that need no more words: which form stands where, who writes minutes does not always know. */
export const PLAIN = `(?:${scanned(plainVerbs.join('|'))})(?![${LETTER}])`

/** Verbs with the words that some need. */
export const DEED = `(?:${PLAIN}|(?:${withOthers.join('|')})(?![${LETTER}]))`

/** What is done to a case: `behandles`, `godkendes`. */
export const PASSIVE = `(?:${scanned([`(?:${ON_EDE}|${ON_TE})es`, ...IRREGULAR.map((forms) => `${forms.split(' ')[0]}s`)].join('|'))})(?![${LETTER}])`

export const MODAL = `(?:skal|skulle|vil|ville|kan|kunne|bør|må|(?:ventes|forventes|plejer|venter)${SPACE}at)(?:${SPACE}nå${SPACE}at)?`
