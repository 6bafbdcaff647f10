/** How people name an item beside its meeting: the grammar, as data. All patterns are for folded text and the flag `i`. */
import { MONTH_NAMES } from '../text/dates.ts'
import { SPACE } from './days.ts'
import { LETTER } from './letters.ts'
import { KINDS, MEETING } from './phrases.ts'

const POINT = '(?:punkt(?:er(?:ne)?)?|pkt\\.?)'
const AND = `${SPACE}(?:og|samt|eller|&)${SPACE}(?:${POINT} ?)?`
/** The other items that are named with one: a word joins the last. */
const MORE = `(?:,${SPACE}\\d{1,3}){0,8}${AND}\\d{1,3}`
const NR = '(?: ?(?:nr\\.?|nummer))? ?'
/** What an item is about, behind its number. */
const TITLE = '(?:,? ?["»“][^"»«”\\n]{1,80}["«”]| ?\\([^()\\n]{1,60}\\)|, [^,.;\\n]{1,60}(?=,))?'

/** How items are named before their meeting; the groups are the first number, and the rest. */
export const itemBefore: { like: string; example: string } = {
  like: `(?:dagsordens?)?(?:${POINT}|sag${SPACE}nr\\.?)${NR}(?<item>\\d{1,3})(?<more>${MORE})?${TITLE}(?:,${SPACE}| \\(|,?${SPACE}(?:på|i|fra|til|under|af|for|ved)${SPACE}|[ ]{1,4})(?:(?:dagsorden|referat)(?:en|et)?${SPACE}(?:for|til|på|fra|af|i)${SPACE})?(?:(?:det|den|et)${SPACE})?${KINDS}`,
  example: 'punkt 4 på dagsordenen for Byrådets møde',
}

/** How an item is named between its body and the day. */
export const itemWithin: { like: string; example: string } = {
  like: `(?:,|${SPACE}${MEETING},)?${SPACE}(?:dagsordens?)?(?:${POINT}|sag${SPACE}nr\\.?)${NR}(?<within>\\d{1,3}),?`,
  example: 'Byrådets punkt 4',
}

const TIME = `(?:,?${SPACE}kl\\.? ?\\d\\d?(?:[.:]\\d\\d)?(?: ?- ?\\d\\d?(?:[.:]\\d\\d)?)?)?`
const ITEM = `(?:(?:under|på|som|ad|vedr\\.|se|jf\\.)${SPACE})?(?:dagsordenens )?(?:dagsordens)?(?:${POINT}|sag)${NR}`
const NOT_MORE = `(?![${LETTER}\\d]|[-/.,]\\d)`
const ITEMS = `(?<item>\\d{1,3})(?<more>${MORE}${NOT_MORE}(?!\\.?${SPACE}(?:${MONTH_NAMES})))?`

/** How items are named behind the day of their meeting; groups as in `itemBefore`. */
export const itemBehind: readonly { like: string; example: string }[] = [
  { like: `${TIME}${SPACE}?[([]${ITEM}${ITEMS}[)\\]]`, example: 'den 26. oktober 2016 (punkt 12)' },
  {
    like: `${TIME}(?:[,;:]${SPACE}|[ \\t]{1,4}| ?[-/] ?)${ITEM}${ITEMS}${NOT_MORE}`,
    example: '25-05-2021, pkt. 4',
  },
  {
    like: `${TIME}(?:,${SPACE}|[ ]{1,4})(?:#|(?<=, )nr\\.) ?(?<item>\\d{1,3})${NOT_MORE}`,
    example: '25-05-2021 #4',
  },
]
