/** How many voted which way; null where it is not printed. */
export interface Votes {
  for: number | null
  against: number | null
  abstained: number | null
}

/** A side's words, up to its count: `For stemte 17 (A, B)`, `Imod stemte: O (1)`, `Undlod at stemme: 2`. */
export const voteSides: readonly { side: keyof Votes; like: RegExp; example: string }[] = [
  {
    side: 'for',
    like: /\bfor (?:stemte|stemmer)\b|\b(?:stemte|stemmer) for\b|\bfor:(?=\s*\d)/i,
    example: 'For stemte 17 (A, B)',
  },
  {
    side: 'against',
    like: /\b(?:i?mod) (?:stemte|stemmer)\b|\b(?:stemte|stemmer) i?mod\b|\bi?mod:(?=\s*\d)/i,
    example: 'Imod stemte: O (1).',
  },
  {
    side: 'abstained',
    like: /\b(?:undlod|undlader) at stemme\b|\bafstod fra at stemme\b|\bhverken for eller imod\b/i,
    example: 'Undlod at stemme: 2',
  },
]

/** `4 stemmer mod 3`, `med 9 stemmer for og 4 imod`. */
const TALLY = /\b(\d{1,3}) stemmer (?:(?:i?mod) (\d{1,3})|for og (\d{1,3}) (?:stemmer )?i?mod)\b/i

/** What no printed vote is without. */
const VOTING = /stem|for:|imod|mod:/i

/** Reads the votes that a decision prints, the first of each side when it votes more than once; null for none. */
export function readVotes(decision: string): Votes | null {
  if (!VOTING.test(decision)) return null
  const text = decision.replace(/\s+/g, ' ')
  const votes: Votes = { for: null, against: null, abstained: null }
  const found = voteSides
    .flatMap(({ side, like }) => {
      const match = like.exec(text)
      return match ? [{ side, start: match.index, end: match.index + match[0].length }] : []
    })
    .sort((one, other) => one.start - other.start)
  const tally = TALLY.exec(text)
  if (tally && tally.index < (found[0]?.start ?? text.length)) {
    votes.for = Number(tally[1])
    votes.against = Number(tally[2] ?? tally[3])
  }
  found.forEach(({ side, start, end }, at) => {
    votes[side] ??=
      countOf(text.slice(end, found[at + 1]?.start ?? text.length)) ?? countBefore(text.slice(0, start))
  })
  return votes.for === null && votes.against === null && votes.abstained === null ? null : votes
}

/** The number that a side's words lead up to: bare, or in brackets after the parties' letters, up to the sentence's end. */
function countOf(stretch: string): number | null {
  const sentence = /^[^.;]*/.exec(stretch)?.[0] ?? ''
  const bare = /^[:\s]*(\d{1,3})\b/.exec(sentence)
  if (bare) return Number(bare[1])
  const bracketed = [...sentence.matchAll(/\((\d{1,3})\)/g)].map((match) => Number(match[1]))
  return bracketed.length > 0 ? bracketed.reduce((sum, count) => sum + count, 0) : null
}

/** The number right before a side's words: `12 stemte for`. */
function countBefore(text: string): number | null {
  const count = /(?:^|[^\d.])(\d{1,3}) (?:medlemmer )?$/.exec(text)?.[1]
  return count === undefined ? null : Number(count)
}
