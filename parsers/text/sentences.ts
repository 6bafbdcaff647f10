/** Where Danish sentences end. What a full stop closes decides whether it ends one: the grammar, as data. */
import { MONTH_NAMES } from './dates.ts'

/** Abbreviations that lean on what follows: they end no sentence. */
const LEANING = words(
  'adm adr afd ang ca cand d dir div dr eks ekskl evt fr frk forv fx gl gns henh hhv hr if iflg ift inkl iht jf jr jvf kap kgl kl korr lb maks matr max mht opr pba pga pkt pr prof s skt st str tlf udg v vedr vejl vha vs årg',
)

/** Abbreviations that follow what they belong to: units, and `and so on`. */
const CLOSING = words(
  'el.lign e.l etc f ff kr m.fl m.m m.v mdr mfl mia mia.kr min mio mio.kr mm mv o.l o.lign osv p.a pct sek stk t.kr tkr',
)

/** What may stand behind a unit as part of it. */
const UNITS = words('dkk eur euro kr kroner kvm mia mio usd')

/** What is counted by ordinals: `2. Behandling` is one name. */
const COUNTED = new RegExp(
  `^(?:${MONTH_NAMES}|behandling|budget\\p{L}*|division|etape|fase|generation|halvår|juledag|klasse|kvartal|led|næstformand|pinsedag|plads|påskedag|sal|viceborgmester|år|årgang)(?:e[nt])?s?$`,
  'iu',
)

/** Behind these, letters are names: `partierne A, V og C`, `bilag B`. */
const LETTERED =
  /(?<!\p{L})(?:\p{Lu}(?:,|\s+(?:og|eller|samt))|[Aa]lternativ|[Bb]ilag|[Gg]ruppe|[Kk]ategori|[Ll]iste|[Mm]odel|[Pp]lan|[Pp]unkt|[Ss]cenarie|[Tt]ype|[Vv]ariant|[Zz]one)\s+$/u

/** A number that begins what it stands before: `1. At …`, `Ad 1. Godkendt`, `besluttet: 1. At …`. */
const BEFORE_MARKER = /(?:^\s*(?:\p{L}+\.?\s+)?|(?:[:;!?]|(?<=\p{L}{4})(?<!nr)\.)\s+)$/u

/** What a full stop may close, and whether it ends a sentence there. The first row that fits the word decides. */
export const closed: readonly {
  like: (word: string) => boolean
  /** By the word that follows, quotation marks aside, and what stands before the closed one. */
  ends: (next: string, before: string) => boolean
  /** A sentence, and what follows it, where the row lets one end; else what stays whole. */
  example: readonly [string, string?]
  why: string
}[] = [
  {
    like: (word) => /^\d{1,2}(?:\.\d{1,2})*$/.test(word),
    ends: (next, before) => isCapital(next) && !COUNTED.test(next) && !BEFORE_MARKER.test(before),
    example: ['Se side 12.', 'Sagen er ny.'],
    why: 'a day or another ordinal before what is counted, the number of a list before its point',
  },
  {
    like: (word) => /^\p{Lu}$/u.test(word),
    ends: (next, before) => isCapital(next) && LETTERED.test(before),
    example: ['Imod stemte A og C.', 'For stemte resten.'],
    why: 'the initial of a name, unless letters are named: parties, attachments',
  },
  {
    like: (word) => CLOSING.has(word),
    ends: (next) => isCapital(next) && !UNITS.has(next.toLowerCase()),
    example: ['Det koster 2 mio. kr.', 'Puljen er tom.'],
    why: 'a unit or “and so on” stands at the end of what it belongs to',
  },
  {
    like: (word) =>
      [LEANING, CLOSING].some((list) => list.has(word.toLowerCase())) ||
      /^(?:\p{L}{1,3}\.)+\p{L}{1,3}$|nr$/iu.test(word),
    ends: () => false,
    example: ['Planen for Kr. Fjordby er vedtaget, jf. Bilag 2, og dok.nr. Ukendt.'],
    why: 'an abbreviation leans on what follows; with a capital it begins a name',
  },
  {
    like: (word) => /\d$/.test(word),
    ends: isCapital,
    example: ['Planen gælder i 2023.', 'Sagen er ny.'],
    why: 'a year, a date in figures, an amount: no ordinal is that large',
  },
]

/** How far a full stop is looked round, in characters. */
const REACH = 60

/** An end mark with what closes behind it, where white space and the beginning of another sentence follow. */
const END = /[.!?]["”“«’)\]]*(?=\s+["”“»«‘([]*(\p{Lu}|["”»(]))/gu

/**
 * The first sentence of a text, its end mark included. A full stop ends a sentence when white space and a capital
 * letter, or the end of the paragraph, follow, and `closed` does not say otherwise.
 */
export function firstSentence(text: string): string {
  const paragraph = text.split('\n', 1)[0] ?? ''
  for (const { index, 0: marks } of paragraph.matchAll(END)) {
    const end = index + marks.length
    if (paragraph[index] !== '.' || endsAt(paragraph, index, end)) return paragraph.slice(0, end)
  }
  return paragraph
}

/** Whether the full stop at `stop` ends a sentence, what follows beginning behind `end`. */
function endsAt(paragraph: string, stop: number, end: number): boolean {
  const near = paragraph.slice(Math.max(0, stop - REACH), stop)
  const word = /[^\s"”“»«‘([]*$/.exec(near)?.[0] ?? ''
  const next = /^\s+["”“»«‘]*([([]?[\p{L}\d]*)/u.exec(paragraph.slice(end, end + REACH))?.[1] ?? ''
  const row = closed.find(({ like }) => like(word))
  return row === undefined || row.ends(next, near.slice(0, near.length - word.length))
}

function isCapital(word: string): boolean {
  return /^\p{Lu}/u.test(word)
}

function words(list: string): ReadonlySet<string> {
  return new Set(list.split(' '))
}
