/** How people name a meeting in a sentence: the grammar, as data. All patterns are for folded text and the flag `i`. */
import { MONTH_NAMES } from '../text/dates.ts'
import { SPACE } from './days.ts'
import { LETTER } from './letters.ts'
import { ADVERBS, DEED, formsOf, lightVerbs, MODAL, PASSIVE, PLAIN } from './verbs.ts'

/** What may be done on a day that is set, and hardly ever is what was decided that day. */
const EVENT =
  '(?:frist|deadline|borgermøde|dialogmøde|fællesmøde|seminar|indvielse|reception|fest|valgdag|navn|besøg|rejse|tur|middag|frokost)'
/** A word of what was decided; a clause, a deadline or an event is none. */
const OBJECT_WORD = `(?!(?:at|der|som|hvor|når|fordi|hvis|men|inden|senest|pr|efter|før|indtil|siden|fra|${EVENT}[${LETTER}]*)(?![${LETTER}]))(?:(?:mio|mia|kr|nr|ca|pkt|evt)\\.|["'»“]?(?:[${LETTER}]{1,30}-${SPACE}og${SPACE})?[${LETTER}\\d§](?:[${LETTER}\\d.,§/-]{0,29}[${LETTER}\\d])?["'«”]?)(?![${LETTER}\\d])`
/** What was decided, in few words; a day behind a preposition belongs to that. */
const OBJECT = `(?:(?:${SPACE}${OBJECT_WORD}){1,8}(?<!\\s(?:til|fra|om|med|for|på|i|af|ved|og|den|d)(?:\\s(?:den|d))?))?`
/** `stemte for`, `vedtog med 13 stemmer mod 8`, `med stemmerne 13-8` */
const VOTES = `(?:${SPACE}(?:for|imod|ja|nej))?(?:${SPACE}med(?:${SPACE}(?:stemmerne|stemmer|mod|\\d[\\d-]{0,5})){1,4})?`
/** What was decided in more words: whose meeting it was, the end of the sentence says. */
const LONG_OBJECT = `(?:${SPACE}(?!(?:at|der|som|hvor|fordi|inden|når|hvis)(?![${LETTER}]))[^\\s.,;:?!()]{1,40}){1,10}?`
/** `Byrådet i Fjordager` */
const PLACE = `(?:${SPACE}i${SPACE}[${LETTER}-]{2,30}(?:${SPACE}kommune)?)?`

/** Which of its meetings. */
const KIND =
  'ordinært?|ordinære|ekstraordinært?|ekstraordinære|seneste|sidste|næste|første|konstituerende|fælles|åbne|lukkede|\\d{1,2}\\.'
export const KINDS = `(?:(?:${KIND})${SPACE}){0,2}`
/** What a meeting may be called in one word; `borgermødet` and `dialogmødet` are held by a body and have no minutes. */
export const MEETING = `(?:${MONTH_NAMES}|tema|budget|special|ekstra|konstituerings)?m[øo]de(?:t|r|rne)?`
/** Which of them: `nr. 5`, `i maj`, `i 2021` */
const WHICH = `(?:${SPACE}nr\\.?${SPACE}\\d{1,3})?(?:${SPACE}i${SPACE}(?:(?:${MONTH_NAMES})(?:${SPACE}\\d{4})?|\\d{4}))?`
const OUTCOME = `(?:(?:første|anden|tredje|budget|lokalplan|[123]\\.${SPACE})?(?:beslutning|afgørelse|vedtagelse|behandling|drøftelse)(?:e?n)?|referat(?:et)?|dagsorden(?:en)?)`

/** `har altså allerede godkendt`, `skal drøfte`, `vedtog også` */
const DONE = `(?:${SPACE}(?:har|havde|${MODAL}))?${ADVERBS}${SPACE}${DEED}`

/** What stands between a body and the day of its meeting. */
export const links: readonly { like: string; example: string; why: string }[] = [
  {
    like: `(?:(?:${SPACE}har)?${ADVERBS}${SPACE}${PLAIN}${SPACE}(?:på|i|ved)${SPACE}(?:et${SPACE})?|(?:${SPACE}har)?${SPACE}(?:på|i|ved)${SPACE})(?:(?:sit|det|deres)${SPACE})?${KINDS}${MEETING}${WHICH}`,
    example: 'Direktionen har drøftet på sit møde',
    why: 'the body at its meeting; one that it does nothing at, `på et møde`, may be anybody’s',
  },
  {
    like: `${SPACE}${KINDS}${MEETING}${WHICH}`,
    example: 'Direktionens ekstraordinære møde',
    why: 'its meeting; people also write `direktionens mødet`',
  },
  {
    like: `(?:${SPACE}har${SPACE}ved)?${SPACE}${OUTCOME}(?:${SPACE}af${SPACE}[${LETTER}]{2,30})?(?:${SPACE}truffet)?(?:${SPACE}(?:på|i)${SPACE}mødet?)?(?:${SPACE}(?:af|fra|for))?`,
    example: 'Byrådets andenbehandling af budgettet',
    why: 'what came of its meeting, by the day',
  },
  {
    like: `(?:,|${SPACE}?[-–—])${SPACE}(?:referat|dagsorden)(?:,|${SPACE}[-–—])?`,
    example: 'Direktionen – referat –',
    why: 'the heading of its minutes',
  },
  {
    like: `${PLACE}${DONE}${ADVERBS}${VOTES}${OBJECT}`,
    example: 'Direktionen har godkendt',
    why: 'what it did there, or is to do',
  },
  {
    like: `${PLACE}${SPACE}(?:(?:skal|vil)${SPACE}mødes|mødtes|mødes|samles)(?:${SPACE}(?:igen|næste${SPACE}gang|første${SPACE}gang|sidste${SPACE}gang))?`,
    example: 'Direktionen mødtes',
    why: 'that it meets; with others it does so elsewhere',
  },
  {
    like: `${SPACE}[${LETTER}]{1,30}${SPACE}(?:på|ved)${SPACE}sit${SPACE}${KINDS}${MEETING}`,
    example: 'Direktionen spurgte på sit møde',
    why: '`sit` says whose meeting it is, whatever was done there',
  },
  {
    like: `${PLACE}(?:${DONE}|${SPACE}har)${LONG_OBJECT}${SPACE}(?:på|ved|i)${SPACE}(?:sit${SPACE}${KINDS}møde|${KINDS}mødet)`,
    example: 'Direktionen besluttede i enighed på mødet',
    why: 'what it did there, in more words',
  },
]

