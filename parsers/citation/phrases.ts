/** How people name a meeting in a sentence: the grammar, as data. All patterns are for folded text and the flag `i`. */
import { MONTH_NAMES } from '../text/dates.ts'
import { SPACE } from './days.ts'
import { LETTER } from './letters.ts'

/** What bodies do at meetings and hardly anywhere else; also as it stands after `har` or the body. */
export const VERBS = [
  '(?:god|ud)?kendt(?:e|es)?',
  'beslutte(?:de|t)',
  'vedt(?:og|aget)',
  'behandle(?:de|t)',
  'drøfte(?:de|t)',
  'tiltr(?:ådte|ådt)',
  'anbefale(?:de|t)',
  'indstille(?:de|t)',
  'forkaste(?:de|t)',
  'afvis(?:te|t)',
  'igangsat(?:te)?',
  'udsat(?:te)?',
  'bevilge(?:de|t)',
  'bevillige(?:de|t)',
  'fri(?:gav|givet)',
  'afsat(?:te)?',
  'pål(?:agde|agt)',
  'bemyndige(?:de|t)',
  'nedsat(?:te)?',
  'fastsat(?:te)?',
  'fastl(?:agde|agt)',
  'stemte?',
  'oversend(?:te|t)',
  `sagde${SPACE}(?:ja|nej)`,
].join('|')

/** Words that may stand between the verb and the day: what was decided, in few words. */
const OBJECT = `(?:${SPACE}(?!(?:at|der|som|fra|til|inden|senest|med|om|pr|hvor|når|efter|før|for|på|frist[${LETTER}]*|hvis|men|og|af)(?![${LETTER}]))(?:[${LETTER}]{1,30}-${SPACE}og${SPACE})?[${LETTER}\\d§](?:[${LETTER}\\d.§/-]{0,29}[${LETTER}\\d])?){0,4}`

const KINDS =
  '(?:ordinært?|ordinære|ekstraordinært?|ekstraordinære|seneste|sidste|næste|første|konstituerende|fælles|åbne|lukkede)'
/** What a meeting may be called in one word; `borgermødet` and `dialogmødet` are held by a body and have no minutes. */
const MEETING = `(?:${MONTH_NAMES}|tema|budget|special|ekstra|konstituerings)?møde(?:t|r|rne)?`

/** What stands between a body and the day of its meeting. */
export const links: readonly { like: string; example: string; why: string }[] = [
  {
    like: `(?:${SPACE}har)?(?:${SPACE}(?:${VERBS}))?${SPACE}(?:på|i|ved)${SPACE}(?:(?:sit|det|deres)${SPACE})?(?:${KINDS}${SPACE})?${MEETING}(?:${SPACE}i${SPACE}(?:${MONTH_NAMES}))?`,
    example: 'Direktionen har drøftet på sit møde',
    why: 'the body at its meeting',
  },
  {
    like: `${SPACE}(?:${KINDS}${SPACE})?${MEETING}`,
    example: 'Direktionens ekstraordinære møde',
    why: 'its meeting; people also write `direktionens mødet`',
  },
  {
    like: `${SPACE}(?:beslutning(?:en)?|afgørelse(?:n)?|vedtagelse(?:n)?|behandling(?:en)?|drøftelse(?:n)?|referat(?:et)?|dagsorden(?:en)?)(?:${SPACE}(?:af|fra|for))?`,
    example: 'Byrådets beslutning af',
    why: 'what came of its meeting, by the day',
  },
  {
    like: `(?:${SPACE}har)?${SPACE}(?:${VERBS})${OBJECT}`,
    example: 'Direktionen har godkendt',
    why: 'what it did there',
  },
  {
    like: `${SPACE}(?:mødtes|(?:af)?holdt${SPACE}(?:${KINDS}${SPACE})?møde)`,
    example: 'Direktionen holdt ekstraordinært møde',
    why: 'that it met; that it will meet is an invitation',
  },
  {
    like: `${SPACE}[${LETTER}]{1,30}${SPACE}(?:på|ved)${SPACE}sit${SPACE}(?:${KINDS}${SPACE})?${MEETING}`,
    example: 'Direktionen spurgte på sit møde',
    why: '`sit` says whose meeting it is, whatever was done there',
  },
]

/** What a meeting is named by before its body. */
export const leads: readonly { like: string; example: string }[] = [
  { like: `${MEETING}${SPACE}(?:i|for|af)${SPACE}(?:det |den )?`, example: 'mødet i Ældrerådet' },
]

/** The other items that are named with one: a word joins the last. */
const MORE = `(?:,${SPACE}\\d{1,3}){0,8}${SPACE}(?:og|samt)${SPACE}\\d{1,3}`

/** How items are named before their meeting; the groups are the first number, and the rest. */
export const itemBefore: { like: string; example: string } = {
  like: `(?:dagsordens?)?(?:punkt(?:er(?:ne)?)?|pkt\\.?|sag${SPACE}nr\\.?)(?: ?nr\\.?)? ?(?<item>\\d{1,3})(?<more>${MORE})?(?:,${SPACE}| \\(|,?${SPACE}(?:på|i|fra|til|under|af|for|ved)${SPACE}|[ ]{1,4})(?:(?:dagsorden|referat)(?:en|et)?${SPACE}(?:for|til|på|fra|af|i)${SPACE})?`,
  example: 'punkt 4 på dagsordenen for Byrådets møde',
}

