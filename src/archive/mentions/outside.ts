/** Mentions in documents that are no part of the archive, as `mentions.ndjson` of the content folder lists them. */
import { join } from 'node:path'
import { z } from 'zod'
import { mentionMalformed } from '../../../parsers/referat/lint/mention-malformed.ts'
import type { Message } from '../../records/message.ts'
import { fileMessage } from '../../records/read.ts'
import { complaintsOf } from '../complaints.ts'
import { NO_JSON, readJsonText } from '../json-text.ts'
import { readWrittenText } from '../written.ts'

/** The name of the list in the content folder: one JSON object a line. */
export const MENTIONS_FILE = 'mentions.ndjson'

/** A document elsewhere that mentions a number. */
export const OutsideMention = z.strictObject({
  /** Where it is: `https://avis.example.dk/havnebad`. */
  url: z.url({ protocol: /^https?$/ }),
  title: z.string().trim().min(1),
  /** The number of the case or document that it mentions, in any spelling. */
  number: z.string().trim().min(1),
  /** Its date, ISO 8601. */
  date: z.iso.date().nullable().default(null),
})
export type OutsideMention = z.infer<typeof OutsideMention>

/** What the list says: the mentions with their lines, from 1, and what is wrong with the others. */
export interface OutsideMentions {
  mentions: readonly { line: number; mention: OutsideMention }[]
  messages: readonly Message[]
}

/**
 * Reads `mentions.ndjson` of a content folder; nothing when there is none. A line that cannot be used is a message.
 * @throws UsageError when the file cannot be read
 */
export async function readOutsideMentions(content: string): Promise<OutsideMentions> {
  const text = await readWrittenText(join(content, MENTIONS_FILE))
  return text === null ? { mentions: [], messages: [] } : parseOutsideMentions(text)
}

/** The mentions of a list; blank lines are none. */
export function parseOutsideMentions(text: string): OutsideMentions {
  const mentions: OutsideMentions['mentions'][number][] = []
  const messages: Message[] = []
  for (const [at, printed] of text
    .replace(/^\ufeff/, '')
    .split(/\r?\n/)
    .entries()) {
    if (printed.trim() === '') continue
    const line = at + 1
    const read = readLine(printed)
    if ('mention' in read) mentions.push({ line, mention: read.mention })
    else messages.push({ ...fileMessage(mentionMalformed.ruleId, read.reason), line, column: read.column })
  }
  return { mentions, messages }
}

function readLine(line: string): { mention: OutsideMention } | { column: number; reason: string } {
  const read = readJsonText(line)
  if ('flaw' in read) return { column: read.flaw.column, reason: mentionMalformed.reason(NO_JSON) }
  const checked = complaintsOf(OutsideMention, read.value)
  if ('value' in checked) return { mention: checked.value }
  const [{ path, said } = { path: [], said: '' }] = checked.complaints
  return { column: read.placeOf(path).column, reason: mentionMalformed.reason(said) }
}
