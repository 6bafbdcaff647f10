import { detached, unescapeHtml } from './characters.ts'
import type { Problems } from './problems.ts'

/** Schemes of addresses that hold what they lead to, a script among it. */
const [HASH, SLASH] = [35, 47]
const HOLDING = /^(?:javascript|vbscript|data):/i

/** The names of a page and what leads to names: its ids, links, and the attributes that speak of other elements. */
export class PageNames {
  readonly #ids = new Set<string>()
  readonly #links = new Set<string>()
  readonly #references: { attribute: string; value: string; at: number }[] = []
  /** The ids that labels are for. */
  readonly #labelled = new Set<string>()
  /** Fields that need a label from elsewhere in the page. */
  readonly #fields: { id: string; at: number }[] = []
  readonly #problems: Problems

  constructor(problems: Problems) {
    this.#problems = problems
  }

  /** An element is named. */
  id(value: string, at: number): void {
    if (/^$|\s/.test(value)) this.#problems.at(at, 'an id that is empty or holds white space')
    const before = this.#ids.size
    this.#ids.add(detached(unescapeHtml(value)))
    if (this.#ids.size === before) this.#problems.at(at, `a second element with the id “${value}”`)
  }

  /** Something leads to an address. */
  link(value: string, at: number): void {
    this.#links.add(value)
    const first = value.charCodeAt(0)
    if (first === SLASH || first === HASH) return
    // Browsers pass over line ends and other control characters in an address.
    const address = unescapeHtml(value).replace(/[\p{Cc} ]+/gu, '')
    if (address === '') this.#problems.at(at, 'an empty address')
    else if (HOLDING.test(address)) this.#problems.at(at, 'an address that may run a script')
  }

  /** An attribute leads to elements by their ids. */
  reference(attribute: string, value: string, at: number): void {
    this.#references.push({ attribute, value, at })
  }

  /** A label is for a field. */
  label(id: string): void {
    this.#labelled.add(id)
  }

  /** A field needs a label. */
  field(id: string, at: number): void {
    this.#fields.push({ id, at })
  }

  /** All names and links, when the page has ended and what leads to nothing has been told of. */
  finish(): { ids: string[]; links: string[] } {
    for (const { attribute, value, at } of this.#references) {
      const missing = unescapeHtml(value)
        .split(/\s+/)
        .filter((id) => !this.#ids.has(id))
      if (missing.length > 0) this.#problems.at(at, `${attribute} leads to no id “${missing.join('”, “')}”`)
    }
    for (const { id, at } of this.#fields)
      if (!this.#labelled.has(id)) this.#problems.at(at, 'a field without a label')
    return { ids: [...this.#ids], links: Array.from(this.#links, (link) => detached(unescapeHtml(link))) }
  }
}