const TIME = `(?:,?${SPACE}kl\\.? ?\\d\\d?(?:[.:]\\d\\d)?(?: ?- ?\\d\\d?(?:[.:]\\d\\d)?)?)?`
const ITEM = `(?:(?:under|se|jf\\.)${SPACE})?(?:dagsordenens )?(?:dagsordens)?(?:punkt(?:er(?:ne)?)?|pkt\\.?|sag)(?: ?nr\\.?)? ?`
const NOT_MORE = `(?![${LETTER}\\d]|[-/.,]\\d)`
const ITEMS = `(?<item>\\d{1,3})(?<more>${MORE}${NOT_MORE}(?!\\.?${SPACE}(?:${MONTH_NAMES})))?`

/** How items are named behind the day of their meeting; groups as in `itemBefore`. */
export const itemBehind: readonly { like: string; example: string }[] = [
  { like: `${TIME}${SPACE}?\\(${ITEM}${ITEMS}\\)`, example: 'den 26. oktober 2016 (punkt 12)' },
  {
    like: `${TIME}(?:[,;:]${SPACE}|[ ]{1,4}| ?- ?)${ITEM}${ITEMS}${NOT_MORE}`,
    example: '25-05-2021, pkt. 4',
  },
  { like: `${TIME}(?:,${SPACE}|[ ]{1,4})# ?(?<item>\\d{1,3})${NOT_MORE}`, example: '25-05-2021 #4' },
]

/**
 * What stands before a body that a day follows, `Direktionen den 3. maj 2021`, where the two are a meeting. Elsewhere
 * they are so only with an item: `et besøg af Direktionen den 3. maj 2021` is none.
 */
export const bareContexts: readonly { before: string; example: string; why: string }[] = [
  {
    before: '(?:^|[\\n\\t(|;:>"»*•,/–-]|[.!?)]\\s)\\s{0,40}(?:[\\da-z][.)]\\s)?',
    example: 'Sådan: Direktionen',
    why: 'a line, a cell, a sentence or a part of one begins',
  },
  {
    before: `(?:^|\\s)(?:i|jf\\.?|jvf\\.?|se|vedr\\.?|kommunens|referat|dagsorden|behandling|beslutning)${SPACE}`,
    example: 'drøftet i Direktionen',
    why: 'where something was treated',
  },
  {
    before: `(?:^|\\s)(?:at|da|hvor|som|hvis|idet|fordi|når|om|før|efter|inden|mens)${SPACE}`,
    example: 'fordi Direktionen',
    why: 'who did something: the verb follows the day',
  },
  {
    before: `[${LETTER}]{2,}t${SPACE}(?:[${LETTER}]+${SPACE})?af${SPACE}`,
    example: 'vedtaget af Direktionen',
    why: 'who did it',
  },
  {
    before: `(?:forelæg|fremlæg|forelagt|fremlagt)[${LETTER}]*(?:${SPACE}[${LETTER}]+){0,2}${SPACE}`,
    example: 'forelægges igen for Direktionen',
    why: 'to whom a case is presented',
  },
  {
    before: `går${SPACE}(?:videre${SPACE})?til${SPACE}`,
    example: 'Sagen går videre til Direktionen',
    why: 'where a case goes next',
  },
  {
    before: `(?:fremstilling|indstilling|anbefaling|forslag|referat|beslutning|dagsorden|sag|punkt)(?:en|et|er)?${SPACE}(?:til|fra|af|for)${SPACE}`,
    example: 'indstilling til Direktionen',
    why: 'what a meeting is given, and what comes of it',
  },
  {
    before: `^,?(?:${SPACE}(?:og|samt|derefter|herefter|til|via|for))*${SPACE}`,
    example: 'Byrådet den 3. maj og Direktionen',
    why: 'the next of several: what is before it is a citation',
  },
  {
    before: `(?:^|\\s)i${SPACE}(?:\\S{2,30}${SPACE}){1,5}og${SPACE}`,
    example: 'i Byrådet og Direktionen',
    why: 'two on one day',
  },
]

/** What says of such a body and day that they are none all the same: before the body, or right behind the day. */
export const otherDays: readonly { before?: string; behind?: string; example: string; why: string }[] = [
  {
    before: `(?:e?-?mails?|brev[${LETTER}]*|skrivelse|henvendelse|svar[${LETTER}]*|høringssvar|spørgsmål|(?:frem|ind|over|af)?send(?:t|te|er|es|)|skriv|skrev|skrevet)(?:\\s\\S{1,30}){0,3}\\s(?:til|fra)\\s`,
    example: 'Brev til Direktionen den 3. maj 2021',
    why: 'a letter to it, or from it',
  },
  {
    before: `(?:valg|kandidat|medlem|indtr|udtr|formand|tiltr)[${LETTER}]*(?:\\s\\S{1,30}){0,2}\\s(?:til|i|af|for|fra)\\s`,
    example: 'medlem af Direktionen den 1. januar 2022',
    why: 'when somebody became a member',
  },
  {
    before: `(?:frist[${LETTER}]*|deadline|senest|inden)(?:\\s\\S{1,30}){0,7}\\s(?:til|for|i)\\s`,
    example: 'frist for svar til Direktionen den 3. maj 2021',
    why: 'a deadline',
  },
  {
    behind: '\\s?(?:-|til)\\s?(?:den )?\\d',
    example: 'Direktionen 1. januar 2022 - 31. december',
    why: 'a span',
  },
  { behind: `${SPACE}pr\\.? ?mail`, example: 'Direktionen den 7. maj 2021 pr. mail', why: 'a letter' },
]
