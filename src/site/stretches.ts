/** A stretch of a line: text of the minutes, or words of the interface, which may be of another language. */
export interface Stretch {
  text: string
  fromMinutes: boolean
}

export function minutes(text: string): Stretch {
  return { text, fromMinutes: true }
}

export function words(text: string): Stretch {
  return { text, fromMinutes: false }
}

/** The line that stretches make. */
export function lineOf(stretches: readonly Stretch[]): string {
  return stretches.map(({ text }) => text).join('')
}
