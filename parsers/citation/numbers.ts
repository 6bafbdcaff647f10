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

/** A number without a label, one behind a word as `sag`, one that is joined to a labelled one, and one right behind its label. */
const [bareNumber, calledNumber, nextNumber, firstNumber] = [
  pattern(formsOf('sure', 'maybe')),
  pattern(formsOf('sure', 'maybe', 'called')),
  pattern(formsOf('sure', 'maybe', 'called', 'labelled')),
  pattern(formsOf('sure', 'maybe', 'called', 'labelled', 'first')),
]
const sureNumber = new RegExp(`^(?:${formsOf('sure')})$`, 'i')

/** Where a label or a number may begin: cheap to look for. */
const MAY_BEGIN =
  /sag|dok|(?<![a-zæøå])(?:akt|esdh|acadre|sbsys)|kle|j(?:r|ournal)?[-.\s]{0,3}n|journal|\d\d[-/]\d{3}|\d{3}-\d{4}-|EMN-|\d\d\.\d\d\.\d\d[-a-zæøå]/gi

/** `Sagsnummeret` i vores system er, `Sagsnr.` (bedes oplyst): only behind what says that a number follows. */
const WHERE = `(?:\\.?${SPACE}(?:i|hos|på|til|for)(?:${SPACE}[${LETTER}]{1,30}){1,3}(?=:|${SPACE}(?:er|lyder))|\\.?${SPACE}\\([^()\\n]{1,30}\\))?`
/** What leads the eye on: `Sagsnr. . . . :`, `Sagsnr. | **`, `<td>Sagsnr.</td><td>`, `sagsnummer: "` */
const LEADER = `(?:&nbsp;|</?[a-z]{1,6}>|[ \\t.:=#"'“”»(\\[|*_-]){0,40}`
const ONE_MARK = '(?:(?<=dok|akt)\\.{1,2})?[ \\t]{0,20}[:#]?(?:&nbsp;|[ \\t]){0,20}'
const LABEL = labels
  .map(({ like, says }) =>
    says
      ? `(${like})${WHERE}\\.{0,2}(?:${SPACE}(?:er|lyder))?${LEADER}`
      : `(${like})(?:${SPACE}(?:er|lyder))?${ONE_MARK}`,
  )
  .join('|')

/** A label with what stands between it and its number. A group for each row of `labels`. */
const labelled = new RegExp(
  `(?:${LABEL})(?:\\r?\\n[ \\t]{0,40}(?:[-*•][ \\t]{1,4})?)?(?=[A-Z]{0,5}[-/.]?\\d)`,
  'iy',
)
/** `22-010739 (sagsnr.)` */
const labelBehind = new RegExp(
  `[ ]\\((?:${labels.map(({ like }) => `(${like})`).join('|')})\\.{0,2}\\)`,
  'iy',
)

/** What stands between numbers that share a label. */
const AND = `,?${SPACE}(?:og|samt|eller|hhv\\.?|henholdsvis|&|\\+)${SPACE}|[,;]${SPACE}?| ?/ ?`
const and = new RegExp(AND, 'iy')
/** The same in a list, a line each, behind `Sagsnumre:` or `Sager:`. */
const andInLines = new RegExp(`${AND}|[ \\t]{0,8}\\r?\\n[ \\t]{0,40}(?:[-*•][ \\t]{1,4})?`, 'iy')
const PLURAL = /(?:numre(?:ne)?|er(?:ne)?)$/i

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
    const here = numbersAt(text, place.index)
    for (const number of here.numbers) numbers.push(number)
    at = Math.max(here.to, place.index + 1)
  }
}

/** The numbers that begin at a place, or behind a label that begins there, and where the search goes on. */
function numbersAt(text: string, at: number): { numbers: FoundNumber[]; to: number } {
  labelled.lastIndex = at
  const match = labelled.exec(text)
  const label = match && rowOf(match)
  if (match && label) {
    const words = match[labels.indexOf(label) + 1] ?? ''
    const next = PLURAL.test(words) ? andInLines : and
    const numbers = joined(text, labelled.lastIndex, next, (place) =>
      label.says ? (place === 0 ? firstNumber : nextNumber) : calledNumber,
    )
    return allOf(numbers.map((number) => found(number, label.label)))
  }
  bareNumber.lastIndex = at
  const bare = bareNumber.exec(text)
  if (!bare) return allOf([])
  const to = bareNumber.lastIndex
  if (isOtherThing(text, at, to)) {
    // Those that are joined to it are of such things too.
    const others = joined(text, at, and, () => bareNumber)
    return { numbers: [], to: allOf(others.map((number) => found(number, null))).to }
  }
  labelBehind.lastIndex = to
  const behind = labelBehind.exec(text)
  return allOf([found(bare, (behind && rowOf(behind)?.label) ?? null)])
}

function allOf(numbers: FoundNumber[]): { numbers: FoundNumber[]; to: number } {
  return { numbers, to: numbers.at(-1)?.to ?? 0 }
}

/** The row of `labels` whose group a match has. */
function rowOf(match: RegExpExecArray): (typeof labels)[number] | undefined {
  return labels[match.findIndex((group, place) => place > 0 && group !== undefined) - 1]
}

/** A number at a place, and those that are joined to it. */
function joined(
  text: string,
  from: number,
  next: RegExp,
  formOf: (place: number) => RegExp,
): RegExpExecArray[] {
  const numbers: RegExpExecArray[] = []
  for (let at = from; ; ) {
    const form = formOf(numbers.length)
    form.lastIndex = at
    const number = form.exec(text)
    if (!number) return numbers
    numbers.push(number)
    next.lastIndex = form.lastIndex
    if (!next.test(text)) return numbers
    at = next.lastIndex
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
