import { type Bodies, makeBodies } from './bodies.ts'
import { fold } from './fold.ts'
import { findMeetingsIn } from './meetings.ts'
import type { Mention } from './mention.ts'
import { findNumbersIn } from './numbers.ts'

/** A list of names is read once, however many texts are searched with it. */
const readers = new WeakMap<readonly string[], Bodies>()

/**
 * Every place where a text names a case, a document, a meeting or an item, in order; none overlaps another.
 * @param bodies the names of bodies that an archive knows; others are recognised by what bodies are called
 */
export function findMentions(text: string, bodies: readonly string[] = []): Mention[] {
  const { text: folded, spanOf } = fold(text)
  const numbers = findNumbersIn(folded).map(({ from, to, number, label }): Mention => {
    const at = spanOf(from, to)
    return { type: 'number', at, text: text.slice(...at), number, label }
  })
  const meetings = findMeetingsIn(folded, bodyReader(bodies)).map(
    ({ from, to, body, date, item }): Mention => {
      const at = spanOf(from, to)
      return { type: 'meeting', at, text: text.slice(...at), body, date, item }
    },
  )
  return [...numbers, ...meetings]
    .sort((one, other) => one.at[0] - other.at[0])
    .filter(({ at }, place, all) => at[0] >= (all[place - 1]?.at[1] ?? 0))
}

function bodyReader(bodies: readonly string[]): Bodies {
  const reader = readers.get(bodies) ?? makeBodies(bodies)
  readers.set(bodies, reader)
  return reader
}
