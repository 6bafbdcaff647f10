import { MONTH_NAMES } from '../text/dates.ts'

/** What ends the names of bodies. */
const KINDS = '(?:råd|udvalg|bestyrelse|direktion|nævn|kommission)'

/** The ways of naming the body that something comes to. */
export const bodyForms: readonly { like: RegExp; example: string; body: string; why: string }[] = [
  {
    like: new RegExp(
      `\\b(?:for|i|til|på) (?:den |det |et |næste |kommende |først)*(?<body>(?:[\\p{L}-]+ og )?(?:\\p{L}+${KINDS}|direktion)(?:en|et)?s?)(?![\\p{L}])`,
      'iu',
    ),
    example: 'forelægges for Havne- og Kulturudvalget',
    body: 'Havne- og Kulturudvalget',
    why: 'bodies are named by what they are; „udvalget“ alone is the one that meets',
  },
  {
    like: new RegExp(
      `\\b(?:på|til|ved) (?:et |det |næste |(?:næst|først)?kommende |niveau \\d )*(?<body>\\p{L}{3,}(?<!${MONTH_NAMES}|kommende)møde)(?:t|r)?(?!\\p{L})`,
      'iu',
    ),
    example: 'tages op på et kommende ledermøde',
    body: 'ledermøde',
    why: 'meetings carry the names of those who meet',
  },
  {
    like: /\b(?:på|til) (?:den |det )?(?:\p{L}+ )?(?<body>\p{L}{3,}s) møde(?!\p{L})/iu,
    example: 'præsenteres på chefgruppens møde',
    body: 'chefgruppens',
    why: 'meetings belong to those who meet',
  },
  {
    like: /\b(?:i|til|for) (?<body>\p{Lu}{2,4})(?= |,|\.|$)/u,
    example: 'en sag til HU den 29.4.2021',
    body: 'HU',
    why: 'staff committees go by their letters',
  },
]

/** The body that a promise names; null for none, and for „udvalget“, the one whose meeting it is. */
export function namedBody(text: string): string | null {
  for (const { like } of bodyForms) {
    const body = like.exec(text)?.groups?.body
    if (body && !/^(?:udvalg|råd)\p{L}*$/iu.test(body)) return body
  }
  return null
}
