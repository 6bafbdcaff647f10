/** The items of a built site as it publishes them, and where each word stands: found by reading, not by the search. */
import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { z } from 'zod'

/** An item. */
interface Item {
  /** `/moeder/byraadet/2021-05-25/punkt-4/` */
  path: string
  title: string
  body: string
  date: string
  caseNumber: string | null
  /** Of the item itself and of its attachments. */
  documentNumbers: readonly string[]
  /** Empty where nothing was decided or told of it. */
  decision: string
  /** The passages of its page, title and decision among them. */
  passages: readonly string[]
}

/** A set of items, by their place in the corpus. */
export type Items = ReadonlySet<number>

/** A built site's items, and which of them have a word. */
export interface Corpus {
  items: readonly Item[]
  /** Every word that stands in a text, in small letters. */
  words: ReadonlyMap<string, Items>
}

const Text = z.object({ text: z.string() })

/** What is read of an item's JSON. */
const Twin = z.object({
  meeting: z.object({ body: z.string(), date: z.string() }),
  title: z.string(),
  caseNumber: z.string().nullable(),
  documentNumber: z.string().nullable(),
  decision: Text.nullable(),
  sections: z.array(z.object({ kind: z.string(), heading: z.string(), text: z.string() })),
  history: z.array(z.object({ body: z.string(), text: z.string() })),
  attachments: z.array(z.object({ title: z.string(), documentNumber: z.string().nullable() })),
})

/** Sections that the page has elsewhere, or, as the route, not as a text. */
const ELSEWHERE = new Set(['decision', 'history', 'attachments', 'route'])

/** Reads the JSON beside every item page of a site. */
export function readCorpus(site: string): Corpus {
  const files = readdirSync(join(site, 'moeder'), { recursive: true, withFileTypes: true })
    .filter(({ name, parentPath }) => name === 'index.json' && /[/\\]punkt-[^/\\]+$/.test(parentPath))
    .map(({ parentPath }) => parentPath)
    .sort()
  const items = files.map((folder) => readItem(site, folder))
  const words = new Map<string, Set<number>>()
  items.forEach(({ passages }, at) => {
    for (const word of passages.flatMap(wordsOf)) {
      const having = words.get(word)
      if (having) having.add(at)
      else words.set(word, new Set([at]))
    }
  })
  return { items, words }
}

function readItem(site: string, folder: string): Item {
  const twin = Twin.parse(JSON.parse(readFileSync(join(folder, 'index.json'), 'utf8')))
  const { meeting, title, caseNumber, attachments, history } = twin
  const decision = twin.decision?.text ?? ''
  const shown = twin.sections.filter(({ kind }) => !ELSEWHERE.has(kind))
  return {
    path: `${folder.slice(site.length).replaceAll('\\', '/')}/`,
    title,
    body: meeting.body,
    date: meeting.date,
    caseNumber,
    documentNumbers: [twin, ...attachments].flatMap(({ documentNumber }) => documentNumber ?? []),
    decision,
    passages: [
      title,
      decision,
      ...shown.flatMap(({ kind, heading, text }) => (kind === 'other' ? [heading, text] : [text])),
      ...history.flatMap((entry) => [entry.body, entry.text]),
      ...attachments.map((attachment) => attachment.title),
    ],
  }
}

/** The words of a text in small letters. */
export function wordsOf(text: string): string[] {
  return (
    text
      .normalize('NFC')
      .toLowerCase()
      .match(/[\p{L}\p{N}]+/gu) ?? []
  )
}

/** The items that have any of some words. */
export function itemsWith({ words }: Corpus, any: Iterable<string>): Items {
  const found = new Set<number>()
  for (const word of any) for (const item of words.get(word) ?? []) found.add(item)
  return found
}

/** The path of each page by the name that the search index has for it. */
export function pagesOfIndex(site: string): ReadonlyMap<string, string> {
  const index = join(site, 'pagefind')
  const folders = readdirSync(index)
    .map((name) => join(index, name, 'fragment'))
    .filter((folder) => existsSync(folder))
  return new Map(
    folders.flatMap((folder) =>
      readdirSync(folder).map((file): [string, string] => {
        const text = gunzipSync(readFileSync(join(folder, file))).toString()
        const { url } = z.object({ url: z.string() }).parse(JSON.parse(text.slice(text.indexOf('{'))))
        return [file.replace(/\..*$/, ''), url]
      }),
    ),
  )
}
