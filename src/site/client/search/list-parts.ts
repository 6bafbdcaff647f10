/** Lists that lie in parts of a few kB, of which a question loads those that have the answer. */
import type { ListedPart } from './word-lines.ts'

/** Loads a file of the lists by its name, without its ending. @throws when it cannot */
export type Load = (name: string) => Promise<string>

/** The lines of a part. @throws when it cannot be loaded or was cut short */
type LinesOf = (part: ListedPart) => Promise<readonly string[]>

/** Parts that are read for one question, at most: a beginning of one letter has hundreds. */
const MOST_PARTS = 12

/** Makes what reads parts, each once. */
export function makePartReader(load: Load): LinesOf {
  const parts = new Map<string, Promise<readonly string[]>>()
  return ({ name, lines }) => {
    const reading =
      parts.get(name) ??
      load(name).then((text) => {
        const read = text.split('\n').slice(0, -1)
        if (read.length !== lines) throw new Error(`The list of words ${name} is not whole`)
        return read
      })
    parts.set(name, reading)
    return reading
  }
}

/** The lines of a list that begin in a way. @throws as `linesOf` does */
export async function linesBeginning(
  list: readonly ListedPart[],
  beginning: string,
  linesOf: LinesOf,
): Promise<readonly string[]> {
  const found = await Promise.all(partsWith(list, beginning).slice(0, MOST_PARTS).map(linesOf))
  return found.flat().filter((line) => line.startsWith(beginning))
}

/** The parts that may have keys with a beginning. */
export function partsWith(list: readonly ListedPart[], beginning: string): readonly ListedPart[] {
  return list.filter(({ from }, at) => {
    const next = list[at + 1]?.from
    const begins = from.slice(0, beginning.length) <= beginning
    return begins && (next === undefined || next > beginning)
  })
}
