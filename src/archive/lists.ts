/** What people have written down beside the minutes of a content folder, each list in a file of its own. */
import { mentionUnknown } from '../../parsers/referat/lint/mention-unknown.ts'
import type { Message } from '../records/message.ts'
import { fileMessage } from '../records/read.ts'
import { MENTIONS_FILE, type OutsideMentions, readOutsideMentions } from './mentions/outside.ts'
import { ALIASES_FILE, readSameCases, type SameCase, unknownAliases } from './mentions/same-case.ts'
import type { Case } from './model.ts'
import { unusedMessages } from './privacy/messages.ts'
import { makeRules, takePen } from './privacy/pen.ts'
import { REDACTIONS_FILE, type Redaction, readRedactions } from './privacy/redactions.ts'
import { noSubjectTitles, readSubjectTitles, SUBJECTS_FILE, type SubjectTitles } from './subject-titles.ts'

export interface Lists {
  redactions: readonly Redaction[]
  outside: OutsideMentions
  sameCases: readonly SameCase[]
  subjects: SubjectTitles
}

export const noLists: Lists = {
  redactions: [],
  outside: { mentions: [], messages: [] },
  sameCases: [],
  subjects: noSubjectTitles,
}

/** The names of the lists. */
const LIST_FILES: ReadonlySet<string> = new Set([REDACTIONS_FILE, MENTIONS_FILE, ALIASES_FILE, SUBJECTS_FILE])

/** Whether a file is one of the lists, and no minutes. */
export function isList(file: string): boolean {
  return LIST_FILES.has(file)
}

/**
 * Reads the lists of a content folder; one that is not there is empty. What is to be taken out of the minutes is taken
 * out of the other lists too.
 * @throws UsageError for a list that cannot be used
 */
export async function readLists(content: string): Promise<Lists> {
  const redactions = await readRedactions(content)
  const { redact } = takePen(makeRules(redactions, true))
  const outside = await readOutsideMentions(content)
  const sameCases = await readSameCases(content)
  return {
    redactions,
    outside: {
      ...outside,
      mentions: outside.mentions.map(({ line, mention }) => {
        return { line, mention: { ...mention, title: redact(mention.title) } }
      }),
    },
    sameCases: sameCases.map((entry) => ({ ...entry, reason: redact(entry.reason) })),
    // The titles are those of KL, the same for every municipality: there is nothing to take out.
    subjects: await readSubjectTitles(content),
  }
}

/** What came of the lists in an archive. */
interface Outcome {
  /** See `FileHead.used`. */
  used: ReadonlySet<number>
  cases: readonly Case[]
  /** The mentions elsewhere whose numbers the archive does not have. */
  unknown: OutsideMentions['mentions']
}

/** What there is to say of each list, those that nothing is to be said of left out. */
export function listMessages(
  { redactions, outside, sameCases, subjects }: Lists,
  { used, cases, unknown }: Outcome,
): { file: string; messages: Message[] }[] {
  const notHeld = unknown.map(({ line, mention: { number } }): Message => {
    return { ...fileMessage(mentionUnknown.ruleId, mentionUnknown.reason(number)), line }
  })
  return [
    { file: REDACTIONS_FILE, messages: unusedMessages(redactions, used) },
    {
      file: MENTIONS_FILE,
      messages: [...outside.messages, ...notHeld].sort((one, other) => one.line - other.line),
    },
    { file: ALIASES_FILE, messages: unknownAliases(sameCases, cases) },
    { file: SUBJECTS_FILE, messages: [...subjects.messages] },
  ].filter(({ messages }) => messages.length > 0)
}
