import type { Days } from './calendar.ts'
import { dueForms } from './times.ts'

const patterns = dueForms.map(({ like, days }) => ({
  like: new RegExp(`(?<![\\p{L}\\d.])(?:${like})(?![\\p{L}\\d])`, 'gu'),
  days,
}))

/** What stands before a day that is told of, `pr. 30. april`, and before the month of a day that cannot be. */
const NO_TIME = /(?:(?:pr\.|fra|siden|af) [\d. ]*|(?<!\d)\d\d?\. )$/u

/** A time that was read: `days` is null for one without days. */
export interface Due {
  days: Days | null
}

/**
 * Reads when something is due.
 * @param text in lower case
 * @param meeting ISO 8601: times are read from this day; those before it are none
 * @returns null when no time is named
 */
export function readDue(text: string, meeting: string): Due | null {
  for (const { like, days } of patterns) {
    for (const match of text.matchAll(like)) {
      if (NO_TIME.test(text.slice(0, match.index))) continue
      const found = days({ ...match.groups, all: match[0] }, meeting)
      if (found === null) return { days: null }
      if (found.to >= meeting) return { days: { ...found, from: maxOf(found.from, meeting) } }
    }
  }
  return null
}

function maxOf(one: string, other: string): string {
  return one > other ? one : other
}
