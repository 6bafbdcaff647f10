/** More is no help: what comes after a first mistake in the markup is often its consequence. */
const ENOUGH = 20
const EXCERPT = 60

/** Gathers what is wrong with a page, each with its place. */
export class Problems {
  readonly list: string[] = []
  readonly #html: string

  constructor(html: string) {
    this.#html = html
  }

  /** Tells of something at a place in the text. */
  at(place: number, what: string): void {
    if (this.list.length === ENOUGH) this.list.push('and more')
    if (this.list.length >= ENOUGH) return
    const excerpt = this.#html.slice(place, place + EXCERPT).replace(/\s+/g, ' ')
    this.list.push(`${what}, at character ${place + 1}: ${excerpt}`)
  }

  /** Tells of something that is about the page as a whole. */
  ofPage(what: string): void {
    this.list.push(what)
  }
}
