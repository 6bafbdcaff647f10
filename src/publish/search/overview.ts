import { mkdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { INDEX_FOLDER, makeIndex } from './index-shard.ts'
import type { Shard } from './shards.ts'

/** The name of the overview's folder, which is none that a shard can have. */
export const OVERVIEW = 'overview'

/** Collects the words of texts, each once. */
export class WordList {
  readonly #written = new Set<string>()

  /** Adds the words of a text. */
  add(text: string): void {
    for (const word of text.split(' ')) this.#written.add(word)
  }

  /** The words without the punctuation round them, in an order that does not depend on that of the texts. */
  sorted(): readonly string[] {
    const words = new Set<string>()
    for (const written of this.#written) {
      const word = written.replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, '')
      // A word with capitals inside is more words to Pagefind, one that begins with a capital is not.
      words.add(/\p{Ll}\p{Lu}/u.test(word) ? word : word.toLowerCase())
    }
    return [...words].sort()
  }
}

/**
 * Makes the overview: an index in which each shard is one page that holds all its words. It tells a search which
 * shards have them, so that a rare word leads straight to its years, and one that nobody wrote to none. The words are
 * indexed by Pagefind too, because it alone knows how it stems them.
 * @throws as `indexShard` does
 */
export async function indexOverview(words: ReadonlyMap<Shard, WordList>, out: string): Promise<void> {
  const site = join(out, INDEX_FOLDER, '.words')
  try {
    for (const [shard, list] of words) {
      await mkdir(join(site, shard.name), { recursive: true })
      await writeFile(join(site, shard.name, 'index.html'), pageOf(shard, list))
    }
    const pages = [...words.keys()].map(({ name }) => `${name}/index.html`).sort()
    await makeIndex({ site, pages, out, name: OVERVIEW })
    // Only the filter is ever asked for; the texts are the words of the shards once more.
    await rm(join(out, INDEX_FOLDER, OVERVIEW, 'fragment'), { recursive: true })
  } finally {
    await rm(site, { recursive: true, force: true })
  }
}

function pageOf({ years }: Shard, words: WordList): string {
  const text = words.sorted().join(' ').replaceAll('&', '&amp;').replaceAll('<', '&lt;')
  const filters = years.map((year) => `<span data-pagefind-filter="year">${year}</span>`).join(' ')
  return `<!doctype html><html lang="da"><body data-pagefind-body><p data-pagefind-ignore>${filters}</p> <p>${text}</p></body></html>`
}
