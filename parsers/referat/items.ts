import { type ContentsEntry, entriesOf, findEntry } from './contents.ts'
import type { Layout } from './layout.ts'
import { capturesOf, matchAs, nextLine, readAs, type Token } from './tokenize.ts'
import type { LeafType } from './tree.ts'

/** An item before it is parsed. */
export interface ItemSpan {
  tokens: readonly Token[]
  /** Its line in the contents list. */
  entry: ContentsEntry | undefined
}

/** Lines that stand at the head of an item and nowhere in prose. */
const HEADS: readonly LeafType[] = ['metadataLine', 'caseNumber', 'openness', 'caseTypeHeading']

/**
 * The items, by the index of the token that starts each. `Punkt 4: …` is also how prose names an item, so one of
 * these must agree: it says `Lukket:`, the contents list has the title, the lines after it are the head of an item,
 * or there is no contents list, the number follows, and no other line with it heads an item. A closed item taken for
 * prose would be published with the item above it.
 */
export function itemSpans(tokens: readonly Token[]): ReadonlyMap<number, ItemSpan> {
  const headings = headingsIn(tokens)
  const entries = contentsOf(tokens, headings)
  const headed = new Set(headings.flatMap(({ number, heads }) => (heads ? [number] : [])))
  const spaced = isSpaced(tokens)
  const starts: { index: number; entry: ContentsEntry | undefined }[] = []
  let nextEntry = 0
  let lastNumber = 0
  for (const { index, number, title, closed, heads } of headings) {
    if (spaced && !closed && runsOn(tokens, index)) continue
    const entry = findEntry(title, entries, nextEntry)
    const alone = entries.length === 0 && !headed.has(number)
    const follows = alone && (starts.length === 0 || Number(number) === lastNumber + 1)
    if (entry < 0 && !closed && !follows && !heads) continue
    if (entry >= 0) nextEntry = entry + 1
    lastNumber = Number(number)
    starts.push({ index, entry: entries[entry] })
  }
  return new Map(
    starts.map(({ index, entry }, at) => [
      index,
      { tokens: tokens.slice(index, starts[at + 1]?.index), entry },
    ]),
  )
}

/** A `Punkt N:` line, which may or may not start an item. */
interface Heading {
  index: number
  number: string
  title: string
  closed: boolean
  /** Whether the lines after it are the head of an item. */
  heads: boolean
}

function headingsIn(tokens: readonly Token[]): Heading[] {
  const headings: Heading[] = []
  tokens.forEach((token, index) => {
    const captures = readAs(token, 'itemHeading')
    if (!captures) return
    const { number = '', title = '', closed } = captures
    const heads = headsItem(tokens, index, number)
    headings.push({ index, number, title, closed: closed !== undefined, heads })
  })
  return headings
}

/** The layout whose evidence most lines of an item show; where none shows any, that of the item before. */
export function chooseLayout(
  span: ItemSpan | undefined,
  layouts: readonly Layout[],
  previous: Layout,
): Layout {
  const shown = new Map<string, number>()
  for (const { matches } of span?.tokens ?? []) {
    for (const { rule } of matches) {
      for (const id of rule.speaksFor ?? []) shown.set(id, (shown.get(id) ?? 0) + 1)
    }
  }
  const counts = layouts.map(({ id }) => shown.get(id) ?? 0)
  const most = Math.max(...counts)
  return (most > 0 && layouts[counts.indexOf(most)]) || previous
}

function contentsOf(tokens: readonly Token[], headings: readonly Heading[]): ContentsEntry[] {
  const from = tokens.findIndex((token) => matchAs(token, 'contentsHeading'))
  if (from < 0) return []
  const list = tokens.slice(from + 1, headings.find(({ index }) => index > from)?.index)
  return entriesOf(
    list
      .filter(({ line }) => line.text !== '')
      .map((token) => ({ text: token.line.text, captures: readAs(token, 'contentsLine') ?? {} })),
  )
}

/** Whether a file parts its paragraphs by blank lines at all. */
export function isSpaced(tokens: readonly Token[]): boolean {
  return tokens.some(({ line }) => line.text === '')
}

/** Whether a line stands right below one that nothing is known of: where there are blank lines, it runs on from it. */
function runsOn(tokens: readonly Token[], index: number): boolean {
  const above = tokens[index - 1]
  return above !== undefined && above.line.text !== '' && above.matches.length === 0
}

/** Whether the one or two lines after a heading, blank lines aside, are what only the head of an item has. */
function headsItem(tokens: readonly Token[], index: number, number: string): boolean {
  const next = nextLine(tokens, index)
  const [first, second] = [tokens[next], tokens[nextLine(tokens, next)]]
  if (HEADS.some((type) => matchAs(first, type)) || isBareDecision(first)) return true
  const title = readAs(matchAs(first, 'wrapper') ? second : first, 'repeatedTitle')
  return title !== undefined && title.number === number
}

/** A decision heading that names no body stands at the head of an item only. */
function isBareDecision(token: Token | undefined): boolean {
  return token?.matches.some((match) => match.rule.kind === 'decision' && !capturesOf(match).body) ?? false
}

/** The index of the last line of the contents list before an index; -1 when there is none. */
export function lastContentsLine(tokens: readonly Token[], before: number): number {
  for (let at = before - 1; at >= 0; at--) if (matchAs(tokens[at], 'contentsLine')) return at
  return -1
}
