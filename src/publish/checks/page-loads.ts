import { unescapeHtml } from './characters.ts'
import { Problems } from './problems.ts'

/** The style sheet of an archive's theme: its weight is for the archive to choose. */
const THEME = /\/theme-[\da-f]{8}\.css$/

/** A start tag, as far as it loads something. */
export interface LoadingTag {
  /** Where it leads: `href` or `src`; empty for nowhere. */
  address: string
  relation: string
  type: string
  has: (attribute: string) => boolean
}

/** What a page loads, and what of it keeps the page from being shown or moves it when it comes. */
export class PageLoads {
  /** The site's own style sheets and scripts, as links. */
  readonly styles: string[] = []
  readonly scripts: string[] = []
  readonly #delays: Problems

  constructor(html: string) {
    this.#delays = new Problems(html)
  }

  /** An element has begun. */
  element(name: string, tag: LoadingTag, at: number): void {
    if (name === 'link' && tag.relation === 'stylesheet') this.#style(tag.address, at)
    else if (name === 'script' && tag.address !== '') this.#script(tag, at)
    else if (name === 'img' && !(tag.has('width') && tag.has('height')))
      this.#delays.at(at, 'an image without width and height, which moves the page when it comes')
  }

  #style(address: string, at: number): void {
    if (THEME.test(address)) return
    if (this.styles.length > 0) this.#delays.at(at, 'a second style sheet, which the page waits for')
    this.styles.push(unescapeHtml(address))
  }

  #script({ address, type, has }: LoadingTag, at: number): void {
    if (type !== 'module' && !has('defer') && !has('async'))
      this.#delays.at(at, 'a script that the page waits for; a module or one with defer it does not')
    this.scripts.push(unescapeHtml(address))
  }

  /** What keeps the page from being shown or moves it, each with its place. */
  get delays(): string[] {
    return this.#delays.list
  }
}
