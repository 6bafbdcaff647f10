import { fold } from '../../parsers/text/lines.ts'
import type { Message } from '../records/message.ts'
import type { FileHead, ItemHead } from './digest.ts'
import type { ArchivedMeeting, ArchivedSource, SourceFile } from './model.ts'
import { type OpenBody, openLines, type SealedLines } from './sealed.ts'

/** A file as its page shows it. The reasons of messages stay behind: they may quote a line that is withheld. */
export function sourceFile(
  { key, file, source, coverage, gaps }: FileHead,
  messages: readonly Message[],
  open: OpenBody,
  without: SealedLines['without'] = [],
): SourceFile {
  const sealed = { key, without }
  return {
    file,
    facts: source,
    gaps: gaps.source,
    coverage,
    messages: messages
      .map(({ line, column, ruleId, severity }) => ({ line, column, ruleId, severity }))
      .sort((one, other) => one.line - other.line),
    sealed,
    get lines() {
      return openLines(open, sealed)
    },
  }
}

/**
 * The spans of an earlier version of a meeting that stand under items which the published version closes: an agenda
 * may print openly what was then treated behind closed doors.
 */
export function closedLater(earlier: FileHead, published: FileHead): SealedLines['without'] {
  const closed = published.items.filter((item) => item.closed)
  return earlier.items
    .filter((item) => closed.some((other) => isSameItem(item, other)))
    .map((item) => item.lines)
}

function isSameItem(one: ItemHead, other: ItemHead): boolean {
  if (one.caseNumber !== null && one.caseNumber === other.caseNumber) return true
  return fold(one.title) === fold(other.title)
}

/** Every file in its place, in their order; one that is left out shows no lines. */
export function sourcesOf(
  files: readonly FileHead[],
  messagesOf: (file: FileHead) => readonly Message[],
  meetings: readonly ArchivedMeeting[],
): ArchivedSource[] {
  const placed = new Map(
    meetings
      .flatMap((meeting) =>
        [meeting.source, ...meeting.earlier].map((source, edition) => ({ source, meeting, edition })),
      )
      .map((entry) => [entry.source.file, entry]),
  )
  return files.map((file) => {
    const source = sourceFile(file, messagesOf(file), () => ({ items: [], lines: [] }))
    return placed.get(file.file) ?? { source, meeting: null, edition: 0 }
  })
}
