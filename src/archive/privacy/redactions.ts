import { join } from 'node:path'
import { z } from 'zod'
import { readJson } from '../written.ts'

/** The name of the list in the content folder. */
export const REDACTIONS_FILE = 'redactions.json'

/** What stands where text was taken out, unless the entry has words of its own. */
export const GAP = '[fjernet]'

/** One text that is taken out wherever it would be published. */
export const Redaction = z.strictObject({
  /** The text, letter for letter; white space and line ends between its words are all one. Shown nowhere. */
  what: z.string().trim().min(2),
  /** Why, for readers of the page. */
  why: z.string().trim().min(1),
  /** The day it was taken out, ISO 8601. */
  when: z.iso.date(),
  /** What stands there instead. */
  replacement: z
    .string()
    .trim()
    .min(1)
    .regex(/^[^\t\r\n]*$/, 'expected one line')
    .default(GAP),
})
export type Redaction = z.infer<typeof Redaction>

const Redactions = z.array(Redaction).superRefine((list, { addIssue }) => {
  for (const [at, { replacement }] of list.entries()) {
    const held = replacement === GAP ? -1 : list.findIndex(({ what }) => replacement.includes(what))
    if (held < 0) continue
    const message = `holds what entry ${held + 1} takes out; expected other words`
    addIssue({ code: 'custom', path: [at, 'replacement'], message })
  }
})

/**
 * Reads `redactions.json` of a content folder; an empty list when there is none.
 * @throws UsageError for a list that cannot be used. Never repeats its texts.
 */
export async function readRedactions(content: string): Promise<Redaction[]> {
  return readJson(join(content, REDACTIONS_FILE), Redactions, [])
}
