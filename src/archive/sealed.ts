/**
 * Texts that stay where they are until they are shown. A seal is plain data and stands for its text: the key of a
 * file changes with everything that its texts were made of.
 */
import type { AgendaItem } from '../records/item.ts'
import type { FileBody, SourceLine } from './digest.ts'

/** The record of an item, in the body of a file. */
export interface SealedItem {
  key: string
  /** Its place among the file's items. */
  item: number
}

/** The lines of a file. */
export interface SealedLines {
  key: string
  /** Spans of lines that are withheld, their first line aside. */
  without: readonly AgendaItem['lines'][]
}

/**
 * Gives the body of a file.
 * @throws when there is none under the key
 */
export type OpenBody = (key: string) => FileBody

/** The record of an item. */
export function openItem(open: OpenBody, { key, item }: SealedItem): AgendaItem {
  const record = open(key).items[item]
  if (!record) throw new Error(`The file ${key} has no item ${item}`)
  return record
}

/** The lines of a file as they may be published. */
export function openLines(open: OpenBody, { key, without }: SealedLines): SourceLine[] {
  return open(key).lines.map((line) => {
    const within = without.some(([first, last]) => line.number > first && line.number <= last)
    return within && line.text?.trim() ? { ...line, text: null } : line
  })
}
