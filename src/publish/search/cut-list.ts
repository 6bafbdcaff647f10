import { hash } from 'node:crypto'
import { type ListedPart, listingOf, readListing } from '../../site/client/search/word-lines.ts'

/** A line of a list, with the key that it is sorted and found by. Keys differ, and have no spaces. */
export type KeyedLine = readonly [key: string, line: string]

/** How many lines a part has. */
export interface PartSizes {
  least: number
  most: number
  /** From the least on, one line of so many ends its part. */
  ends: number
}

/** Keeps a text as a file `….txt`. @returns its name, without the ending: a hash of the text */
export type Keep = (text: string) => string

export function keepIn(files: Map<string, string>): Keep {
  return (text) => {
    const name = hash('sha256', text).slice(0, 10)
    files.set(`${name}.txt`, text)
    return name
  }
}

/**
 * Cuts a sorted list into parts and keeps them. A part ends behind a line whose key says so, so that a new line changes
 * no part but its own.
 * @returns the listing of the parts
 */
export function cutList(lines: readonly KeyedLine[], sizes: PartSizes, keep: Keep): string {
  const parts = partsOf(lines, sizes)
  return listingOf(
    parts.map((part, at) => {
      return keepPart(part, beginning(parts[at - 1]?.at(-1)?.[0] ?? '', part[0]?.[0] ?? ''), keep)
    }),
  )
}

/**
 * Cuts a listing that is long into parts as well.
 * @returns the listing of these. Each begins where its first entry does, since what comes before that belongs to the last
 * entry of the part before
 */
export function cutListing(listing: string, sizes: PartSizes, keep: Keep): string {
  const entries = readListing(listing).map((part) => [part.from, `${listingOf([part])}\n`] as const)
  return listingOf(partsOf(entries, sizes).map((part) => keepPart(part, part[0]?.[0] ?? '', keep)))
}

function keepPart(part: readonly KeyedLine[], from: string, keep: Keep): ListedPart {
  return { from, name: keep(part.map(([, line]) => line).join('')), lines: part.length }
}

/** The shortest beginning of a key, in whole characters, that sorts behind the key before it. */
function beginning(before: string, key: string): string {
  let begun = ''
  for (const character of key) {
    begun += character
    if (begun > before) break
  }
  return begun
}

function partsOf(lines: readonly KeyedLine[], { least, most, ends }: PartSizes): KeyedLine[][] {
  const parts: KeyedLine[][] = []
  let part: KeyedLine[] = []
  for (const line of lines) {
    part.push(line)
    const isEnd =
      part.length >= least && Number.parseInt(hash('sha256', line[0]).slice(0, 6), 16) % ends === 0
    if (isEnd || part.length === most) {
      parts.push(part)
      part = []
    }
  }
  return part.length > 0 ? [...parts, part] : parts
}
