/** Runs in a page of its own: MiniSearch, asked and drawn as the search page is. */

/** The part of MiniSearch that is used. */
interface Mini {
  search: (query: string) => readonly { id: number; terms: readonly string[] }[]
}

/** What is drawn of an item. */
interface Shown {
  title: string
  path: string
  date: string
  body: string
  text: string
}

const SHOWN = 10

/** Characters of an excerpt, and of what stands before the word. */
const [LENGTH, LEAD] = [230, 50]

let mini: Mini | null = null
let items: readonly Shown[] = []

/** Loads the program, an index that it wrote, and the texts of the items. */
export async function open(program: string, index: string, texts: string, options: unknown): Promise<void> {
  const module: unknown = await import(program)
  const made: unknown = isRecord(module) ? module.default : null
  if (!hasLoad(made)) throw new TypeError('MiniSearch is not what it was')
  mini = made.loadJSON(await (await fetch(index)).text(), options)
  const read: unknown = await (await fetch(texts)).json()
  items = Array.isArray(read) ? read.filter(isShown) : []
}

/** The milliseconds until each answer is drawn. */
export function time(queries: readonly string[]): readonly number[] {
  const list = document.createElement('ol')
  document.body.replaceChildren(list)
  return queries.map((query) => {
    const begun = performance.now()
    const found = mini?.search(query) ?? []
    list.replaceChildren(...found.slice(0, SHOWN).flatMap(({ id, terms }) => entryOf(items[id], terms)))
    list.getBoundingClientRect()
    return performance.now() - begun
  })
}

function entryOf(item: Shown | undefined, terms: readonly string[]): readonly HTMLLIElement[] {
  if (!item) return []
  const link = document.createElement('a')
  link.href = item.path
  link.textContent = item.title
  const entry = document.createElement('li')
  entry.append(paragraph(`${item.date} · ${item.body}`), link, excerptOf(item.text, terms))
  return [entry]
}

/** A piece of the text round the first word that was found, with the words marked. */
function excerptOf(text: string, terms: readonly string[]): HTMLParagraphElement {
  const pattern = new RegExp(`(?<!\\p{L})(${terms.join('|')})(?!\\p{L})`, 'giu')
  const from = Math.max(0, text.search(pattern) - LEAD)
  const excerpt = paragraph('')
  text
    .slice(from, from + LENGTH)
    .split(pattern)
    .forEach((piece, at) => {
      const mark = document.createElement(at % 2 === 1 ? 'mark' : 'span')
      mark.textContent = piece
      excerpt.append(mark)
    })
  return excerpt
}

function paragraph(text: string): HTMLParagraphElement {
  const made = document.createElement('p')
  made.textContent = text
  return made
}

function hasLoad(value: unknown): value is { loadJSON: (json: string, options: unknown) => Mini } {
  return typeof value === 'function' && 'loadJSON' in value && typeof value.loadJSON === 'function'
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null
}

function isShown(value: unknown): value is Shown {
  return (
    isRecord(value) &&
    ['title', 'path', 'date', 'body', 'text'].every((key) => typeof value[key] === 'string')
  )
}
