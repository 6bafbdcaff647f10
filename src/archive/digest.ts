/**
 * What the archive keeps of one file: as it may be published, without its tree. Plain data, so that it can be handed
 * between threads and kept on disk: a small head, which the archive is tied together from, and a body, which is read
 * when its text is shown.
 */
import { type Coverage, coverageOf } from '../../parsers/referat/coverage.ts'
import type { AgendaItem } from '../records/item.ts'
import type { Meeting, Source } from '../records/meeting.ts'
import type { Message } from '../records/message.ts'
import { amountsOf, type ItemAmounts } from './amounts.ts'
import { type CaseHead, caseHead } from './case-head.ts'
import type { Config } from './config.ts'
import type { LoadedFile } from './load.ts'
import { type Citation, citationsOf } from './mentions/citation.ts'
import { type FileGaps, makeRedactor } from './privacy/files.ts'
import type { Redaction } from './privacy/redactions.ts'
import { publishedItem, publishedLines } from './publish.ts'

/** What the reading of a file depends on, its bytes aside. */
export interface Policy extends Pick<Config, 'labels' | 'limits' | 'privacy'> {
  redactions: readonly Redaction[]
}

/** The facts of a meeting, its items aside. */
export type MeetingFacts = Omit<Meeting, 'items'>

/** What lists, cases and links show of an item. */
export interface ItemHead
  extends CaseHead,
    Pick<
      AgendaItem,
      | 'number'
      | 'title'
      | 'closed'
      | 'caseNumber'
      | 'journalNumber'
      | 'documentNumber'
      | 'caseType'
      | 'decision'
      | 'attachments'
      | 'lines'
    > {
  /** Where its attachment list stands; null without one. */
  attachmentLines: AgendaItem['lines'] | null
  /** What its text mentions, each once. */
  citations: Citation[]
  /** How many tables it prints. */
  tables: number
  /** The sums that its decision names, by sentences. */
  amounts: ItemAmounts[]
}

/** A line of a source as it is published; `text` is null for one that is withheld. */
export interface SourceLine {
  number: number
  text: string | null
}

/** What the archive knows of a file without opening its body. */
export interface FileHead {
  /** Stands for everything that the body was made of: bytes, name, policy and program. */
  key: string
  /** Relative to the content folder, with `/`, as it may be published. */
  file: string
  messages: Message[]
  /** Null for what is no minutes. */
  meeting: MeetingFacts | null
  items: ItemHead[]
  /** Null for a file that cannot be read. */
  source: Source | null
  coverage: Coverage | null
  gaps: FileGaps
  /** The entries of the redaction list that took something out, by their place in it. */
  used: number[]
}

/** The texts of a file. */
export interface FileBody {
  items: AgendaItem[]
  lines: SourceLine[]
}

export interface Digest {
  head: FileHead
  body: FileBody
}

/**
 * Makes what digests files that were loaded, under the key that stands for each (see `FileHead.key`) and the name that
 * it may be called by (see `publishedNames`).
 */
export function makeDigester(policy: Policy): (loaded: LoadedFile, key: string, name: string) => Digest {
  const { closedItems } = policy.privacy
  const redact = makeRedactor(policy)
  return (loaded, key, name) => {
    const { file, gaps, used } = redact(loaded, name)
    const { meeting, messages } = file.result
    const items = (meeting?.items ?? []).map((item) => publishedItem(item, closedItems))
    return {
      head: {
        key,
        file: name,
        messages,
        meeting: meeting && factsOf(meeting),
        items: items.map((item) => headOf(item, meeting ? [meeting.body] : [], meeting?.date ?? '')),
        source: file.source ?? null,
        coverage: file.tree ? coverageOf(file.tree) : null,
        gaps,
        used,
      },
      body: { items, lines: file.tree ? publishedLines(file.tree, closedItems) : [] },
    }
  }
}

function factsOf({ items: _, ...facts }: Meeting): MeetingFacts {
  return facts
}

function headOf(item: AgendaItem, bodies: readonly string[], date: string): ItemHead {
  const { number, title, closed, caseNumber, journalNumber, documentNumber, caseType } = item
  const { attachments, lines, decision } = item
  const list = item.sections.find(({ kind }) => kind === 'attachments')
  return {
    number,
    title,
    closed,
    caseNumber,
    journalNumber,
    documentNumber,
    caseType,
    attachments,
    lines,
    decision,
    attachmentLines: list?.lines ?? null,
    citations: citationsOf(item, bodies),
    tables: item.tables.length,
    amounts: amountsOf(item),
    ...caseHead(item, date),
  }
}
