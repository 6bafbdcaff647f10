import { hasInk } from './characters.ts'
import { type ElementRule, foreignRule, ruleOf, whyBarred } from './element-rules.ts'
import { NESTING } from './elements.ts'
import type { Problems } from './problems.ts'

/** An element that is open, or whose start tag is being read. */
export interface OpenElement {
  name: string
  rule: ElementRule
  /** Where its name stands. */
  at: number
  /** What its content stands within, as bits of `NESTING`. */
  within: number
  /** Readers do not get to see it. */
  hidden: boolean
  /** It must hold text or carry a name. */
  wantsName: boolean
  /** How many texts and names stood in the page before it. */
  namesBefore: number
}

/** The elements that are open at a place of a page, and whether they may be there. */
export class OpenElements {
  /** The element whose start tag is being read. */
  current: OpenElement = blank()
  /** How many texts and names readers have come by. */
  names = 0
  /** How many elements the page has begun. */
  count = 0
  /** How many have been open at once at the most. */
  deepest = 0
  /** The open elements from the outermost; what lies beyond `#depth` is used again. */
  readonly #stack: OpenElement[] = []
  #depth = 0
  readonly #html: string
  readonly #problems: Problems

  constructor(html: string, problems: Problems) {
    this.#html = html
    this.#problems = problems
  }

  /** A start tag begins. */
  begin(from: number, to: number): void {
    const parent = this.#stack[this.#depth - 1]
    const element = this.#stack[this.#depth] ?? blank()
    const within = parent?.within ?? 0
    const name = this.#html.slice(from, to)
    const known = ruleOf(name, parent?.rule)
    const foreign = within & NESTING.foreign.bit && !known?.isRaw
    const rule = foreign ? foreignRule : known
    if (!foreign) this.#mayStand(name, from, rule, parent)
    this.#stack[this.#depth] = element
    element.name = name
    element.rule = rule ?? foreignRule
    element.at = from
    element.within = within | element.rule.opens
    element.hidden = parent?.hidden ?? false
    element.wantsName = element.rule.isNamed
    element.namesBefore = this.names
    this.current = element
    this.count++
    this.deepest = Math.max(this.deepest, this.#depth + 1)
  }

  #mayStand(name: string, at: number, rule: ElementRule | undefined, parent: OpenElement | undefined): void {
    if (!rule) this.#problems.at(at, `<${name}> is no element of HTML`)
    else if (!parent) {
      if (name !== 'html') this.#problems.at(at, `<${name}> outside <html>`)
    } else if (parent.rule.children?.has(name) === false)
      this.#problems.at(at, `<${name}> right in <${parent.name}>, which cannot hold it`)
    else if (rule.parents?.has(parent.rule.name) === false)
      this.#problems.at(
        at,
        `<${name}> in <${parent.name}>; it belongs in <${[...rule.parents].join('>, <')}>`,
      )
    else if (rule.barred & parent.within)
      this.#problems.at(at, `<${name}> within ${this.#path()}: ${whyBarred(name, parent.within)}`)
  }

  /** The start tag has ended, and the element has content. */
  enter(): void {
    this.#depth++
  }

  /** An end tag. What it leaves open is told of and closed with it. */
  close(from: number, to: number): void {
    const top = this.#stack[this.#depth - 1]
    if (top && top.name.length === to - from && this.#html.startsWith(top.name, from)) {
      this.#leave(top)
      return
    }
    const name = this.#html.slice(from, to)
    const depth = this.#stack.findLastIndex((element, at) => at < this.#depth && element.name === name)
    if (depth < 0) this.#problems.at(from, `</${name}> ends nothing that is open`)
    else this.#unwind(depth + 1, from, `before </${name}>`)
    if (depth >= 0) this.#depth--
  }

  /** Text, and whether it may stand there. */
  text(from: number, to: number): void {
    if (!hasInk(this.#html, from, to)) return
    const top = this.#stack[this.#depth - 1]
    if (!top) this.#problems.at(from, 'text outside <html>')
    else if (!top.rule.holdsText) this.#problems.at(from, `text right in <${top.name}>, which cannot hold it`)
    if (!top?.hidden) this.names++
  }

  /** The page has ended. */
  finish(): void {
    this.#unwind(0, this.#html.length, 'when the page ends')
  }

  #leave(element: OpenElement): void {
    this.#depth--
    if (element.wantsName && element.namesBefore === this.names && !element.hidden)
      this.#problems.at(element.at, `<${element.name}> without a text or a name`)
  }

  #unwind(depth: number, at: number, when: string): void {
    while (this.#depth > depth) {
      const name = this.#stack[--this.#depth]?.name
      this.#problems.at(at, `<${name}> is still open ${when}`)
    }
  }

  #path(): string {
    return this.#stack
      .slice(Math.max(0, this.#depth - 3), this.#depth)
      .map(({ name }) => `<${name}>`)
      .join(' ')
  }
}

function blank(): OpenElement {
  return {
    name: '',
    rule: foreignRule,
    at: 0,
    within: 0,
    hidden: false,
    wantsName: false,
    namesBefore: 0,
  }
}
