/** The kinds of documents that are linked. The code for a kind is loaded when it is needed. */
import type { LinkDocument } from './document.ts'

/** A kind of documents. */
export type FormatName = 'text' | 'markdown' | 'html' | 'word'

/** How the names of files end. */
const formats: ReadonlyMap<string, FormatName> = new Map([
  ['.txt', 'text'],
  ['.text', 'text'],
  ['.md', 'markdown'],
  ['.markdown', 'markdown'],
  ['.html', 'html'],
  ['.htm', 'html'],
  ['.xhtml', 'html'],
  ['.docx', 'word'],
])

const doors: Readonly<Record<FormatName, () => Promise<LinkDocument>>> = {
  text: async () => (await import('./text.ts')).linkText,
  markdown: async () => (await import('./markdown.ts')).linkMarkdown,
  html: async () => (await import('./html.ts')).linkHtml,
  word: async () => (await import('./docx.ts')).linkDocx,
}

/** How the names of files end that can be linked. */
export const endings: readonly string[] = [...formats.keys()]

/** The kind of a file by its name; null for one that cannot be linked. */
export function formatOf(file: string): FormatName | null {
  return formats.get(/\.\w+$/.exec(file.toLowerCase())?.[0] ?? '') ?? null
}

/** Links documents of a kind. */
export function linkDocument(format: FormatName): LinkDocument {
  return async (bytes, archive) => (await doors[format]())(bytes, archive)
}
