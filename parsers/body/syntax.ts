import type { Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'
import { plainParagraphs, textParagraph } from './plain.ts'

/**
 * The constructs of Markdown that minutes never mean. Left on they eat text: `<navn>` and `[1]: x` vanish, `1./7.`
 * counts anew, `-` becomes a list, a row of hyphens a rule. Lists are read by their own grammar (lists.ts).
 */
export const neverMeant: readonly string[] = [
  'attention',
  'autolink',
  'blockQuote',
  'characterEscape',
  'characterReference',
  'codeFenced',
  'codeIndented',
  'codeText',
  'definition',
  'hardBreakEscape',
  'hardBreakTrailing',
  'headingAtx',
  'htmlFlow',
  'htmlText',
  'labelEnd',
  'labelStartImage',
  'labelStartLink',
  'list',
  'setextUnderline',
  'thematicBreak',
]

/** remark for minutes: paragraphs of plain text and nothing else. */
const paragraphParser: Processor<Root> = unified()
  .data('micromarkExtensions', [{ disable: { null: [...neverMeant] } }])
  .use(remarkParse)
  .freeze()

/** Text that is longer than this, in letters, is parted into paragraphs first: remark's time grows with its square. */
const LONG = 20_000

/**
 * The paragraphs of a text. remark is asked where there is anything to read; a paragraph that is too long for it is
 * what it would make of it: a paragraph of text.
 */
export function paragraphsOf(text: string): RootContent[] {
  const plain = plainParagraphs(text)
  if (plain) return plain
  if (text.length <= LONG) return paragraphParser.parse(text).children
  return text
    .split(/\n(?:[ \t]*\n)+/)
    .flatMap((paragraph) =>
      paragraph.length <= LONG ? paragraphsOf(paragraph) : [textParagraph(paragraph.trim())],
    )
}
