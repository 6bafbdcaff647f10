import { leavesOf } from '../../../parsers/referat/tree.ts'
import { hasCpr } from '../../../parsers/text/cpr.ts'
import type { Meeting } from '../../records/meeting.ts'
import type { Message } from '../../records/message.ts'
import type { Config } from '../config.ts'
import type { LoadedFile } from '../load.ts'
import { publishedItem, publishedLines } from '../publish.ts'
import { messagesUnder, refusal, unusedMessages } from './messages.ts'
import { type Gap, makeRules, type Rules, takePen } from './pen.ts'
import { redactItem, redactMeeting } from './records.ts'
import type { Redaction } from './redactions.ts'
import { redactTree, textOf } from './tree.ts'

/** Why there are gaps in what is published of a file. */
export interface FileGaps {
  /** In the facts of the meeting and in its items. */
  meeting: Gap[]
  /** In each item, in their order. */
  items: Gap[][]
  /** In its lines and its name. */
  source: Gap[]
}

/** The files of an archive with all taken out that may not be published, text under closed items aside. */
export interface Redacted {
  files: LoadedFile[]
  gaps: ReadonlyMap<LoadedFile, FileGaps>
  /** About the list itself. */
  messages: Message[]
}

/**
 * Takes CPR numbers and what is listed out of files, once and before anything is made of them: out of their records,
 * lines, names and messages. Meetings, cases, keys and addresses are made of what is left.
 */
export function redactFiles(
  files: readonly LoadedFile[],
  privacy: Config['privacy'],
  redactions: readonly Redaction[],
): Redacted {
  const rules = makeRules(redactions, privacy.cpr !== 'allow')
  const messagesOf = messagesUnder(privacy, redactions)
  const names = uniqueNames(files, takePen(rules).redact)
  const gaps = new Map<LoadedFile, FileGaps>()
  const redacted = files.map((loaded): LoadedFile => {
    const name = names.get(loaded) ?? loaded.file
    if (privacy.cpr === 'refuse' && holdsCpr(loaded))
      return { file: name, result: { file: name, meeting: null, messages: [refusal(loaded)] } }
    const file = redactFile(loaded, name, rules)
    const kept = { ...file, result: { ...file.result, messages: messagesOf(loaded) } }
    gaps.set(kept, gapsOf(loaded, rules, privacy.closedItems))
    return kept
  })
  const used = new Set([...gaps.values()].flatMap(({ meeting, source }) => [...meeting, ...source]))
  return { files: redacted, gaps, messages: unusedMessages(rules, used) }
}

function holdsCpr({ file, tree }: LoadedFile): boolean {
  const pen = takePen(makeRules([], true))
  if (tree) redactTree(tree, pen.redact)
  return hasCpr(file) || pen.gaps().length > 0
}

/**
 * A file with its texts redacted. The hash of a file that a number was taken out of is left out: with the rest of the
 * text, it would let the number be found by trial.
 */
function redactFile({ file, tree, source, result }: LoadedFile, name: string, rules: Rules): LoadedFile {
  const pen = takePen(rules)
  const redactedTree = tree && redactTree(tree, pen.redact)
  const meeting = result.meeting && redactRecord(result.meeting, pen.redact)
  const facts = source && (pen.gaps().length > 0 ? { ...source, sha256: '' } : source)
  return {
    file: name,
    result: {
      ...result,
      file: name === file ? result.file : name,
      meeting: meeting && { ...meeting, source: facts ?? meeting.source },
    },
    ...(redactedTree && { tree: redactedTree }),
    ...(facts && { source: facts }),
  }
}

function redactRecord(meeting: Meeting, redact: (text: string) => string): Meeting {
  return {
    ...redactMeeting(meeting, redact),
    items: meeting.items.map((item) => redactItem(item, redact)),
  }
}

/** Why there are gaps in what is shown: what is withheld has none. */
function gapsOf(
  { file, tree, result }: LoadedFile,
  rules: Rules,
  closed: Config['privacy']['closedItems'],
): FileGaps {
  const [meeting, lines] = [takePen(rules), takePen(rules)]
  if (result.meeting) redactMeeting(result.meeting, meeting.redact)
  const items = (result.meeting?.items ?? []).map((item) => {
    const pen = takePen(rules)
    for (const { redact } of [pen, meeting]) redactItem(publishedItem(item, closed), redact)
    return pen.gaps()
  })
  lines.redact(file)
  if (tree && result.meeting) {
    const shown = new Set(
      publishedLines(tree, closed).flatMap(({ number, text }) => (text === null ? [] : number)),
    )
    const leaves = leavesOf(tree).filter(
      (leaf) => shown.has(leaf.position.start.line) && leaf.type !== 'noise',
    )
    lines.redact(textOf(leaves))
  }
  return { meeting: meeting.gaps(), items, source: lines.gaps() }
}

/** The name of each file as it is published; names that differ only in what is taken out are numbered. */
function uniqueNames(
  files: readonly LoadedFile[],
  redact: (text: string) => string,
): ReadonlyMap<LoadedFile, string> {
  const taken = new Set(files.map(({ file }) => file))
  return new Map(
    files.map((loaded) => {
      const redacted = redact(loaded.file)
      if (redacted === loaded.file) return [loaded, redacted]
      let name = redacted
      for (let turn = 2; taken.has(name); turn++) name = `${redacted} (${turn})`
      taken.add(name)
      return [loaded, name]
    }),
  )
}
