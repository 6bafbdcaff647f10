import { leavesOf } from '../../../parsers/referat/tree.ts'
import { hasCpr } from '../../../parsers/text/cpr.ts'
import type { Meeting } from '../../records/meeting.ts'
import type { Config } from '../config.ts'
import type { LoadedFile } from '../load.ts'
import { publishedItem, publishedLines } from '../publish.ts'
import { messagesUnder, refusal } from './messages.ts'
import { type Gap, makeRules, type Pen, type Rules, takePen } from './pen.ts'
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

/** A file with all taken out that may not be published, text under closed items aside. */
export interface Redacted {
  file: LoadedFile
  gaps: FileGaps
  /** The entries of the list that took something out of what is shown, by their place in it. */
  used: number[]
}

const NO_GAPS: FileGaps = { meeting: [], items: [], source: [] }

/**
 * Makes what takes CPR numbers and what is listed out of files, before anything is made of them: out of their records,
 * lines, names and messages. Meetings, cases, keys and addresses are made of what is left. The name is how the file may
 * be called, see `publishedNames`.
 */
export function makeRedactor({
  privacy,
  redactions,
}: {
  privacy: Config['privacy']
  redactions: readonly Redaction[]
}): (loaded: LoadedFile, name: string) => Redacted {
  const rules = makeRules(redactions, privacy.cpr !== 'allow')
  const messagesOf = messagesUnder(privacy, redactions)
  return (loaded, name) => {
    if (privacy.cpr === 'refuse' && holdsCpr(loaded)) {
      const result = { file: name, meeting: null, messages: [refusal(loaded)] }
      return { file: { file: name, result }, gaps: NO_GAPS, used: [] }
    }
    const pen = takePen(rules)
    const redacted = redactTexts(loaded, name, pen)
    const untouched = pen.gaps().length === 0 && name === loaded.file
    const gaps = untouched ? NO_GAPS : gapsOf(loaded, rules, privacy.closedItems)
    const reasons = new Set([...gaps.meeting, ...gaps.source])
    return {
      file: { ...redacted, result: { ...redacted.result, messages: messagesOf(loaded) } },
      gaps,
      used: rules.listed.flatMap(({ gap }, at) => (reasons.has(gap) ? at : [])),
    }
  }
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
function redactTexts({ file, tree, source, result }: LoadedFile, name: string, pen: Pen): LoadedFile {
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

/**
 * The name of each file as it may be published, in their order; names that differ only in what is taken out are
 * numbered.
 */
export function publishedNames(
  files: readonly string[],
  { privacy, redactions }: { privacy: Config['privacy']; redactions: readonly Redaction[] },
): string[] {
  const { redact } = takePen(makeRules(redactions, privacy.cpr !== 'allow'))
  const taken = new Set(files)
  return files.map((file) => {
    const redacted = redact(file)
    if (redacted === file) return file
    let name = redacted
    for (let turn = 2; taken.has(name); turn++) name = `${redacted} (${turn})`
    taken.add(name)
    return name
  })
}
