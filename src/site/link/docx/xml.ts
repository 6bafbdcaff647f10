/** The elements of an XML text with their places in it, so that it is changed where it stands and nowhere else. */
import { Tokenizer } from 'htmlparser2'
import { decodeXml } from './entities.ts'
import { damaged } from './errors.ts'
import { namespaceOf, type Scope } from './scope.ts'

/** An element. Places are in UTF-16 units of the text; those of its end are known when it is closed. */
export interface Element {
  /** As it stands in the tag, with the prefix. */
  tag: string
  /** Without the prefix, and what the prefix stands for. */
  name: string
  namespace: string
  parent: Element | null
  /** Null where no prefix is declared. */
  scope: Scope | null
  start: number
  /** Behind the start tag. In an empty element (`<w:t/>`) both places of the content are its end. */
  contentStart: number
  contentEnd: number
  end: number
}

interface Reader {
  open?: (element: Element) => void
  close?: (element: Element) => void
}

/** Deeper than any document; what is deeper was made to break programs. */
const DEEPEST = 1_000

const ATTRIBUTE = /(?<=\s)([^\s=<>/"']+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g

/** Calls for each element in order. @throws Error for a text that is not well-formed, or declares entities */
export function readXml(source: string, { open, close }: Reader): void {
  let current: Element | null = null
  let depth = 0
  let roots = 0
  let start = 0
  let tag = ''
  let declares = false

  function enter(contentStart: number): void {
    const around: Scope | null = current?.scope ?? null
    const scope = declares ? { declared: declarations(source.slice(start, contentStart)), around } : around
    const colon = tag.indexOf(':')
    current = {
      tag,
      name: tag.slice(colon + 1),
      namespace: namespaceOf(scope, tag.slice(0, Math.max(0, colon))),
      parent: current,
      scope,
      start,
      contentStart,
      contentEnd: contentStart,
      end: contentStart,
    }
    depth += 1
    if (depth > DEEPEST) throw damaged()
    if (depth === 1) roots += 1
    open?.(current)
  }

  function leave(contentEnd: number, end: number): void {
    if (!current) throw damaged()
    current.contentEnd = contentEnd
    current.end = end
    close?.(current)
    current = current.parent
    depth -= 1
  }

  const nothing = () => {}
  const tokenizer = new Tokenizer(
    { xmlMode: true, decodeEntities: false },
    {
      onopentagname: (from, to) => {
        start = from - 1
        tag = source.slice(from, to)
        declares = false
      },
      onattribname: (from) => {
        if (source.startsWith('xmlns', from)) declares = true
      },
      onopentagend: (at) => enter(at + 1),
      onselfclosingtag: (at) => {
        enter(at + 1)
        leave(at + 1, at + 1)
      },
      onclosetag: (from, to) => {
        const end = source.indexOf('>', to) + 1
        if (current?.tag !== source.slice(from, to) || end === 0) throw damaged()
        leave(source.lastIndexOf('<', from), end)
      },
      ondeclaration: () => {
        throw new Error('The file declares XML entities, as no word processor does. It is not opened.')
      },
      onattribdata: nothing,
      onattribend: nothing,
      onattribentity: nothing,
      oncdata: nothing,
      oncomment: nothing,
      onend: nothing,
      onprocessinginstruction: nothing,
      ontext: nothing,
      ontextentity: nothing,
    },
  )
  tokenizer.write(source)
  tokenizer.end()
  if (depth !== 0 || roots !== 1) throw damaged()
}

/** The attributes of a start tag, by their names with prefixes. */
export function attributesOf(source: string, { start, contentStart }: Element): ReadonlyMap<string, string> {
  return attributes(source.slice(start, contentStart))
}

/** The value of the attribute with a name in the element's own namespace, as Word qualifies them. */
export function attributeOf(source: string, element: Element, name: string): string | null {
  for (const [qualified, value] of attributesOf(source, element)) {
    const [prefix, local] = qualified.split(':')
    if (local === name && namespaceOf(element.scope, prefix ?? '') === element.namespace) return value
  }
  return null
}

function attributes(tag: string): ReadonlyMap<string, string> {
  return new Map(
    [...tag.matchAll(ATTRIBUTE)].map(([, name = '', double, single]) => [
      name,
      decodeXml(double ?? single ?? ''),
    ]),
  )
}

function declarations(tag: string): ReadonlyMap<string, string> {
  return new Map(
    [...attributes(tag)].flatMap(([name, value]) =>
      name === 'xmlns' ? [['', value]] : name.startsWith('xmlns:') ? [[name.slice(6), value]] : [],
    ),
  )
}
