import type { Root } from 'mdast'
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
export const paragraphParser: Processor<Root> = unified()
  .data('micromarkExtensions', [{ disable: { null: NEVER_MEANT } }])
  .use(remarkParse)
  .freeze()
