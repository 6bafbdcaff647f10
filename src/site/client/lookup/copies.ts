import { readText } from '../../link/encoding.ts'
import type { FormatName } from '../../link/formats.ts'
import { element } from '../search/dom.ts'
import type { Source } from './source.ts'

/** A copy for the clipboard. */
export interface Copy {
  text: string
  html: string | null
}

/** Links a text that is written in a format. @throws where that is not possible now */
export type LinkText = (format: FormatName, text: string) => Promise<string>

/** How a linked document can be taken along, by its kind; one that came as a file can be saved as well. */
export const waysOf: Readonly<Record<FormatName, { mail: boolean; markdown: boolean }>> = {
  text: { mail: true, markdown: true },
  markdown: { mail: false, markdown: true },
  html: { mail: false, markdown: false },
  word: { mail: false, markdown: false },
}

/** What is pasted into a mail: HTML with links, and the text with addresses for programs that take no HTML. */
export async function mailCopy({ bytes, html }: Source, linked: Uint8Array, link: LinkText): Promise<Copy> {
  const { text } = readText(bytes)
  return { text: readText(linked).text, html: await link('html', html ?? paragraphs(text)) }
}

/** The text as Markdown with links. */
export async function markdownCopy(
  { format, bytes }: Source,
  linked: Uint8Array,
  link: LinkText,
): Promise<Copy> {
  const isDone = format === 'markdown'
  return { text: isDone ? readText(linked).text : await link('markdown', readText(bytes).text), html: null }
}

/** A text as HTML: the clipboard takes a string. */
function paragraphs(text: string): string {
  return text
    .split(/(?:\r\n|\r|\n){2,}/)
    .map((paragraph) => {
      const [first = '', ...lines] = paragraph.split(/\r\n|\r|\n/)
      return element('p', {}, first, ...lines.flatMap((line) => [element('br', {}), line])).outerHTML
    })
    .join('\n')
}
