import { locale, quotationMarks } from './strings.ts'

/**
 * What is made once for each language: making a formatter costs more than a thousand uses of it. Scripts for browsers
 * leave out those that they do not use, hence the note for the bundler.
 */
/* @__NO_SIDE_EFFECTS__ */
function perLanguage<Kept>(make: (locale: string) => Kept): () => Kept {
  const made = new Map<string, Kept>()
  return () => {
    const known = made.get(locale) ?? make(locale)
    made.set(locale, known)
    return known
  }
}

/* @__NO_SIDE_EFFECTS__ */
const dates = (options: Intl.DateTimeFormatOptions) =>
  perLanguage((locale) => new Intl.DateTimeFormat(locale, { ...options, timeZone: 'UTC' }))
/* @__NO_SIDE_EFFECTS__ */
const numbers = (options: Intl.NumberFormatOptions = {}) =>
  perLanguage((locale) => new Intl.NumberFormat(locale, options))

const day = dates({ day: 'numeric', month: 'long', year: 'numeric' })
const month = dates({ month: 'long', year: 'numeric' })
const monthName = dates({ month: 'long' })
const weekday = dates({ weekday: 'long' })
const clock = dates({ hour: '2-digit', minute: '2-digit' })
const plural = perLanguage((locale) => new Intl.PluralRules(locale))
const whole = numbers()
const decimal = numbers({ maximumFractionDigits: 1 })
const rough = numbers({ maximumSignificantDigits: 2 })
const share = numbers({ style: 'percent', maximumFractionDigits: 1 })
const kroner = numbers({ maximumFractionDigits: 0 })
const kronerAndOre = numbers({ minimumFractionDigits: 2, maximumFractionDigits: 2 })
const list = perLanguage((locale) => new Intl.ListFormat(locale))

/** The days that were formatted: an archive has a few hundred, and each is on dozens of pages. */
const days = perLanguage(() => new Map<string, string>())

/** `2021-05-25` as `25. maj 2021`. */
export function formatDate(iso: string): string {
  const known = days().get(iso)
  if (known !== undefined) return known
  const formatted = day().format(new Date(`${iso}T00:00:00Z`))
  days().set(iso, formatted)
  return formatted
}

/** `2021-05` as `maj 2021`. */
export function formatMonth(iso: string): string {
  return month().format(new Date(`${iso}-01T00:00:00Z`))
}

/** `2021-05` as `maj`. */
export function formatMonthName(iso: string): string {
  return monthName().format(new Date(`${iso}-01T00:00:00Z`))
}

/** `2021`, `2021-05` or `2021-05-25` as `2021`, `maj 2021` or `25. maj 2021`. */
export function formatPeriod(period: string): string {
  return period.length < 7 ? period : period.length < 10 ? formatMonth(period) : formatDate(period)
}

/** `18:00` as `18.00`. */
export function formatTime(time: string): string {
  return clock().format(new Date(`1970-01-01T${time}:00Z`))
}

/** The weekday of an ISO date. */
export function formatWeekday(iso: string): string {
  return weekday().format(new Date(`${iso}T00:00:00Z`))
}

/** `1 møde`, `4 møder`. */
export function count(number: number, one: string, other: string): string {
  return `${formatCount(number)} ${plural().select(number) === 'one' ? one : other}`
}

/** `12.345` */
export function formatCount(number: number): string {
  return whole().format(number)
}

/** `12,5` */
export function formatDecimal(number: number): string {
  return decimal().format(number)
}

/** The two digits that weigh most: `1.234` as `1.200`. */
export function formatRoughly(number: number): string {
  return rough().format(number)
}

/** A part of a whole as `12,5 %`. */
export function formatShare(part: number, whole: number): string {
  return share().format(whole === 0 ? 0 : part / whole)
}

/** Øre as `1.250.000 kr.`, or `12,50 kr.` */
export function formatKroner(ore: number): string {
  const format = ore % 100 === 0 ? kroner() : kronerAndOre()
  return `${format.format(ore / 100)}\u00a0kr.`
}

/** `»vand«` */
export function quoted(text: string): string {
  const [before, after] = quotationMarks
  return before + text + after
}

/** `a, b og c` */
export function formatList(words: readonly string[]): string {
  return list().format(words)
}
