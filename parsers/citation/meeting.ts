/** How people cite a meeting or an item: `Direktionen 25-05-2021, pkt. 4`. */
import { findDate } from './date.ts'
import { plain } from './plain.ts'

/** A meeting, the meetings of a month, or an item of them, as somebody cites them. */
export interface MeetingCitation {
  /** The words that should name a body, in small letters; null without any. */
  body: string | null
  /** ISO 8601: `2021-05-25`, or `2021-05` for a month. */
  date: string
  /** The item's number; null for the meeting as a whole. */
  item: number | null
}

/** How an item is cited. */
export const itemForms: readonly { like: string; example: string }[] = [
  {
    like: '(?:dagsorden(?:en)?s )?(?:dagsordens)?(?:punkt|pkt)\\.?(?: ?nr\\.?)? ?(\\d{1,3})\\.?',
    example: 'pkt. 4',
  },
  { like: '(\\d{1,3})\\. (?:punkt|pkt)', example: '4. punkt' },
  { like: '(?:sag )?nr\\.? ?(\\d{1,3})', example: 'sag nr. 4' },
  { like: 'p\\. ?(\\d{1,3})', example: 'p. 4' },
  { like: '# ?(\\d{1,3})', example: '#4' },
]

const items = itemForms.map(({ like }) => new RegExp(`(?<![\\p{L}\\d])${like}(?![\\p{L}\\d])`, 'u'))

const TIME = /(?<!\p{L})kl\.? ?\d\d?(?:[.:]\d\d)?(?!\d)/u

/** Words that may stand round a body's name and say nothing. */
const fillers = new Set([
  ...['d', 'den', 'af', 'for', 'fra', 'i', 'om', 'på', 'til', 'ved', 'jf', 'jvf', 'se'],
  ...[
    'møde',
    'mødet',
    'møder',
    'møderne',
    'mødedato',
    'ordinært',
    'ekstraordinært',
    'ordinære',
    'ekstraordinære',
  ],
  ...['referat', 'referatet', 'referater', 'dagsorden', 'dagsordenen', 'protokol', 'protokollen'],
  ...['mandag', 'tirsdag', 'onsdag', 'torsdag', 'fredag', 'lørdag', 'søndag'],
])

/** Marks where a part of the citation stood. */
const GAP = '\n'

/**
 * Reads the citation of a meeting, of a month's meetings, or of an item of them. Null for a text without a day or
 * month, and for one with words in more places than one. Whether the words name a body, the archive has to say.
 */
export function readCitation(text: string): MeetingCitation | null {
  const whole = plain(text)
  const found = whole === null ? null : findDate(whole)
  if (whole === null || !found) return null
  const undated = `${whole.slice(0, found.at[0])}${GAP}${whole.slice(found.at[1])}`.replace(TIME, GAP)
  const item = items.map((form) => form.exec(undated)).find((match) => match !== null)
  const rest = item ? undated.replace(item[0], GAP) : undated
  const words = rest
    .split(GAP)
    .map(wordsIn)
    .filter((part) => part !== '')
  const [body = null] = words
  if (words.length > 1 || (body !== null && !mayBeBody(body))) return null
  return { body, date: found.date, item: item ? Number(item[1]) : null }
}

/** The words of a part, without those that say nothing at its ends. */
function wordsIn(part: string): string {
  const words = part.split(' ')
  const says = (word: string) => /[\p{L}\p{N}§]/u.test(word) && !fillers.has(bare(word))
  return bare(words.slice(words.findIndex(says), words.findLastIndex(says) + 1).join(' '))
}

/** Without the punctuation at the ends. */
function bare(text: string): string {
  return text.replace(/^[^\p{L}\p{N}§]+|[^\p{L}\p{N}]+$/gu, '')
}

/** Only a body that is named by a paragraph of the law has digits in its name. */
function mayBeBody(words: string): boolean {
  return /\p{L}/u.test(words) && (words.startsWith('§') || !/\d/.test(words))
}
