import type { Paragraph } from 'mdast'

/** What Markdown could read something into, lists aside: of those, minutes have a grammar of their own (lists.ts). */
export const marks: readonly { source: string; example: string; why: string }[] = [
  {
    source: '[*`\\\\<[]',
    example: 'cirka *4*',
    why: 'emphasis, code, an escape, HTML or an address, a link',
  },
  {
    source: '_(?<![\\p{L}\\d_]_)|_(?![\\p{L}\\d_])',
    example: 'se _her_',
    why: 'emphasis, except in bilag_2',
  },
  {
    source: '&#?[A-Za-z\\d]+;',
    example: 'Vej &amp; Park',
    why: 'a character reference; “Vej & Park” is none',
  },
  { source: '^[#>=]', example: '# 4 er lukket', why: 'a heading, a quote, the line under a heading' },
  { source: '^~~~', example: '~~~', why: 'a fence round code' },
  { source: '^-[-\\t ]+$', example: 'Økonomi\n---', why: 'a rule, the line under a heading' },
  {
    source: '[^\\n]\\n-$',
    example: 'Økonomi\n-',
    why: 'the line under a heading; “-” by itself is a decision',
  },
  { source: '^[^\\S\\n]', example: 'Kajen\n  males', why: 'code, or white space that falls away' },
  { source: '[^\\S\\n]$', example: 'Kajen  \nmales', why: 'a break, or white space that falls away' },
  { source: '[\\r\\0]', example: 'Kajen\r\rmales', why: 'the end of a line; a character that is replaced' },
]

const MARK = new RegExp(marks.map(({ source }) => source).join('|'), 'mu')

/**
 * The paragraphs of a text that holds no mark, as most sections of minutes are; null for any other text. A Markdown
 * parser without lists would find the same, whichever of its other constructs are on, in about a hundred times the time.
 */
export function plainParagraphs(text: string): Paragraph[] | null {
  if (MARK.test(text)) return null
  const trimmed = text.trim()
  return trimmed === '' ? [] : trimmed.split(/\n\n+/).map(textParagraph)
}

/** A paragraph that is one text. */
export function textParagraph(value: string): Paragraph {
  return { type: 'paragraph', children: [{ type: 'text', value }] }
}
