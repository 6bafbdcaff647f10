import { isoDate } from './dates.ts'
import { type Search, searchAll } from './search.ts'
import type { Span } from './spans.ts'

/** Characters that no reader sees; extraction leaves them inside numbers. */
const HIDDEN = '[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]{0,8}'
const DATE = `(?<date>(?:\\d${HIDDEN}){6})`
const SERIAL = `(?:\\d${HIDDEN}){4}`
const DASH = `[-\\u2010-\\u2015\\u2212]${HIDDEN}`
const SPACE = '[^\\S\\t\\n]'

/** Date and serial number with a space or a line end between. */
const PAIR = `${DATE}(?:${SPACE}{1,3}|${SPACE}*\\n${SPACE}*)${SERIAL}`

/** What a CPR number stands between: no digit on either side, seen or hidden. */
const ALONE = { before: `(?<!\\d${HIDDEN})`, after: `(?!${HIDDEN}\\d)` }

/** The forms that a CPR number is printed in. */
const FORMS = [
  // 311299-1234, 311299 – 1234, and wrapped at its dash; also between the hyphens of a longer number.
  `${DATE}(?:${SPACE}{0,3}${DASH}\\s*|\\s{1,3}${DASH})${SERIAL}`,
  // 311299 1234, wrapped at its space too, and a list of such. Among other numbers it is a row of amounts.
  `(?<!\\p{L}|\\d[-–./,]|(?:^|\\s)[\\d.,]*\\d{3}[^\\S\\t])${PAIR}(?:\\s{1,3}${PAIR.replace('?<date>', '')})*(?!\\p{L}|[-–.,/]\\d|[^\\S\\t]\\d{3}(?!\\d{3}[-–]))`,
  // 3112991234
  `(?:(?<=cpr)|(?<!\\p{L}|\\d[-–./,+]))${DATE}${SERIAL}(?!\\p{L}|[.,]\\d)`,
  // 311299- at the end of a line, a cell or what a message quotes, its rest further down.
  `(?<!\\d[-–])${DATE}${DASH}(?=${SPACE}*(?:[\\t”]|\\n\\s*(?![\\s\\d])|$))`,
]

const CPR: Search = {
  // What all forms begin with: six digits, then a dash or another digit, perhaps after white space.
  begins: new RegExp(`${DATE}(?=\\s{0,3}${DASH}|\\s*\\d)`, 'g'),
  whole: new RegExp(
    `${ALONE.before}(?:${FORMS.map((form, at) => form.replace('<date>', `<date${at}>`)).join('|')})${ALONE.after}`,
    'iuy',
  ),
}

/** Labels of other numbers of ten digits: `kontonr. 9570 3112991234`, `P-numre 1003259846 og 1003259847`. */
const OTHER_NUMBER = new RegExp(
  [
    '(?:(?:\\p{L}*konto|(?<!\\p{L})(?:iban|e-?faktura|ean|gln|cvr|isbn|issn|tlf|telefon|mobil|faktura|ordre))[-.\\s]*(?:nr|num+er)?|',
    // Short words need to say that they are a number's: `se 3112990000` may be anyone's.
    '(?<!\\p{L})(?:reg|se|p|p-?enheds?|produktionsenheds?)[-.\\s]*(?:nr|numre|num+er))[\\s.:]*',
    '(?:\\d{4}[-\\s]*)?(?:\\d{10}(?:,\\s*|\\s+og\\s+))*$',
  ].join(''),
  'iu',
)

const DASHED = new RegExp(DASH, 'u')

/** How far before a number its label may begin. */
const LABEL_REACH = 80

/**
 * The CPR numbers of a text. The date has to be one that can exist; the check digit says nothing, since numbers given
 * out from 2007 need not satisfy modulus 11. Ten digits after the label of another number are that number.
 */
export function findCpr(text: string): Span[] {
  return searchAll(text, CPR).flatMap(({ 0: found, index, groups = {} }) => {
    const before = text.slice(Math.max(0, index - LABEL_REACH), index)
    if (![Object.values(groups).find(Boolean) ?? '', ...(found.match(/\d{6}/g) ?? [])].some(isBirthDate))
      return []
    if (!DASHED.test(found) && OTHER_NUMBER.test(before)) return []
    return [{ start: index, end: index + found.length }]
  })
}

/** Whether six digits are a day of some century; the century is told by the digits that follow. */
function isBirthDate(date: string): boolean {
  const digits = date.replace(/\D/g, '')
  const [day, month, year] = [digits.slice(0, 2), digits.slice(2, 4), digits.slice(4)].map(Number)
  if (day === undefined || month === undefined || year === undefined) return false
  return isoDate(2000 + year, month, day) !== null
}

/** Whether a text holds a CPR number. */
export function hasCpr(text: string): boolean {
  return findCpr(text).length > 0
}

/** A text with the digits of its CPR numbers blacked out, as long as before: `██████-████`. */
export function maskCpr(text: string): string {
  const masked = findCpr(text).reduceRight(
    (rest, { start, end }) => rest.slice(0, start) + blackOut(rest.slice(start, end)) + rest.slice(end),
    text,
  )
  // Amounts beside a number may have hidden it; what is blacked out is no amount any more.
  return masked === text ? text : maskCpr(masked)
}

/** Each digit as a black box. */
export function blackOut(text: string): string {
  return text.replace(/\d/g, '█')
}
