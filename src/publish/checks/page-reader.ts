import { createHash } from 'node:crypto'
import { type AttributeKind, kindOf } from './attributes.ts'
import { hasInk, isReference } from './characters.ts'
import { NESTING } from './elements.ts'
import type { PageFacts } from './facts.ts'
import { OpenElements } from './open-elements.ts'
import { PageLoads } from './page-loads.ts'
import { PageNames } from './page-names.ts'
import { Problems } from './problems.ts'
import type { Markup } from './scan.ts'

/** Scripts that are data, and run nothing. */
const DATA = /^application\/(?:ld\+)?json$/

/** Fields that are none to a reader, or that carry their name in themselves. */
const UNLABELLED = new Set(['hidden', 'submit', 'reset', 'button', 'image'])

/** Hears a page part by part and gathers what there is to know of it. */
export class PageReader implements Markup {
  readonly #problems: Problems
  readonly #loads: PageLoads
  readonly #names: PageNames
  readonly #html: string
  readonly #elements: OpenElements
  readonly #counts = { h1: 0, main: 0, title: 0 }
  /** The level of the last heading. */
  #level = 0
  /** Where the next `&` is that was not looked at. */
  #ampersand: number
  /** What the attributes of the start tag that is being read have said so far. */
  readonly #tag = {
    attributes: [''],
    count: 0,
    id: '',
    type: '',
    relation: '',
    /** Where `href` or `src` leads. */
    address: '',
    isNamed: false,
    has: (attribute: string): boolean => {
      const at = this.#tag.attributes.indexOf(attribute)
      return at >= 0 && at < this.#tag.count
    },
  }

  constructor(html: string) {
    this.#html = html
    this.#problems = new Problems(html)
    this.#loads = new PageLoads(html)
    this.#names = new PageNames(this.#problems)
    this.#elements = new OpenElements(html, this.#problems)
    this.#ampersand = html.indexOf('&')
  }

  open(from: number, to: number): void {
    this.#elements.begin(from, to)
    const tag = this.#tag
    tag.count = 0
    tag.id = tag.type = tag.relation = tag.address = ''
    tag.isNamed = false
  }

  attribute(from: number, to: number, valueFrom: number, valueTo: number): void {
    this.#checkReferences(valueFrom, valueTo)
    const tag = this.#tag
    const name = this.#html.slice(from, to)
    for (let at = 0; at < tag.count; at++)
      if (tag.attributes[at] === name) this.#problems.at(from, `a second attribute ${name}`)
    tag.attributes[tag.count++] = name
    const kind = kindOf(name)
    if (kind) this.#hear(kind, name, valueFrom, valueTo)
    else if (name.startsWith('on')) this.#problems.at(from, `a script in an attribute, ${name}`)
  }

  #hear(kind: AttributeKind, name: string, from: number, to: number): void {
    const element = this.#elements.current
    const value = this.#html.slice(from, to)
    if (kind === 'id') {
      this.#tag.id = value
      this.#names.id(value, from)
    } else if (kind === 'link') {
      if (name === 'src' || name === 'href') this.#tag.address = value
      if (name === 'href' && element.rule.name === 'a') element.wantsName = true
      this.#names.link(value, from)
    } else if (kind === 'links') {
      for (const entry of value.split(',')) this.#names.link(entry.trim().split(/\s/)[0] ?? '', from)
    } else if (kind === 'references' || kind === 'labels') {
      if (kind === 'labels') this.#name()
      if (name === 'for' && element.rule.name === 'label') this.#names.label(value)
      this.#names.reference(name, value, from)
    } else if (kind === 'name') {
      if (hasInk(value, 0, value.length)) this.#name()
    } else if (kind === 'hides') {
      if (name === 'hidden' || value === 'true') element.hidden = true
    } else if (kind === 'style') this.#problems.at(from, 'a style in an attribute')
    else if (kind === 'type') this.#tag.type = value
    else if (kind === 'relation') this.#tag.relation = value
    else if (value === '') this.#problems.at(from, 'an empty lang')
  }

  #name(): void {
    this.#tag.isNamed = true
    if (!this.#elements.current.hidden) this.#elements.names++
  }

  opened(selfClosed: boolean): string | null {
    const { rule, name, at } = this.#elements.current
    if (rule.needed && !this.#tag.has(rule.needed)) this.#problems.at(at, `<${name}> without ${rule.needed}`)
    if (rule.level > 0) this.#heading(rule.level, at)
    else if (rule.name === 'main') this.#counts.main++
    else if (rule.name === 'title') this.#counts.title++
    else if (rule.isLabelled) this.#field(at)
    else if (rule.isRaw) this.#raw(name, at)
    if (rule.isVoid || rule.isRaw) this.#loads.element(rule.name, this.#tag, at)
    if (rule.isVoid) return null
    if (selfClosed && rule.name !== '') this.#problems.at(at, `<${name}/> is not ended by its slash`)
    if (!selfClosed) this.#elements.enter()
    return rule.isRaw ? name : null
  }

  #heading(level: number, at: number): void {
    if (level === 1) this.#counts.h1++
    if (level > this.#level + 1)
      this.#problems.at(at, `<h${level}> after ${this.#level ? `an h${this.#level}` : 'no heading'}`)
    this.#level = level
  }

  #field(at: number): void {
    const { id, type, isNamed } = this.#tag
    const { hidden, within } = this.#elements.current
    const isLabelled = isNamed || (within & NESTING.label.bit) > 0
    if (!isLabelled && !hidden && !UNLABELLED.has(type)) this.#names.field(id, at)
  }

  #raw(name: string, at: number): void {
    if (name === 'style') {
      if (!this.#isInPolicy(at)) this.#problems.at(at, 'a style in the page')
    } else if (this.#tag.address === '' && !DATA.test(this.#tag.type))
      this.#problems.at(at, 'a script in the page')
  }

  /** Whether a style is the very one that the page's policy, which stands before it, names by its hash. */
  #isInPolicy(at: number): boolean {
    const from = this.#html.indexOf('>', at) + 1
    const style = this.#html.slice(from, this.#html.indexOf('</style>', from))
    const named = `'sha256-${createHash('sha256').update(style).digest('base64')}'`
    return this.#html.lastIndexOf(named, at) > 0
  }

  close(from: number, to: number): void {
    this.#elements.close(from, to)
  }

  text(from: number, to: number): void {
    this.#checkReferences(from, to)
    this.#elements.text(from, to)
  }

  stray(at: number, what: string): void {
    this.#problems.at(at, what)
  }

  /** The page has ended: everything that is known of it now. */
  finish(): Omit<PageFacts, 'bytes'> {
    this.#elements.finish()
    if (!/^<!doctype html>/i.test(this.#html)) this.#problems.ofPage('no <!doctype html> at the beginning')
    for (const [name, count] of Object.entries(this.#counts))
      if (count !== 1) this.#problems.ofPage(`${count === 0 ? 'no' : count} <${name}>; a page has one`)
    const { styles, scripts, delays } = this.#loads
    const { count: elements, deepest: depth } = this.#elements
    return {
      ...this.#names.finish(),
      problems: this.#problems.list,
      delays,
      styles,
      scripts,
      elements,
      depth,
    }
  }

  /** Looks at each `&` of a text: it has to begin a character reference. What lies before the text is no markup. */
  #checkReferences(from: number, to: number): void {
    while (this.#ampersand >= 0 && this.#ampersand < to) {
      const at = this.#ampersand
      if (at >= from && !isReference(this.#html, at)) this.#problems.at(at, 'a raw &')
      this.#ampersand = this.#html.indexOf('&', at + 1)
    }
  }
}
