/** A body in a text, and the word that its name ends with. */
import { LETTER } from './letters.ts'

/** A body that a text names. */
export interface NamedBody {
  from: number
  to: number
  /** As it is named; as the archive names it where machines have read its letters wrongly. */
  name: string
  /** Whether the name says which body it is: `udvalget` says so only to who has read the text before it. */
  own: boolean
  /** Whether the archive has it. */
  known: boolean
  /** Whether it is named with its meeting, in one word: `direktionsmødet`. */
  meets: boolean
}

/** What is joined to a body in one word. */
export const JOINED_MEETING =
  '-?(?:møde(?:t|r|rne)?|beslutning(?:en|er|erne)?|referat(?:et)?|dagsorden(?:en)?)'
export const MEETS = new RegExp(`${JOINED_MEETING}$`, 'i')
export const LAST_WORD = new RegExp(`(?<![${LETTER}\\d])[${LETTER}\\d]+(?:-[${LETTER}\\d]+)*(?:['’]s)?$`)
