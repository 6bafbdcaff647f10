/** HTML: links round the text of pages; tags, attributes and all that is no text stay as they are. */
import { Parser } from 'htmlparser2'
import { inline, left, OPT_OUT, unread } from './elements.ts'
import { makeLinkDocument, type SourcePiece } from './source.ts'

/** Links HTML: whole pages and parts of them. */
export const linkHtml = makeLinkDocument({
  blocks: blocksOf,
  // No tag stands in a range: what is inserted is balanced wherever that is.
  insertions: (ranges, href) =>
    ranges.flatMap(([from, to]) => [
      [from, `<a href="${escapeAttribute(href)}">`],
      [to, '</a>'],
    ]),
})

/** What becomes of the text in an element. */
interface Holder {
  left: boolean
  unread: boolean
}

function blocksOf(source: string): SourcePiece[][] {
  const blocks: SourcePiece[][] = [[]]
  const holders: Holder[] = []
  // Behind some faults browsers read on otherwise, and what looks like text may be none, to the document's end.
  let isSure = true
  const holder = (): Holder => holders.at(-1) ?? { left: false, unread: false }

  function add(text: string, from: number, to: number): void {
    if (isSure && !holder().unread) blocks.at(-1)?.push({ text, left: holder().left, at: [from, to] })
  }

  function endBlock(name: string): void {
    if (!inline.has(name) && blocks.at(-1)?.length !== 0) blocks.push([])
  }

  const parser = new Parser({
    ontext: (text) => add(text, parser.startIndex, parser.endIndex + 1),
    onopentag: (name, attributes) => {
      if (name === 'br') add('\n', parser.startIndex, parser.startIndex)
      endBlock(name)
      holders.push({
        left: holder().left || left.has(name) || OPT_OUT in attributes,
        unread: holder().unread || unread.has(name),
      })
    },
    onclosetag: (name, isImplied) => {
      holders.pop()
      // In `<title>` and the like, tags are text until their own end tag comes.
      if (isImplied && unread.has(name)) isSure = false
      endBlock(name)
    },
    oncomment: (text) => {
      // It is no such section outside of drawings, but a comment that ends with the first `>`.
      if (text.startsWith('[CDATA[') && text.includes('>')) isSure = false
    },
  })
  parser.end(source)
  return blocks
}

function escapeAttribute(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('"', '&quot;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
}
