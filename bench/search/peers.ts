/** Kept search libraries, as their own guides set them up; Danish where they know it. */
import { execFileSync } from 'node:child_process'
import { readFile, rm } from 'node:fs/promises'
import { z } from 'zod'
import { load, type Packages } from '../peer-packages.ts'
import { type Corpus, wordsOf } from './corpus.ts'

/** What npm fetches for a run. */
export const SEARCHERS: Packages = {
  minisearch: '7.2.0',
  flexsearch: '0.8.212',
  lunr: '2.3.9',
  'lunr-languages': '1.22.0',
}

/** A library that has indexed the items. */
interface Peer {
  /** The items that have all words of a query, the best first. */
  search: (query: string) => readonly number[]
  /** What a browser would have to load. */
  index: () => Promise<string | Buffer>
}

/** Makes a peer. @throws when it is not there */
export type MakePeer = (corpus: Corpus, packages: string, folder: string) => Promise<Peer>

/** An item as the libraries take it. */
interface Entry {
  id: number
  title: string
  text: string
}

const entriesOf = ({ items }: Corpus): readonly Entry[] =>
  items.map(({ title, passages }, id) => ({ id, title, text: passages.slice(1).join('\n') }))

/** MiniSearch's options, which its index is also loaded with. */
export const MINISEARCH = {
  fields: ['title', 'text'],
  searchOptions: { boost: { title: 2 }, fuzzy: 0.2, prefix: true, combineWith: 'AND' },
}

interface MiniSearch {
  addAll: (entries: readonly Entry[]) => void
  search: (query: string) => readonly { id: number }[]
}

const miniSearch: MakePeer = async (corpus, packages) => {
  const Made = isClass<MiniSearch>().parse(await load(packages, 'minisearch'))
  const mini = new Made(MINISEARCH)
  mini.addAll(entriesOf(corpus))
  return {
    search: (query) => mini.search(query).map(({ id }) => id),
    index: async () => JSON.stringify(mini),
  }
}

interface FlexDocument {
  add: (entry: Entry) => void
  search: (query: string, options: object) => readonly { id: number }[]
  export: (write: (key: string, data: string) => void) => unknown
}

const flexSearch: MakePeer = async (corpus, packages) => {
  const module = z.looseObject({ Charset: z.looseObject({}) }).parse(await load(packages, 'flexsearch'))
  const Made = isClass<FlexDocument>().parse(module.Document)
  const index = ['title', 'text']
  const flex = new Made({
    document: { id: 'id', index },
    tokenize: 'forward',
    encoder: module.Charset.LatinBalance,
  })
  for (const entry of entriesOf(corpus)) flex.add(entry)
  return {
    search: (query) => flex.search(query, { limit: corpus.items.length, merge: true }).map(({ id }) => id),
    index: async () => {
      const parts: string[] = []
      await flex.export((key, data) => parts.push(key, data))
      return parts.join('\n')
    },
  }
}

interface LunrBuilder {
  use: (plugin: unknown) => void
  ref: (name: string) => void
  field: (name: string, options?: object) => void
  add: (entry: Entry) => void
}
interface Lunr {
  (make: (this: LunrBuilder) => void): { search: (query: string) => readonly { ref: string }[] }
  da: unknown
}

const lunr: MakePeer = async (corpus, packages) => {
  const make = z.custom<Lunr>((value) => typeof value === 'function').parse(await load(packages, 'lunr'))
  for (const language of ['lunr.stemmer.support.js', 'lunr.da.js']) {
    const extend: unknown = await load(packages, `lunr-languages/${language}`)
    if (typeof extend === 'function') extend(make)
  }
  const index = make(function () {
    this.use(make.da)
    this.ref('id')
    this.field('title', { boost: 2 })
    this.field('text')
    for (const entry of entriesOf(corpus)) this.add(entry)
  })
  return {
    search: (query) =>
      index
        .search(
          wordsOf(query)
            .map((word) => `+${word}`)
            .join(' '),
        )
        .map(({ ref }) => Number(ref)),
    index: async () => JSON.stringify(index),
  }
}

const fts5: MakePeer = async (corpus, _packages, folder) => {
  const file = `${folder}/fts5.db`
  await rm(file, { force: true })
  const quoted = (text: string): string => `'${text.replaceAll("'", "''")}'`
  const run = (sql: string): string =>
    execFileSync('sqlite3', ['-batch', file], { input: sql, encoding: 'utf8', maxBuffer: 2 ** 30 })
  const rows = entriesOf(corpus).map(
    ({ id, title, text }) =>
      `INSERT INTO items(rowid, title, text) VALUES (${id}, ${quoted(title)}, ${quoted(text)});`,
  )
  run(
    [
      "CREATE VIRTUAL TABLE items USING fts5(title, text, content='', tokenize='unicode61 remove_diacritics 2');",
      'BEGIN;',
      ...rows,
      "COMMIT; INSERT INTO items(items) VALUES ('optimize'); VACUUM;",
    ].join('\n'),
  )
  return {
    search: (query) => {
      const match = quoted(
        wordsOf(query)
          .map((word) => `"${word}"`)
          .join(' '),
      )
      const found = run(`SELECT rowid FROM items WHERE items MATCH ${match} ORDER BY bm25(items, 2.0, 1.0);`)
      return found.split('\n').filter(Boolean).map(Number)
    },
    index: () => readFile(file),
  }
}

/** By name. */
export const peers: Readonly<Record<string, MakePeer>> = {
  MiniSearch: miniSearch,
  FlexSearch: flexSearch,
  lunr,
  FTS5: fts5,
}

function isClass<Made>() {
  return z.custom<new (options: object) => Made>((value) => typeof value === 'function')
}
