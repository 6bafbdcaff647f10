/** Finds the sums in kroner that a text names. */
import type { Span } from '../text/spans.ts'
import { NO_SUM_AFTER, NUMBER, rates, SPACE, scales, UNIT_OF_TABLE, units, YEAR } from './grammar.ts'

/** A sum in kroner. */
export interface Amount {
  /** In øre; less than nothing where a minus stands before it. */
  from: number
  /** The same, save for a range: `3-4 mio. kr.` */
  to: number
  /** What it is paid for or how often, as printed: `pr. time`, `årligt`; null for a sum that is paid once. */
  rate: string | null
}

/** A sum and where it stands in its text. */
export interface FoundAmount extends Amount {
  at: Span
}

const named = (name: string, rows: readonly { like: string }[]) =>
  rows.map(({ like }, at) => `(?<${name}${at}>${like})`).join('|')

/** Where a number may begin: not within another number, word or date. */
const ALONE = '(?<![\\p{L}\\d]|\\d[.,/:-])'
const SIGN = '(?<sign>(?<![\\p{L}\\d.,)])[-–−])?'
const TO = `(?:${SPACE}?[-–]${SPACE}?|${SPACE}til${SPACE}|(?<=[Mm]ellem${SPACE}(?:${NUMBER}))${SPACE}og${SPACE})`
const RATE = `(?:${SPACE}?(?<rate>${rates.map(({ like }) => like).join('|')}))?`

/** `3-4 mio. kr. om året` */
const AFTER = new RegExp(
  `(?!${UNIT_OF_TABLE})${SIGN}${ALONE}(?:(?<low>${NUMBER})${TO})?(?<high>${NUMBER})${SPACE}?(?:${named('unit', units)})${RATE}`,
  'uy',
)

/** `kr. 1.250.000,00`, `kr. 2,5 mio.`, `mio. kr. 2,5` */
const BEFORE = new RegExp(
  `(?<!\\p{L})(?:${named('unit', units.slice(0, -1))}):?${SPACE}?(?<sign>[-–−])?(?:(?<low>${NUMBER})${TO})?(?<high>${NUMBER})(?:,[-–])?(?:${SPACE}?(?:${named('scale', scales)}))?${NO_SUM_AFTER}${RATE}`,
  'uy',
)

/** Where either may begin. */
const BEGINS = /[-–−]?\d|(?<!\p{L})(?:[Kk]r|KR|DKK|[Mm]io|[Mm]ill|[Mm]ia|[Mm]rd|[Tt]\.?\s?kr|[Tt]usind)/gu

/** Without one of these no text names a sum. */
const SIGNS = /kr|DKK|,[-–]/i

/** The sums of a text, in its order. */
export function findAmounts(text: string): FoundAmount[] {
  if (!SIGNS.test(text)) return []
  const found: FoundAmount[] = []
  let end = 0
  for (const { index } of text.matchAll(BEGINS)) {
    if (index < end) continue
    const match = matchAt(AFTER, text, index) ?? matchAt(BEFORE, text, index)
    const amount = match && amountOf(match)
    if (!match || !amount) continue
    end = index + match[0].length
    found.push({ ...amount, at: { start: index, end } })
  }
  return found
}

function matchAt(pattern: RegExp, text: string, index: number): RegExpExecArray | null {
  pattern.lastIndex = index
  return pattern.exec(text)
}

/** Null for what is no sum after all. */
function amountOf({ 0: printed, groups = {} }: RegExpExecArray): Amount | null {
  const { low, high = '', sign, rate } = groups
  const unit = units.findIndex((_, at) => groups[`unit${at}`] !== undefined)
  const scale = scales.findIndex((_, at) => groups[`scale${at}`] !== undefined)
  const worth = scales[scale]?.worth ?? units[unit]?.worth ?? 100
  // `2.021 mio. kr.` may be printed `2021 mio. kr.`; all other bare years are years.
  if (YEAR.test(high) && (worth === 100 || !/^[-–−\d]/.test(printed))) return null
  const last = Math.round(numberOf(high) * worth)
  if (!Number.isSafeInteger(last)) return null
  const first = Math.min(last, Math.round((low === undefined ? numberOf(high) : lowerOf(low, high)) * worth))
  const [from, to] = sign === undefined ? [first, last] : [-last, -first]
  return { from, to, rate: rate ?? null }
}

/** `3,5` as 3.5, `1.250.000` as 1250000 */
function numberOf(number: string): number {
  const plain = /^\d+\.\d{1,2}$/.test(number) ? number : number.replace(/[^\d,]/g, '').replace(',', '.')
  return Number(plain)
}

/** `20-25.000` begins at 20.000, `500-1.000` at 500. */
function lowerOf(low: string, high: string): number {
  const groups = /^\d{1,3}$/.test(low) ? (high.match(/[^\d,]\d{3}/g) ?? []).length : 0
  const [lower, raised] = [numberOf(low), numberOf(low) * 1000 ** groups]
  return raised <= numberOf(high) ? raised : lower
}
