/** What the numbers of KLE are called, as `kle.csv` of the content folder says. */
import { join } from 'node:path'
import { subjectMalformed } from '../../parsers/referat/lint/subject-malformed.ts'
import { decode } from '../../parsers/text/decode.ts'
import type { Message } from '../records/message.ts'
import { fileMessage } from '../records/read.ts'
import { readWritten } from './written.ts'

/** The name of the list in the content folder: a number and its title a line, `00.22.04;Title`. */
export const SUBJECTS_FILE = 'kle.csv'

/** What the list says, and what is wrong with the lines that say nothing. */
export interface SubjectTitles {
  /** By main group, group or subject: `00`, `00.22`, `00.22.04`. */
  titles: Readonly<Record<string, string>>
  messages: readonly Message[]
}

export const noSubjectTitles: SubjectTitles = { titles: {}, messages: [] }

const NUMBER = /^\d{2}(?:\.\d{2}){0,2}$/

/** A field up to its semicolon or the end of the line; a quotation mark within quotes stands twice. */
const FIELD = /(?:\s*"((?:[^"]|"")*)"\s*|([^";]*))(;|$)/y

/**
 * Reads `kle.csv` of a content folder; no titles when there is none.
 * @throws UsageError when the file cannot be read
 */
export async function readSubjectTitles(content: string): Promise<SubjectTitles> {
  const bytes = await readWritten(join(content, SUBJECTS_FILE))
  return bytes ? parseSubjectTitles(decode(bytes).text) : noSubjectTitles
}

/** The titles of a list. Blank lines say nothing, nor does a first line without a digit in its first field. */
export function parseSubjectTitles(text: string): SubjectTitles {
  const titles: Record<string, string> = {}
  const messages: Message[] = []
  const lines = text.replace(/^\ufeff/, '').split(/\r?\n/)
  for (const [at, printed] of lines.entries()) {
    const fields = fieldsOf(printed)
    if (fields?.length === 0 || (at === 0 && fields && !/\d/.test(fields[0] ?? ''))) continue
    const [number = '', title = ''] = fields ?? []
    const wrong = whyMalformed(fields, titles)
    if (wrong === null) titles[number] = title
    else
      messages.push({ ...fileMessage(subjectMalformed.ruleId, subjectMalformed.reason(wrong)), line: at + 1 })
  }
  return { titles, messages }
}

function whyMalformed(fields: readonly string[] | null, titles: SubjectTitles['titles']): string | null {
  if (!fields) return 'its quotation marks do not pair'
  const [number = '', title = ''] = fields
  if (!NUMBER.test(number)) return `“${number}” is no KLE number`
  if (title === '') return `${number} has no title`
  if (fields.length > 2) return `${number} has more than a title`
  return number in titles ? `${number} has a title already` : null
}

/** The fields of a line, empty ones at its end left out; null when its quotation marks do not pair. */
function fieldsOf(line: string): string[] | null {
  const fields: string[] = []
  FIELD.lastIndex = 0
  for (let end = ';'; end === ';'; ) {
    const found = FIELD.exec(line)
    if (!found) return null
    fields.push((found[1]?.replaceAll('""', '"') ?? found[2] ?? '').trim())
    end = found[3] ?? ''
  }
  return fields.slice(0, fields.findLastIndex((field) => field !== '') + 1)
}
