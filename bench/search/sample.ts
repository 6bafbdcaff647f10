import type { Random } from '../../test/helpers/random-meeting.ts'
import { fraction } from '../generate-words.ts'

/** So many entries of a list, in an order that the seed decides; all when there are no more. */
export function sample<Value>(random: Random, from: readonly Value[], size: number): readonly Value[] {
  return from
    .map((value) => ({ value, place: fraction(random) }))
    .sort((one, other) => one.place - other.place)
    .slice(0, size)
    .map(({ value }) => value)
}
