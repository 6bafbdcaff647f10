/** How people write case, document and journal numbers that they look for: more freely than minutes print them. */
import { numberKey } from './number.ts'

/** A number that somebody typed. */
export interface TypedNumber {
  /** See `numberKey`. It may be a beginning only, and its leading zeros are as they were typed. */
  key: string
  /** Whether it can be nothing but a number. If not, it is one only where an archive has it. */
  sure: boolean
}

interface Spelling {
  /** Its groups are the parts of the number; without groups the whole is it. */
  like: RegExp
  sure: boolean
  example: string
  why: string
}

const YEAR = '(?:19|20)\\d\\d'
const MONTH = '(?:0[1-9]|1[0-2])'

/** Spellings of a bare number. The first that fits holds. */
export const spellings: readonly Spelling[] = [
  {
    like: /^(\d{3})-(\d{4})-(\d{1,8})$/,
    sure: true,
    example: '998-2021-18397',
    why: 'municipality, year, running number, or the beginning of one',
  },
  {
    like: new RegExp(`^(\\d{3})[-/. ](${YEAR})[-/. ](\\d{1,8})$`),
    sure: true,
    example: '998 2021 18397',
    why: 'the same, with other separators',
  },
  {
    like: /^([1-9]\d\d)((?:19[7-9]|20[0-4])\d)(\d{2,8})$/,
    sure: true,
    example: '998202118397',
    why: 'the same in one go; eight digits would be a telephone number',
  },
  {
    like: /^(\d{1,2})[-/](\d{5,8}k?)$/,
    sure: true,
    example: '22-10739',
    why: 'year, running number, with or without leading zeros',
  },
  { like: /^(\d\d) (\d{5,6}k?)$/, sure: true, example: '20 082075k', why: 'the same with a space' },
  { like: /^(\d\d)(\d{5,6}k)$/, sure: true, example: '20082075k', why: 'the same in one go: the K says so' },
  {
    like: /^(\d\d)[-/](0\d{2,3})$/,
    sure: true,
    example: '20-0820',
    why: 'the beginning of one: no span has a leading zero',
  },
  {
    like: new RegExp(`^(?!${MONTH}[-/]${YEAR}$)(\\d\\d)[-/](\\d{3,4}k?)$`),
    sure: false,
    example: '22-107',
    why: 'the beginning of one, or a span; `05-2021` is a month',
  },
  { like: /^(\d\d)\/(\d{1,2})$/, sure: false, example: '17/46', why: 'a short running number, or a date' },
  {
    like: new RegExp(`^(emn)[-/ ]?(${YEAR})(?:[-/ ]?(\\d{1,8}))?$`),
    sure: true,
    example: 'emn 2025 3383',
    why: 'the SBSYS and Acadre form, or the beginning of one',
  },
  {
    like: /^(\d\d\.\d\d\.\d\d)$/,
    sure: false,
    example: '00.32.00',
    why: 'a subject of the KLE plan, or a date',
  },
  {
    like: /^(\d\d)[-. ](\d\d)[-. ](\d\d)[-/ ]?([a-zæøå]\d{0,2})(?:[-/ ](\d{1,5}))?(?:[-/ ](\d{1,4}))?$/,
    sure: false,
    example: '85.02.02-g01-5-17',
    why: 'a KLE journal number: subject, facet, running number, year',
  },
  {
    like: /^(?=.*\d{5})(?=.*(?:\d[-/.]\d|[a-z]))[a-z]{0,5}-?\d+[a-z]?(?:[-/.]\d+[a-z]?){0,3}$/,
    sure: false,
    example: 's2021-12345',
    why: 'the form of another system',
  },
]

/** Spellings of a number after `Sagsnr.` or another word that says what it is. */
export const labelledSpellings: readonly Spelling[] = [
  {
    like: /^(\d\d)(\d{6})$/,
    sure: true,
    example: '22010739',
    why: 'eight digits that are no telephone number',
  },
  {
    like: /^(?=(?:\D*\d){5})[a-z]{0,5}[-/. ]?\d+[a-z]?(?:[-/. ]\d+[a-z]?){0,5}$/,
    sure: true,
    example: '998-2021',
    why: 'anything with digits enough: the word says that it is a number',
  },
]

/** Reads a number in any of the spellings; `text` as `plain` gives it. Null for what is none. */
export function readNumber(text: string, labelled: boolean): TypedNumber | null {
  const tidy = text
    .replace(/ ?([-_/]) ?/g, '$1')
    .replace(/_/g, '-')
    .replace(/(?<=\d)[- ]k$/, 'k')
  const rows = labelled ? [...spellings, ...labelledSpellings] : spellings
  for (const { like, sure } of rows) {
    const match = like.exec(tidy)
    if (match) return { key: keyOf(match), sure: sure || labelled }
  }
  return null
}

function keyOf([whole, ...groups]: RegExpExecArray): string {
  const parts = groups.filter((part) => part !== undefined)
  if (parts.length === 0) return numberKey(whole.replace(/ /g, '-'))
  // Only a KLE number has so many; its subject is written with dots.
  const [one, two, three, ...rest] = parts
  return numberKey((rest.length === 0 ? parts : [`${one}.${two}.${three}`, ...rest]).join('-'))
}
