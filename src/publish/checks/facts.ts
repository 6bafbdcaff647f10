import { PageReader } from './page-reader.ts'
import { scan } from './scan.ts'

/** What is known of a page by reading its HTML. */
export interface PageFacts {
  /** As UTF-8. */
  bytes: number
  /** In the order of the page. */
  ids: string[]
  /** Where it leads: pages, files, fragments, addresses of forms. As meant, not as escaped, and each once. */
  links: string[]
  /** What is wrong with the page itself, each with its place. */
  problems: string[]
  /** What keeps the page from being shown, or moves it once it is, each with its place. */
  delays: string[]
  /** The style sheets and the scripts that it loads, as links. */
  styles: string[]
  scripts: string[]
  elements: number
  /** How many elements the deepest one lies in, itself among them. */
  depth: number
}

/**
 * Reads the facts off a page in one pass. What the pages of this site are printed as is followed to the letter;
 * anything else is a problem, other forms that HTML allows among it.
 */
export function factsOf(html: string): PageFacts {
  const reader = new PageReader(html)
  scan(html, reader)
  return { bytes: Buffer.byteLength(html), ...reader.finish() }
}
