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
    like: /\bikke (?:at |blev |kan |kunne )?(?:godkend|vedtag|imødekomme|bevilg|anbefal|tiltr|støtte)|\b(?:forkaste(?:t|s|r|de)?|afvis(?:t|es|er|te)|afsl(?:ået|ås|og)|nedstemt|afslag)(?![\p{L}-])/u,
    example: 'Forslaget kan ikke godkendes.',
  },
  {
    outcome: 'postponed',
    like: /\b(?:ud(?:sat|satte (?=sagen|punktet|behandlingen|beslutningen)|sætte[rs]?|skudt|skyde[rs]?|skød)|genoptages|tage[ts] af dagsordenen)(?![\p{L}-])/u,
    example: 'Udsat til næste møde.',
  },
  {
    outcome: 'returned',
    like: /\b(?:tilbagesend(?:t|te|es|er)|send(?:t|te|es|er|e) (?:[^.]{0,60} )?(?:retur|tilbage)|returner(?:et|ede|es|er)|hjemvis(?:t|te|es|er))(?![\p{L}-])/u,
    example: 'Tilbagesendt til forvaltningen med ønske om flere oplysninger.',
  },
  {
    outcome: 'recommended',
    like: /\b(?:anbefale(?:t|s|r|de)?|indstille(?:t|s|r|de))(?![\p{L}-])/u,
    example: 'Anbefales.',
  },
  {
    outcome: 'noted',
    like: /\b(?:til efterretning|orienteret|orienteringen (?:blev )?givet)(?![\p{L}-])/u,
    example: 'Taget til efterretning.',
  },
  {
    outcome: 'approved',
    like: /\b(?:godkend(?:t|te|es?|er)|tiltr(?:ådt|ådte|ædes|æder|æde)|vedt(?:aget|ages|ager|og)|bevilge(?:t|s|r|de)?|bevilliget|imødekom(?:met|mes|mer)?|indstillingen (?:blev )?(?:følges|fulgt)|valgt)(?![\p{L}-])/u,
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
