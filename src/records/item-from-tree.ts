import { readAttachments } from '../../parsers/referat/attachments.ts'
import type { ContentsEntry } from '../../parsers/referat/contents.ts'
import { readMetadata } from '../../parsers/referat/metadata.ts'
import { readOutcome } from '../../parsers/referat/outcome.ts'
import { textUnder } from '../../parsers/referat/text.ts'
import { titleOf } from '../../parsers/referat/title.ts'
import {
  branchesOf,
  type Entry,
  type Item,
  type Leaf,
  leafOf,
  linesOf,
  type Section as SectionNode,
} from '../../parsers/referat/tree.ts'
import { readVotes } from '../../parsers/referat/votes.ts'
import { readDate } from '../../parsers/text/dates.ts'
import { fold } from '../../parsers/text/lines.ts'
import type { AgendaItem, Decision, Section } from './item.ts'
import { tablesOf } from './tables.ts'

/** The meeting that an item belongs to, as far as its reading depends on it. */
export interface Sitting {
  body: string
  date: string
}

/** Makes the record of an item's tree. */
export function itemFromTree(item: Item, contents: ContentsEntry | undefined, sitting: Sitting): AgendaItem {
  const heading = leafOf(item, 'itemHeading')
  const nodes = branchesOf(item, 'section')
  const firstList = nodes.find(({ kind }) => kind === 'attachments')
  // The second attachment list repeats the first and is no section.
  const shown = nodes.filter((node) => node.kind !== 'attachments' || node === firstList)
  const sections = shown.map((node) => sectionOf(node, sitting))
  const numbers = readMetadata(branchesOf(item, 'metadata'))
  const recommendation = textOf(sections, 'recommendation')
  return {
    number: Number(heading?.captures?.number),
    title: titleOf(item),
    closed: item.closed,
    caseNumber: numbers.caseNumber ?? leafOf(item, 'caseNumber')?.captures?.number ?? null,
    journalNumber: numbers.journalNumber ?? null,
    documentNumber: numbers.documentNumber ?? null,
    caseType: branchesOf(item, 'caseType').map(caseTypeOf)[0] ?? null,
    route: routeOf(textOf(sections, 'route') ?? ''),
    recommendation:
      recommendation === undefined ? null : { by: recommenderOf(recommendation), text: recommendation },
    decision: decisionOf(sections),
    history: nodes.flatMap((node) => historyOf(node, sitting)),
    attachments: readAttachments(nodes.filter(({ kind }) => kind === 'attachments')),
    tables: sections.flatMap(tablesOf),
    sections,
    contents: contents ? { title: contents.title, page: contents.page } : null,
    lines: linesOf(item),
  }
}

/** The text of the first section of a kind. */
function textOf(sections: readonly Section[], kind: Section['kind']): string | undefined {
  return sections.find((section) => section.kind === kind)?.text
}

function sectionOf(node: SectionNode, sitting: Sitting): Section {
  const heading = leafOf(node, 'sectionHeading')
  return {
    kind: node.kind === 'decision' && !isOwn(heading, sitting) ? 'history' : node.kind,
    heading: heading?.captures?.heading ?? heading?.text ?? '',
    text: textUnder(node),
    lines: linesOf(node),
  }
}

/** A decision is the meeting's own when its heading names no body, or the meeting's body and date. */
function isOwn(heading: Leaf | undefined, { body, date }: Sitting): boolean {
  const captures = heading?.captures
  if (captures?.body === undefined) return true
  return fold(captures.body) === fold(body) && readDate(captures.date ?? '') === date
}

function decisionOf(sections: readonly Section[]): Decision | null {
  // A heading over the decisions of several bodies has no text of its own.
  const own = sections.filter(({ kind, text }) => kind === 'decision' && text !== '')
  if (own.length === 0) return null
  const text = own.map((section) => section.text).join('\n\n')
  return { text, outcome: readOutcome(text), votes: readVotes(text) }
}

function historyOf(node: SectionNode, sitting: Sitting): AgendaItem['history'] {
  const heading = leafOf(node, 'sectionHeading')
  if (node.kind === 'decision' && !isOwn(heading, sitting)) return [treatment(heading, textUnder(node))]
  if (node.kind !== 'history') return []
  return branchesOf(node, 'entry').map((entry: Entry) =>
    treatment(leafOf(entry, 'entryHeading'), textUnder(entry)),
  )
}

function treatment(heading: Leaf | undefined, text: string): AgendaItem['history'][number] {
  const { body = '', date = '' } = heading?.captures ?? {}
  return { body, date: readDate(date) ?? date, text }
}

function caseTypeOf(branch: Parameters<typeof leafOf>[0]): string | null {
  return leafOf(branch, 'caseTypeValue')?.captures?.value ?? null
}

function routeOf(text: string): string[] {
  return text
    .split(/[,.\n]+/)
    .map((name) => name.trim())
    .filter(Boolean)
}

function recommenderOf(text: string): string | null {
  return /^(\p{Lu}[^.:\n]{0,119}?)\s{1,9}indstiller\b/u.exec(text)?.[1] ?? null
}
