import { firstSentence } from '../text/sentences.ts'

/** What became of a case. */
export type Outcome =
  | 'approved'
  | 'recommended'
  | 'noted'
  | 'discussed'
  | 'postponed'
  | 'rejected'
  | 'returned'
  | 'other'

/** The words that tell an outcome. A row's example is a first sentence that it decides. */
export const outcomeWords: readonly { outcome: Outcome; like: RegExp; example: string }[] = [
  {
    outcome: 'rejected',
    like: /\b(?:ikke (?:godkendt|vedtaget|imødekommet|bevilget)|forkast(?:et|es)|afvist|afvises|afslået|nedstemt|afslag)\b/,
    example: 'Forslaget blev ikke godkendt.',
  },
  {
    outcome: 'postponed',
    like: /\b(?:ud(?:sat|sættes|skudt|skydes)|genoptages|taget af dagsordenen|tages af dagsordenen)(?![\p{L}-])/u,
    example: 'Udsat til næste møde.',
  },
  {
    outcome: 'returned',
    like: /\b(?:tilbagesend(?:t|es)|send(?:t|es) (?:retur|tilbage)|returner(?:et|es)|hjemvis(?:t|es))(?![\p{L}-])/u,
    example: 'Tilbagesendt til forvaltningen med ønske om flere oplysninger.',
  },
  {
    outcome: 'recommended',
    like: /\b(?:anbefal(?:et|es|er|ede)|indstill(?:et|es|er|ede))(?![\p{L}-])/u,
    example: 'Anbefales.',
  },
  {
    outcome: 'noted',
    like: /\b(?:til efterretning|orienteret|orienteringen (?:blev )?givet)(?![\p{L}-])/u,
    example: 'Taget til efterretning.',
  },
  {
    outcome: 'approved',
    like: /\b(?:godkend(?:t|es|te|er)|tiltr(?:ådt|ædes|ådte)|vedtag(?:et|es)|vedtog|bevilg(?:et|es)|bevilliget|imødekommet|indstillingen (?:følges|fulgt|blev fulgt)|valgt)(?![\p{L}-])/u,
    example: 'Godkendt med den tilføjelse, at planen drøftes igen til efteråret.',
  },
  { outcome: 'discussed', like: /\bdrøfte(?:t|s|de|des)(?![\p{L}-])/u, example: 'Udvalget drøftede sagen.' },
]

/**
 * Reads the outcome of a decision from its first sentence: the outcome whose word comes first in it, `other` when
 * none does, null when the decision is printed as a dash.
 */
export function readOutcome(decision: string): Outcome | null {
  if (/^[-–—]*$/.test(decision.trim())) return null
  const sentence = firstSentence(decision).toLowerCase()
  let first: { outcome: Outcome; at: number } | undefined
  for (const { outcome, like } of outcomeWords) {
    const at = like.exec(sentence)?.index
    if (at !== undefined && (!first || at < first.at)) first = { outcome, at }
  }
  return first?.outcome ?? 'other'
}
