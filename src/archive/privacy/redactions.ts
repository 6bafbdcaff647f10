import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { UsageError } from '../config.ts'
import { nearest } from '../nearest.ts'

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

const Redactions = z
  .array(Redaction)
  .refine(
    (list) =>
      !list.some(({ what }) =>
        list.some(({ replacement }) => replacement !== GAP && replacement.includes(what)),
      ),
    'a replacement holds what is to be taken out',
  )

/**
 * Reads `redactions.json` of a content folder; an empty list when there is none.
 * @throws UsageError for a list that cannot be used. Never repeats its texts.
 */
export async function readRedactions(content: string): Promise<Redaction[]> {
  const file = join(content, REDACTIONS_FILE)
  const parsed = Redactions.safeParse(await readList(file))
  if (parsed.success) return parsed.data
  throw new UsageError(parsed.error.issues.flatMap((issue) => explain(issue, file)).join('\n'))
}

async function readList(file: string): Promise<unknown> {
  let text: string
  try {
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return []
    throw new UsageError(`${file}: cannot be read`)
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch {
    // What the parser says quotes the file.
    throw new UsageError(`${file}: not JSON`)
  }
}

function explain(issue: z.core.$ZodIssue, file: string): string[] {
  const [entry, ...keys] = issue.path
  const place = typeof entry === 'number' ? `entry ${entry + 1}` : 'the list'
  if (issue.code !== 'unrecognized_keys')
    return [`${file}: ${[place, ...keys.map(String)].join(', ')}: ${issue.message}`]
  return issue.keys.map(
    (key) =>
      `${file}: ${place}: unknown key “${key}”. Did you mean “${nearest(key, Object.keys(Redaction.shape))}”?`,
  )
}
