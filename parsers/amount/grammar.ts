/** How sums in kroner are printed. Patterns are parts of regular expressions, with the flag `u`. */

/** Printed between the parts of a sum. */
export const SPACE = '[ \\u00a0\\u202f]'

/** `kr.`, and no word that begins so; a capital one before another capital is short for Kirke or Kristi. */
const KRONER = `(?:kr(?:oner|\\.)?|KR\\.?|DKK|Kr(?!\\.?${SPACE}\\p{Lu})\\.?)(?!\\p{L})`

const MILLIONS = '[Mm]io\\.?|[Mm]ill\\.|[Mm]illion(?:er)?'
const BILLIONS = '[Mm]ia\\.?|[Mm]rd\\.?|[Mm]illiard(?:er)?'
const THOUSANDS = '[Tt]usind(?:e)?'

/** What one of a unit is worth. */
interface Unit {
  /** In øre. */
  worth: number
  like: string
  /** A sum of the unit. */
  example: string
  why: string
}

/** The first row that matches is taken. */
export const units: readonly Unit[] = [
  {
    worth: 1e11,
    like: `(?:${BILLIONS})${SPACE}?${KRONER}`,
    example: '1,2 mia. kr.',
    why: 'a thousand millions is a milliard',
  },
  {
    worth: 1e8,
    like: `(?:${MILLIONS})${SPACE}?${KRONER}`,
    example: '2,5 mio. kr.',
    why: 'what budgets are counted in',
  },
  {
    worth: 1e5,
    like: `(?:[Tt]\\.?${SPACE}?${KRONER}|(?:${THOUSANDS})${SPACE}?${KRONER})`,
    example: '250 t.kr.',
    why: 'what accounts are counted in',
  },
  { worth: 100, like: KRONER, example: '500.000 kr.', why: 'kroner, in full' },
  {
    worth: 100,
    like: `,[-–](?:${SPACE}?${KRONER})?(?![\\p{L}\\d])`,
    example: '500,-',
    why: 'a dash in the place of the øre says kroner',
  },
]

/** What may stand after a sum that was introduced by `kr.`: `kr. 2,5 mio.` */
export const scales: readonly Unit[] = [
  { worth: 1e11, like: `(?:${BILLIONS})(?!\\p{L})`, example: 'kr. 1,2 mia.', why: 'the scale comes last' },
  { worth: 1e8, like: `(?:${MILLIONS})(?!\\p{L})`, example: 'kr. 2,5 mio.', why: 'the scale comes last' },
]

/** What one sum is paid for, or how often. */
export const rates: readonly { like: string; example: string; why: string }[] = [
  {
    like: `(?:pr\\.?|per)${SPACE}?\\p{L}+[²³]?`,
    example: '10 kr. pr. time',
    why: 'a price; a number or a date after „pr.“ is none',
  },
  { like: `/${SPACE}?\\p{L}+[²³]?`, example: '900 kr./m²', why: 'the same, as accounts print it' },
  {
    like: '(?:om (?:året|måneden|ugen|dagen)|i (?:timen|kvartalet)|hver(?:t)? (?:år|måned|uge|dag))(?!\\p{L})',
    example: '285.000 kr. om året',
    why: 'what comes again',
  },
  {
    like: '(?:årlig|månedlig|ugentlig|daglig)(?:t|e)?(?!\\p{L})',
    example: '750.000 kr. årligt',
    why: 'what comes again, in one word',
  },
]

/** A number as Danes print it; its dots part thousands, and its comma the decimals. */
export const NUMBER = [
  `\\d{1,3}(?:(?:\\.\\d{3})+|(?:${SPACE}\\d{3})+)(?:,\\d{1,3})?`,
  // A dot before one or two digits parts decimals: `2.5 mio. kr.`
  '\\d+\\.\\d{1,2}',
  '\\d+(?:,\\d{1,3})?',
]
  .map((form) => `(?:${form})(?![.,]?\\d)`)
  .join('|')

/** What looks like a bare sum and is a year. Nobody's price ends so; `2000 kr.` does. */
export const YEAR = /^(?:19[5-9]\d|20(?:0[1-9]|[1-4]\d))$/

/** The unit of a table, and no sum: `Beløb i 1.000 kr.` */
export const UNIT_OF_TABLE = `(?<=(?<!\\p{L})i${SPACE})1[. ]000${SPACE}?kr`

/** After a number that `kr.` stands before: a date, an ordinal, a share, or another number's beginning. */
export const NO_SUM_AFTER = `(?!${SPACE}?(?:%|pct|procent)|\\.${SPACE}?\\p{Ll}|[-–/]\\d|\\p{L})`
