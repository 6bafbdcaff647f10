import type { Root, RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { type Processor, unified } from 'unified'

/**
 * The constructs of Markdown that minutes never mean. Left on they eat text: `<navn>` and `[1]: x` vanish, `1./7.`
 * counts anew, `-` becomes a list, a row of hyphens a rule. Lists are read by their own grammar (lists.ts).
 */
const NEVER_MEANT = [
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
  .data('micromarkExtensions', [{ disable: { null: NEVER_MEANT } }])
  .use(remarkParse)
  .freeze()

/** Text that is longer than this, in letters, is parted into paragraphs first: remark's time grows with its square. */
const LONG = 20_000

/** The paragraphs of a text. One that is too long for remark is what remark would make of it: a paragraph of text. */
export function paragraphsOf(text: string): RootContent[] {
  if (text.length <= LONG) return paragraphParser.parse(text).children
  return text.split(/\n(?:[ \t]*\n)+/).flatMap((paragraph) =>
    paragraph.length <= LONG
      ? paragraphParser.parse(paragraph).children
      : [
          {
            type: 'paragraph',
            children: [{ type: 'text', value: paragraph.trim() }],
          } satisfies RootContent,
        ],
  )
}
