/** The paragraphs of a part of a document, with the text that is read in them and where it stands. */
import type { Piece } from '../flow.ts'
import { isWord } from './dialect.ts'
import { decodeXml } from './entities.ts'
import { attributeOf, attributesOf, type Element, readXml } from './xml.ts'

/** A paragraph; one in a text box is a paragraph of its own. */
export interface Paragraph {
  /** From 1, in the order in which they begin; null in the copy of a text box that older programs show. */
  line: number | null
  pieces: readonly WordPiece[]
}

/** Text in a run: that of a `w:t`, or what a mark such as `w:noBreakHyphen` is read as. */
export interface WordPiece extends Piece {
  /** Where it stands in the part. */
  start: number
  end: number
  /** Its `w:t`; null for a mark. */
  element: Element | null
  run: Run
  /** Pieces with one number may stand in one link: nothing is between them but runs, tracked changes and marks. */
  stretch: number
}

export interface Run {
  element: Element
  properties: Element | null
  /** What the properties say, in order. */
  looks: readonly Element[]
  /** Behind the properties, and behind the mark of where a page began. */
  contentStart: number
}

/** What marks in a run are read as. */
const marks: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['ptab', '\t'],
  ['br', '\n'],
  ['cr', '\n'],
  ['noBreakHyphen', '-'],
])

/** Text in these is no text of the document any more. */
const deletions = new Set(['del', 'moveFrom'])

/** Text in these is a link already, or is made anew by Word. */
const links = new Set(['hyperlink', 'fldSimple'])

/** Properties of content controls that hold plain text, or text from elsewhere: a link in them would not be kept. */
const plainControls = new Set(['text', 'dataBinding', 'comboBox', 'dropDownList', 'date'])

/** What may stand in a link, between its runs. */
const seamless = new Set([
  'r',
  'ins',
  'del',
  'moveTo',
  'moveFrom',
  'proofErr',
  'bookmarkStart',
  'bookmarkEnd',
  'commentRangeStart',
  'commentRangeEnd',
  'permStart',
  'permEnd',
  'moveFromRangeStart',
  'moveFromRangeEnd',
  'moveToRangeStart',
  'moveToRangeEnd',
])

interface OpenRun extends Run {
  properties: Element | null
  looks: Element[]
  contentStart: number
}

interface OpenParagraph extends Paragraph {
  pieces: WordPiece[]
  run: OpenRun | null
}

/** The paragraphs of a part in the order in which they begin. @param before the paragraphs of the parts before it */
export function readStory(source: string, before: number): readonly Paragraph[] {
  const paragraphs: Paragraph[] = []
  const around: OpenParagraph[] = []
  const linked = new Set<Element>()
  const unseen = new Set<Element>()
  const copies = new Set<Element>()
  const fields: ('code' | 'result')[] = []
  let line = before
  let stretch = 0

  function open(element: Element): void {
    const { name, parent } = element
    const paragraph = around.at(-1)
    if (paragraph && !paragraph.run && !(isWord(element) && seamless.has(name))) stretch += 1
    if (name === 'Fallback') copies.add(element)
    if (parent?.name === 'sdtPr' && parent.parent && plainControls.has(name)) linked.add(parent.parent)
    if (parent && parent === paragraph?.run?.properties) paragraph.run.looks.push(element)
    if (!isWord(element)) return
    if (name === 'p') openParagraph()
    else if (links.has(name)) linked.add(element)
    else if (deletions.has(name)) unseen.add(element)
    else if (paragraph?.run) openInRun(element, paragraph.run)
    else if (paragraph && name === 'r') {
      paragraph.run = { element, properties: null, looks: [], contentStart: element.contentStart }
    }
  }

  function openParagraph(): void {
    if (copies.size === 0) line += 1
    const paragraph = { line: copies.size === 0 ? line : null, pieces: [], run: null }
    paragraphs.push(paragraph)
    around.push(paragraph)
  }

  function openInRun(element: Element, run: OpenRun): void {
    if (element.parent !== run.element) return
    if (element.name === 'rPr') run.properties = element
    else if (element.name === 'fldChar') {
      turnField(attributeOf(source, element, 'fldCharType'))
      stretch += 1
    }
  }

  function turnField(type: string | null): void {
    if (type === 'begin') fields.push('code')
    else if (fields.pop() && type === 'separate') fields.push('result')
  }

  function close(element: Element): void {
    const paragraph = around.at(-1)
    linked.delete(element)
    unseen.delete(element)
    copies.delete(element)
    if (paragraph && !paragraph.run && !(isWord(element) && seamless.has(element.name))) stretch += 1
    if (!paragraph || !isWord(element)) return
    if (element.name === 'p') around.pop()
    else if (element === paragraph.run?.element) paragraph.run = null
    else if (element.parent === paragraph.run?.element) closeInRun(element, paragraph, paragraph.run)
  }

  function closeInRun(element: Element, paragraph: OpenParagraph, run: OpenRun): void {
    const isBefore = element === run.properties || element.name === 'lastRenderedPageBreak'
    if (isBefore && element.start === run.contentStart) run.contentStart = element.end
    const isCopy = copies.size > 0 && paragraph.line !== null
    const read = element.name === 't' ? readText(source, element) : readMark(element)
    if (!read || isCopy || unseen.size > 0 || fields.includes('code')) return
    const left = read.left || linked.size > 0 || fields.length > 0
    paragraph.pieces.push({ ...read, left, run, stretch })
  }

  readXml(source, { open, close })
  return paragraphs
}

type Read = Omit<WordPiece, 'run' | 'stretch'>

function readMark({ name, start, end }: Element): Read | null {
  const text = marks.get(name)
  return text === undefined ? null : { text, start, end, element: null, left: false }
}

function readText(source: string, element: Element): Read {
  let { contentStart: start, contentEnd: end } = element
  if ((isSpace(source[start]) || isSpace(source[end - 1])) && !keepsSpace(source, element)) {
    while (start < end && isSpace(source[start])) start += 1
    while (start < end && isSpace(source[end - 1])) end -= 1
  }
  const raw = source.slice(start, end)
  // A text with CDATA or comments, which no word processor writes, cannot be split as others are.
  const left = raw.includes('<')
  return { text: left ? raw : decodeXml(raw), start, end, element, left }
}

function isSpace(character: string | undefined): boolean {
  return character === ' ' || character === '\t' || character === '\n' || character === '\r'
}

/** Whether white space at the ends of a text is a part of it. */
function keepsSpace(source: string, element: Element): boolean {
  for (let inner: Element | null = element; inner; inner = inner.parent) {
    const space = attributesOf(source, inner).get('xml:space')
    if (space !== undefined) return space === 'preserve'
  }
  return false
}
