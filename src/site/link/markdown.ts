/** Markdown as CommonMark has it, with front matter: `[22-010739](https://…/sag/22-010739/)`. */
import { parse, postprocess, preprocess } from 'micromark'
import { frontmatter } from 'micromark-extension-frontmatter'
import { decodeString } from 'micromark-util-decode-string'
import { escapeAddress } from './escape.ts'
import { makeLinkDocument, type SourcePiece } from './source.ts'
import { elementAfter, isBreak } from './tags.ts'

/** Links Markdown. Blocks of HTML in it stay as they are. */
export const linkMarkdown = makeLinkDocument({
  blocks: blocksOf,
  insertions: (ranges, href) =>
    ranges.flatMap(([from, to]) => [
      [from, '['],
      [to, `](${escapeAddress(href)})`],
    ]),
})

/** What micromark calls the parts of a document that matter here. */
const tokens = {
  block: new Set<string>(['atxHeading', 'codeFenced', 'codeIndented', 'paragraph', 'setextHeading']),
  left: new Set<string>(['autolink', 'codeFenced', 'codeIndented', 'codeText', 'image', 'link']),
  /** Where links lead, and what stands at a fence. */
  unread: new Set<string>(['codeFencedFence', 'definition', 'reference', 'resource']),
  text: new Set<string>([
    ...['characterEscape', 'characterReference', 'data', 'lineEnding'],
    ...['autolinkEmail', 'autolinkProtocol', 'codeFlowValue', 'codeTextData'],
  ]),
}

const extensions = [frontmatter(['yaml', 'toml'])]

function blocksOf(source: string): SourcePiece[][] {
  const blocks: SourcePiece[][] = []
  const depths = { left: 0, unread: 0 }
  // Elements of HTML that leave their text as it is: one that a block of HTML opened, one in the paragraph.
  let around: string | null = null
  let within: string | null = null

  function add(text: string, from: number, to: number): void {
    if (depths.unread === 0)
      blocks.at(-1)?.push({ text, left: depths.left > 0 || within !== null, at: [from, to] })
  }

  for (const [step, { type, start, end }] of eventsOf(source)) {
    const change = step === 'enter' ? 1 : -1
    if (tokens.left.has(type)) depths.left += change
    if (tokens.unread.has(type)) depths.unread += change
    if (step === 'exit') continue
    const written = source.slice(start.offset, end.offset)
    if (tokens.block.has(type)) {
      blocks.push([])
      within = around
    } else if (tokens.text.has(type)) {
      add(type.startsWith('character') ? decodeString(written) : written, start.offset, end.offset)
    } else if (type === 'htmlFlow') {
      around = elementAfter(written, around)
    } else if (type === 'htmlText') {
      within = elementAfter(written, within)
      if (isBreak(written)) add('\n', end.offset, end.offset)
    }
  }
  return blocks
}

function eventsOf(source: string) {
  return postprocess(
    parse({ extensions })
      .document()
      .write(preprocess()(source, undefined, true)),
  )
}
