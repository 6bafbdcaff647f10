import { numberPattern } from '../../../../parsers/citation/find.ts'
import type { NumberKind } from '../number-address/look-up.ts'
import { referenceOf } from '../search/reference.ts'

/** What an address that has no page may be meant for. */
export interface Meant {
  /** Queries that are numbers or citations, the likeliest first. */
  queries: readonly string[]
  /** What the address says that its number is of. */
  kind: NumberKind | null
  /** The words of the address, for a search. */
  words: string
}

/** Parts of an address that are no words of what is sought; some say what a number behind them is of. */
const folders: readonly { like: RegExp; kind: NumberKind | null }[] = [
  { like: /^sag(?:en|er)?$/i, kind: 'case' },
  { like: /^dok(?:ument(?:er)?)?$/i, kind: 'document' },
  {
    like: /^(?:m(?:oe|ø|o)der?|kilder?|a[ar]r?|år|s(?:oe|ø|o)g|referat(?:er)?|dagsorden(?:er)?)$/i,
    kind: null,
  },
  { like: /^(?:api|id|index|default|vis(?:ning)?|pages?)$/i, kind: null },
]

/** What is written before a number to say what it is. */
const LABELS: Readonly<Record<NumberKind, string>> = { case: 'Sagsnr.', document: 'Dok.nr.' }

/** Letters of the words at most. */
const LONGEST = 80

/**
 * Reads a mistyped or outdated address: `Sag/20-082075K.html`, `moeder/direktionen/25-05-2021/punkt-4`,
 * `vis.aspx?sagsnr=22-10739`.
 * @param address path and query string, behind the path that the site lies at
 */
export function meantBy(address: string): Meant {
  const [path = '', search = ''] = address.split('?')
  const parts = path
    .replace(/(?<!\d)(\d{4})\/(\d\d?)\/(\d\d?)(?!\d)/, '$1-$2-$3')
    .split('/')
    .map(readPart)
    .filter((part) => part !== '')
  const values = [...new URLSearchParams(search).values()]
  const kind = parts.map(kindOf).find((found) => found !== null) ?? null
  const said = parts.filter((part) => !folders.some(({ like }) => like.test(part)))
  const whole = said.join(' ')
  // What is behind the part that is known may be anything.
  const beginnings = said.map((_, at) => said.slice(0, said.length - at).join(' '))
  const texts = [...beginnings, ...said.toReversed(), ...values]
  const queries = [
    ...texts.flatMap((text) => queryOf(text, kind)),
    ...[whole, ...values].flatMap((text) => text.match(numberPattern()) ?? []),
  ]
  const words = whole
    .replace(/[\s_-]+/g, ' ')
    .slice(0, LONGEST)
    .trim()
  return { queries: [...new Set(queries)], kind, words }
}

/** How parts of a path are written that people write in another way. */
const spellings: readonly { like: RegExp; as: string; example: string }[] = [
  { like: /\.(?:html?|aspx?|php|json|xml|pdf|docx?)$/i, as: '', example: '22-010739.html' },
  { like: /^(\d{4}-\d\d-\d\d)-\d{4}$/, as: '$1', example: '2021-05-25-1530' },
  { like: /^(\d{4})-(\d\d)$/, as: '$2/$1', example: '2021-05' },
  { like: /^(punkt|pkt)[-_. ]*(?=\d)/i, as: '$1 ', example: 'punkt-4' },
]

function readPart(part: string): string {
  return spellings.reduce((text, { like, as }) => text.replace(like, as), decoded(part)).trim()
}

function decoded(part: string): string {
  try {
    return decodeURIComponent(part)
  } catch {
    return part
  }
}

function kindOf(part: string): NumberKind | null {
  return folders.find(({ like }) => like.test(part))?.kind ?? null
}

/** A text as a query, if it refers to something: by itself, or after the word that the address has for it. */
function queryOf(text: string, kind: NumberKind | null): readonly string[] {
  const labelled = kind ? [`${LABELS[kind]} ${text}`] : []
  return [text, ...labelled].filter((query) => referenceOf(query) !== null).slice(0, 1)
}
