/** Where a link begins and ends: elements that go on beyond it are closed there, and opened again. */
import type { Part } from '../flow.ts'
import { isWord } from './dialect.ts'
import { decodeXml } from './entities.ts'
import type { Run, WordPiece } from './story.ts'
import type { Element } from './xml.ts'

/** A place in a part, and what is to be closed before it and opened behind it. */
export interface Seam {
  at: number
  closing: string
  /** @param properties of the run, where one is opened */
  opening: (properties: string) => string
  /** Whether the run goes on beyond it, and whether its text does. */
  splitsRun: boolean
  splitsText: boolean
}

/** An element that can be split; its content begins where there is something to be read. */
interface Level {
  tag: string
  start: number
  contentStart: number
  contentEnd: number
  end: number
  opening: (properties: string) => string
}

/** Tracked insertions, in which the schema has no links. */
const insertions = new Set(['ins', 'moveTo'])

/** The place before a part of a piece, or behind it. What begins or ends there is not split. */
export function seamAt(
  source: string,
  { piece, from, to }: Part<WordPiece>,
  side: 'before' | 'behind',
): Seam {
  const text = textLevel(piece)
  const run = runLevel(source, piece.run)
  const levels = [...insertionLevels(source, piece.run), run, ...(text ? [text] : [])]
  let at = placeIn(source, piece, side === 'before' ? from : to)
  for (let inner = levels.at(-1); inner; inner = levels.at(-1)) {
    if (at !== (side === 'before' ? inner.contentStart : inner.contentEnd)) break
    at = side === 'before' ? inner.start : inner.end
    levels.pop()
  }
  return {
    at,
    closing: levels
      .map(({ tag }) => `</${tag}>`)
      .reverse()
      .join(''),
    opening: (properties) => levels.map(({ opening }) => opening(properties)).join(''),
    splitsRun: levels.includes(run),
    splitsText: text !== null && levels.includes(text),
  }
}

/** The start tag of a text whose white space counts. */
export function textTag({ tag }: Element): string {
  return `<${tag} xml:space="preserve">`
}

function textLevel({ element, start, end }: WordPiece): Level | null {
  return element && { ...element, contentStart: start, contentEnd: end, opening: () => textTag(element) }
}

function runLevel(source: string, { element, contentStart }: Run): Level {
  return { ...element, contentStart, opening: (properties) => startTag(source, element) + properties }
}

/** The insertions directly round a run, the outermost first. */
function insertionLevels(source: string, { element }: Run): Level[] {
  const levels: Level[] = []
  for (
    let inner = element.parent;
    inner && isWord(inner) && insertions.has(inner.name);
    inner = inner.parent
  ) {
    const tag = startTag(source, inner)
    levels.unshift({ ...inner, opening: () => tag })
  }
  return levels
}

function startTag(source: string, { start, contentStart }: Element): string {
  return source.slice(start, contentStart)
}

/** Where a character of a piece's text stands: `&amp;` is one. */
function placeIn(source: string, { start, end, element, text: whole }: WordPiece, index: number): number {
  if (!element) return index === 0 ? start : end
  // Without entities it is found at once, also in a long text with many mentions.
  if (whole.length === end - start) return start + index
  let at = start
  let read = 0
  for (const [raw] of source.slice(start, end).matchAll(/&[^;]*;|[^&]+/g)) {
    const text = decodeXml(raw)
    if (read + text.length > index) return at + index - read
    at += raw.length
    read += text.length
  }
  return at
}
