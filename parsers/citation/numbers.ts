/** Numbers of cases, documents and the journal in running text. */
import { isInAddress } from './address.ts'
import { SPACE } from './days.ts'
import { LETTER } from './letters.ts'
import type { Label } from './mention.ts'
import { numberKey } from './number.ts'
import { labels, numberForms, otherThings } from './number-forms.ts'
import { plain } from './plain.ts'
import { readNumber, type TypedNumber } from './spelling.ts'

/** A number in a folded text. */
export interface FoundNumber {
  from: number
  to: number
  number: TypedNumber
  label: Label
}

const BEFORE = `(?<![${LETTER}\\d_-]|\\d[.,:])`
const BEHIND = `(?![${LETTER}\\d_]|-(?:[${LETTER}\\d]|[ \\t]{0,8}\\r?\\n[ \\t]{0,200}\\d)|[.,]\\d{1,3}(?![\\d-]))`

/** A number without a label, one that is joined to a labelled one, and one right behind its label. */
const [bareNumber, nextNumber, firstNumber] = [
  pattern(formsOf('sure', 'maybe')),
  pattern(formsOf('sure', 'maybe', 'labelled')),
  pattern(formsOf('sure', 'maybe', 'labelled', 'first')),
]
const sureNumber = new RegExp(`^(?:${formsOf('sure')})$`, 'i')

/** Where a label or a number may begin: cheap to look for. */
const MAY_BEGIN =
  /sag|dok|kle|j(?:ournal)?[-.\s]{0,3}n|\d\d[-/]\d{3}|\d{3}-\d{4}-|EMN-|\d\d\.\d\d\.\d\d[-a-zæøå]/gi

/** `Sagsnummeret` i vores system er, `Sagsnr.` (bedes oplyst): only behind what says that a number follows. */
const WHERE = `(?:\\.?${SPACE}(?:i|hos|på|til|for)(?:${SPACE}[${LETTER}]{1,30}){1,3}(?=:|${SPACE}(?:er|lyder))|\\.?${SPACE}\\([^()\\n]{1,30}\\))?`
const LABEL = labels.map(({ like, says }) => `(${like})${says ? WHERE : ''}`).join('|')

/** A label with what stands between it and its number. A group for each row of `labels`. */
const labelled = new RegExp(
  `(?<![${LETTER}\\d])(?:${LABEL})\\.{0,2}(?:${SPACE}(?:er|lyder))?[ \\t]{0,20}:?(?:&nbsp;|[ \\t]){0,20}(?:\\r?\\n[ \\t]{0,40})?(?=[A-Z]{0,5}[-/.]?\\d)`,
  'iy',
)

/** What stands between numbers that share a label. */
const AND = new RegExp(`,?${SPACE}(?:og|samt|eller|&)${SPACE}|[,;]${SPACE}?| ?/ ?`, 'iy')

const before = new RegExp(`(?:${listed('before')})$`, 'i')
const behind = new RegExp(`^(?:${listed('behind')})`, 'i')
/** How far what says that it is another thing may reach. */
const REACH = 40

/** All numbers of a text that `fold` has folded, in their order. */
export function findNumbersIn(text: string): FoundNumber[] {
  const numbers: FoundNumber[] = []
  for (let at = 0; ; ) {
    MAY_BEGIN.lastIndex = at
    const place = MAY_BEGIN.exec(text)
    if (!place) return numbers.filter(({ from, to }) => !isInAddress(text, from, to))
    at = place.index + 1
    for (const number of numbersAt(text, place.index)) {
      numbers.push(number)
      at = number.to
    }
  }
}

/** The numbers that begin at a place, or behind a label that begins there. */
function numbersAt(text: string, at: number): FoundNumber[] {
  labelled.lastIndex = at
  const label = labelled.exec(text)
  if (label) return numbersAfter(text, label)
  bareNumber.lastIndex = at
  const number = bareNumber.exec(text)
  return number && !isOtherThing(text, at, bareNumber.lastIndex) ? [found(number, null)] : []
}

/** The numbers behind a label: one, or several that are joined. */
function numbersAfter(text: string, match: RegExpExecArray): FoundNumber[] {
  const row = labels[match.slice(1).findIndex((group) => group !== undefined)]
  const numbers: FoundNumber[] = []
  if (!row) return numbers
  for (let at = match.index + match[0].length; ; ) {
    const form = row.says ? (numbers.length === 0 ? firstNumber : nextNumber) : bareNumber
    form.lastIndex = at
    const number = form.exec(text)
    if (!number) return numbers
    numbers.push(found(number, row.label))
    AND.lastIndex = form.lastIndex
    if (!AND.test(text)) return numbers
    at = AND.lastIndex
  }
}

function found(match: RegExpExecArray, label: Label): FoundNumber {
  const [text] = match
  const sure = label !== null || sureNumber.test(text)
  return { from: match.index, to: match.index + text.length, number: { key: keyOf(text), sure }, label }
}

/** A number whose parts hyphens do not join is read as one that somebody typed: `22 010739`, `85.02.02G01`. */
function keyOf(text: string): string {
  const joined = text.includes('-') && !/\d[a-zæøå]\d/i.test(text)
  return (joined ? null : readNumber(plain(text) ?? '', true)?.key) ?? numberKey(text)
}

function isOtherThing(text: string, from: number, to: number): boolean {
  return before.test(text.slice(Math.max(0, from - REACH), from)) || behind.test(text.slice(to, to + REACH))
}

function pattern(forms: string): RegExp {
  return new RegExp(`${BEFORE}(?:${forms})${BEHIND}`, 'iy')
}

function formsOf(...kinds: readonly (typeof numberForms)[number]['is'][]): string {
  return numberForms
    .filter((form) => kinds.includes(form.is))
    .map(({ like }) => like)
    .join('|')
}

function listed(side: 'before' | 'behind'): string {
  return otherThings.flatMap((row) => row[side] ?? []).join('|')
}
