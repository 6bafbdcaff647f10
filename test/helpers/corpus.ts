import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { AgendaItem } from '../../src/records/item.ts'
import type { Meeting } from '../../src/records/meeting.ts'
import { readMinutes } from '../../src/records/read.ts'

const folder = fileURLToPath(new URL('../../../shared/corpus/', import.meta.url))

/** Whether real minutes lie beside the checkout. They are no part of the project. */
export const hasCorpus = existsSync(folder)

/** A real file, its record, and what its lines say. */
export interface CorpusFile {
  meeting: Meeting
  /** The text of a line, from 1, white space round it dropped. */
  line: (number: number) => string
  /** The lines [first, last] that are not blank, joined with a space. */
  joined: (first: number, last: number) => string
  /** The item with a number. */
  item: (number: number) => AgendaItem
  messages: string[]
}

/** The files, by the three digits that their names begin with; none where there is no corpus. */
export const corpus: ReadonlyMap<string, CorpusFile> = new Map(
  (hasCorpus ? readdirSync(folder) : [])
    .filter((name) => name.endsWith('.txt'))
    .map((name) => [name.slice(0, 3), readCorpusFile(name)]),
)

/** One file, by the three digits that its name begins with. */
export function corpusFile(key: string): CorpusFile {
  const found = corpus.get(key)
  if (!found) throw new Error(`the corpus has no file ${key}`)
  return found
}

function readCorpusFile(name: string): CorpusFile {
  const bytes = readFileSync(folder + name)
  const { meeting, messages } = readMinutes(name, bytes).result
  if (!meeting) throw new Error(`${name} is no minutes`)
  const lines = bytes.toString('utf8').split('\n')
  const line = (number: number): string => (lines[number - 1] ?? '').trim()
  return {
    meeting,
    line,
    joined: (first, last) => {
      const between = Array.from({ length: last - first + 1 }, (_, at) => line(first + at))
      return between.filter((text) => text !== '').join(' ')
    },
    item: (number) => {
      const found = meeting.items.find((item) => item.number === number)
      if (!found) throw new Error(`${name} has no item ${number}`)
      return found
    },
    messages: messages.map(({ line: at, ruleId }) => `${at} ${ruleId}`),
  }
}
