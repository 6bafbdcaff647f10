/** The form of the word lists, which the build writes and the search reads. */
/** A word that the archive has. */
export interface ListedWord {
  /** Under which all its inflections and spellings meet. */
  key: string
  /** The form that most pages have. */
  form: string
  /** How many pages of each shard are found by it; shards are counted from the oldest, 0. */
  pages: readonly (readonly [shard: number, pages: number])[]
}

/** A file with a part of a list. */
export interface ListedPart {
  /** Its keys begin here: a beginning of its first key that the last key of the part before sorts before. */
  from: string
  /** Of the file, without its ending. */
  name: string
  /** By which a file is known that was cut short. */
  lines: number
}

/** How the words of an archive are found. */
export interface WordListing {
  /** The parts of the list by beginnings, in order, as `listingOf` writes them. */
  byBeginning: string
  /** The file with the parts of the list by ends: of keys read backwards. Few searches need it. */
  byEnd: string
}

/** `politik\tpolitikken\t0:3 4:1\n` */
export function wordLine({ key, form, pages }: ListedWord): string {
  return `${key}\t${form === key ? '' : form}\t${pages.map(([shard, number]) => `${shard}:${number}`).join(' ')}\n`
}

/** @throws for a line of another form */
export function readWordLine(line: string): ListedWord {
  const [key = '', form = '', written = ''] = line.split('\t')
  const pages = written.split(' ').map((entry) => {
    const [, shard, number] = /^(\d+):(\d+)$/.exec(entry) ?? []
    if (shard === undefined || number === undefined) throw new Error(`Unknown line of a word list: ${line}`)
    return [Number(shard), Number(number)] as const
  })
  return { key, form: form || key, pages }
}

/** A line for each part: `pol 0f3a9c21 384`. A part is named by as many letters as tell it from the one before. */
export function listingOf(parts: readonly ListedPart[]): string {
  return parts.map(({ from, name, lines }) => `${from} ${name} ${lines}`).join('\n')
}

/** @throws when it is no listing */
export function readListing(listing: string): readonly ListedPart[] {
  return listing.split('\n').flatMap((line) => {
    if (line === '') return []
    const [, from = '', name = '', lines = ''] = /^(\S*) (\w+) (\d+)$/.exec(line) ?? []
    if (lines === '') throw new Error('Unknown listing of words')
    return [{ from, name, lines: Number(lines) }]
  })
}

/** A word read backwards, by its characters. */
export function reversed(word: string): string {
  return [...word].reverse().join('')
}