/** A link that invites: a meeting that nobody has held has minutes only where the archive has the body's. */
export const invitation = '(?:mødes|samles|holder?(?:\\s\\S{1,30}){1,4}|m[øo]des(?:\\s\\S{1,30}){2})$'

/** What a meeting is named by before its body. */
export const leads: readonly { like: string; example: string }[] = [
  { like: `${MEETING}${SPACE}(?:i|for|af)${SPACE}(?:det |den )?`, example: 'mødet i Ældrerådet' },
]

/** What says of a meeting when it is, between its words and its day. */
export const timings: readonly { like: string; example: string }[] = [
  {
    like: `${SPACE}(?:er|var|bliver|(?:af)?holdes|(?:af)?holdt|blev${SPACE}(?:af)?holdt|finder${SPACE}sted|fandt${SPACE}sted)`,
    example: 'Mødet i Ældrerådet er',
  },
  {
    like: `${SPACE}er${SPACE}(?:flyttet|udsat|planlagt|fastsat|berammet)${SPACE}til`,
    example: 'Mødet i Ældrerådet er flyttet til',
  },
  { like: `${SPACE}(?:af|fra)`, example: 'ældrerådsbeslutningen af' },
]

/** What stands between a day and the body that met on it, and what has to stand behind the body then. */
export const acts: readonly { like: string; after?: string; example: string }[] = [
  {
    like: `${SPACE}${PLAIN}${SPACE}(?:(?:i|af)${SPACE})?(?:et${SPACE}(?:[${LETTER}]{2,12}${SPACE})?flertal${SPACE}i${SPACE}|et${SPACE}enigt${SPACE})?`,
    example: 'besluttede et flertal i Direktionen',
  },
  {
    like: `(?:${SPACE}(?:blev|er|bliver|var)(?:${SPACE}[${LETTER}]{1,30}){0,5}?${SPACE}${PLAIN}|${SPACE}${PASSIVE}(?:${SPACE}[${LETTER}]{1,30}){0,5}?)(?:${SPACE}på${SPACE}mødet?)?${SPACE}(?:i|af)${SPACE}`,
    example: 'blev sagen behandlet i Direktionen',
  },
  {
    like: `${SPACE}(?:har|blev(?:${SPACE}[${LETTER}]{1,30}){1,2}${SPACE}i)${SPACE}`,
    after: `${ADVERBS}${SPACE}${DEED}`,
    example: 'blev det i Direktionen besluttet',
  },
  {
    like: `${SPACE}${MODAL}${SPACE}`,
    after: `${ADVERBS}${SPACE}${DEED}`,
    example: 'skal Direktionen drøfte',
  },
  {
    like: `${SPACE}(?:mødtes|mødes|samles)${SPACE}`,
    after: `(?!${SPACE}med(?![${LETTER}]))`,
    example: 'mødtes Direktionen',
  },
  ...lightly().map(({ verb, words, example }) => ({
    like: `${SPACE}${verb}${SPACE}`,
    after: words,
    example: example.replace(' ', ' Direktionen '),
  })),
]

/** A verb between a body and a day that may say with words behind the day what was done: `Direktionen har den` */
export const opening = `${PLACE}${ADVERBS}${SPACE}(?<verb>har|havde|${MODAL}|${lightVerbs.map(({ forms }) => formsOf(forms)).join('|')})${ADVERBS}`

/** What has to stand behind the day then. */
export const frames: readonly { verb: string; behind: string; example: string }[] = [
  {
    verb: 'har|havde',
    behind: `${ADVERBS}(?:${SPACE}på${SPACE}(?:sit|et)${SPACE}${KINDS}møde)?${SPACE}${DEED}`,
    example: 'Direktionen har den 3. maj 2021 godkendt',
  },
  {
    verb: MODAL,
    behind: `${ADVERBS}${SPACE}${DEED}`,
    example: 'Direktionen skal den 3. maj 2021 drøfte',
  },
  ...lightly().map(({ verb, words, example }) => ({
    verb,
    behind: words,
    example: `Direktionen ${example.replace(' ', ' den 3. maj 2021 ')}`,
  })),
]

/** The verbs that say little, and what has to follow them somewhere. */
function lightly(): { verb: string; words: string; example: string }[] {
  return lightVerbs.map(({ forms, with: words, example }) => ({
    verb: `(?:${formsOf(forms)})`,
    words: `${ADVERBS}${SPACE}${words}`,
    example,
  }))
}
