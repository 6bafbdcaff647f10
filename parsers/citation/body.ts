import { slug } from '../text/slug.ts'

/** What falls away at the end of a body's name, in this order. */
const endings: readonly { like: RegExp; example: string }[] = [
  {
    like: /-?(?:moede(?:t|r|rne)?|beslutning(?:en|er|erne)?|referat(?:et)?|dagsorden(?:en)?)s?$/,
    example: 'direktionsmødet, direktionsbeslutning',
  },
  { like: /-?s$/, example: 'Direktionens' },
  { like: /(?:erne|ene|en|et)$/, example: 'Direktionen' },
  { like: /e$/, example: 'bestyrelse, of Bestyrelsen' },
]

/**
 * What the names of one body have in common: `Byrådet`, `byråd`, `Byrådets`, `byraadets møde` and `byrådsmødet` are
 * all `byraad`. Only to be compared with another stem.
 */
export function bodyStem(name: string): string {
  return endings.reduce((stem, { like }) => stem.replace(like, ''), slug(name.replace(/&/g, ' og ')))
}
