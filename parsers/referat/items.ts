import { type ContentsEntry, entriesOf, findEntry } from './contents.ts'
import type { Layout } from './layout.ts'
import { nextLine, readAs, type Token } from './tokenize.ts'
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
  const entries = contentsOf(tokens)
  const headed = headedNumbers(tokens)
  const spaced = isSpaced(tokens)
  const starts: { index: number; entry: ContentsEntry | undefined }[] = []
  let nextEntry = 0
  let lastNumber = 0
  tokens.forEach((token, index) => {
    const heading = readAs(token, 'itemHeading')
    if (!heading || (spaced && !heading.closed && runsOn(tokens, index))) return
    const number = Number(heading.number)
    const entry = findEntry(heading.title ?? '', entries, nextEntry)
    const alone = entries.length === 0 && !headed.has(heading.number)
    const follows = alone && (starts.length === 0 || number === lastNumber + 1)
    if (entry < 0 && !heading.closed && !follows && !headsItem(tokens, index, heading.number)) return
    if (entry >= 0) nextEntry = entry + 1
    lastNumber = number
    starts.push({ index, entry: entries[entry] })
  })
  return new Map(
    starts.map(({ index, entry }, at) => [
      index,
      { tokens: tokens.slice(index, starts[at + 1]?.index), entry },
    ]),
  )
}

/** The layout whose evidence most lines of an item show; where none shows any, that of the item before. */
export function chooseLayout(
  span: ItemSpan | undefined,
  layouts: readonly Layout[],
  previous: Layout,
): Layout {
  const lines = span?.tokens ?? []
  const shown = lines.flatMap(({ matches }) => matches.map(({ rule }) => rule))
  const counts = layouts.map(
    ({ id }) => shown.filter(({ speaksFor }) => speaksFor?.some((layout) => layout === id)).length,
  )
  const most = Math.max(...counts)
  return (most > 0 && layouts[counts.indexOf(most)]) || previous
}

function contentsOf(tokens: readonly Token[]): ContentsEntry[] {
  const from = tokens.findIndex((token) => readAs(token, 'contentsHeading'))
  if (from < 0) return []
  const length = tokens.slice(from).findIndex((token) => readAs(token, 'itemHeading'))
  const list = tokens.slice(from + 1, length < 0 ? undefined : from + length)
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

/** The numbers of the `Punkt N:` lines that the head of an item follows. */
function headedNumbers(tokens: readonly Token[]): ReadonlySet<string | undefined> {
  return new Set(
    tokens.flatMap((token, index) => {
      const heading = readAs(token, 'itemHeading')
      return heading && headsItem(tokens, index, heading.number) ? [heading.number] : []
    }),
  )
}

/** Whether the one or two lines after a heading, blank lines aside, are what only the head of an item has. */
function headsItem(tokens: readonly Token[], index: number, number: string | undefined): boolean {
  const next = nextLine(tokens, index)
  const [first, second] = [tokens[next], tokens[nextLine(tokens, next)]]
  if (HEADS.some((type) => readAs(first, type)) || isBareDecision(first)) return true
  const title = readAs(readAs(first, 'wrapper') ? second : first, 'repeatedTitle')
  return title !== undefined && title.number === number
}

/** A decision heading that names no body stands at the head of an item only. */
function isBareDecision(token: Token | undefined): boolean {
  return token?.matches.some(({ rule, captures }) => rule.kind === 'decision' && !captures.body) ?? false
}

/** The index of the last line of the contents list before an index; -1 when there is none. */
export function lastContentsLine(tokens: readonly Token[], before: number): number {
  for (let at = before - 1; at >= 0; at--) if (readAs(tokens[at], 'contentsLine')) return at
  return -1
}
