import { coverageOf } from '../../parsers/referat/coverage.ts'
import { fold } from '../../parsers/text/lines.ts'
import type { AgendaItem } from '../records/item.ts'
import type { Meeting, ParseResult } from '../records/meeting.ts'
import type { LoadedFile } from './load.ts'
import type { ArchivedMeeting, ArchivedSource, SourceFile } from './model.ts'

/** A file as its page shows it. The reasons of messages stay behind: they may quote a line that is withheld. */
export function sourceFile(
  { file, tree, source }: LoadedFile,
  result: ParseResult | undefined,
  lines: SourceFile['lines'] = [],
): SourceFile {
  const messages = result?.messages ?? []
  return {
    file,
    facts: source ?? null,
    gaps: [],
    coverage: tree ? coverageOf(tree) : null,
    messages: messages
      .map(({ line, column, ruleId, severity }) => ({ line, column, ruleId, severity }))
      .sort((one, other) => one.line - other.line),
    lines,
  }
}

/**
 * The lines of an earlier version of a meeting, without what stands under items that the published version
 * closes: an agenda may print openly what was then treated behind closed doors.
 */
export function withoutClosed(
  lines: SourceFile['lines'],
  { result: { meeting: earlier } }: LoadedFile,
  published: Meeting,
): SourceFile['lines'] {
  const closed = published.items.filter((item) => item.closed)
  const spans = (earlier?.items ?? [])
    .filter((item) => closed.some((other) => isSameItem(item, other)))
    .map((item) => item.lines)
  return lines.map((line) => {
    const within = spans.some(([first, last]) => line.number > first && line.number <= last)
    return within && line.text?.trim() ? { ...line, text: null } : line
  })
}

function isSameItem(one: AgendaItem, other: AgendaItem): boolean {
  if (one.caseNumber !== null && one.caseNumber === other.caseNumber) return true
  return fold(one.title) === fold(other.title)
}

/** Every file in its place, in the order of the results. */
export function sourcesOf(
  results: ReadonlyMap<LoadedFile, ParseResult>,
  meetings: readonly ArchivedMeeting[],
): ArchivedSource[] {
  const placed = new Map(
    meetings
      .flatMap((meeting) =>
        [meeting.source, ...meeting.earlier].map((source, edition) => ({ source, meeting, edition })),
      )
      .map((entry) => [entry.source.file, entry]),
  )
  return [...results].map(([file, result]) => {
    return placed.get(file.file) ?? { source: sourceFile(file, result), meeting: null, edition: 0 }
  })
}
