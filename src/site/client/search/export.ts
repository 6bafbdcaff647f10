import { slug } from '../../../../parsers/text/slug.ts'
import { count } from '../../formats.ts'
import { searchWords } from '../../strings.ts'
import { handOver } from '../hand-over.ts'
import { type CsvRow, csvOf } from './csv.ts'
import type { SearchState } from './state.ts'

/** Letters of the query that the name of a file has. */
const NAME = 40

/** The name of the file that the results of a search are kept in: `soegning-cykelsti-2026-11-12.csv`. */
export function fileName(query: string, today: string): string {
  const words = slug(query.slice(0, NAME))
  return ['soegning', ...(query === '' ? [] : [words]), `${today}.csv`].join('-')
}

/** Fetches all results of a search and hands them to the reader as a file. @returns what there is to say of it */
export async function exportResults(
  state: SearchState,
  rowsOf: (state: SearchState) => Promise<readonly CsvRow[]>,
  today: string,
): Promise<string> {
  try {
    const rows = await rowsOf(state)
    const name = fileName(state.query, today)
    handOver(new Blob([csvOf(rows, location.href)], { type: 'text/csv;charset=utf-8' }), name)
    return `${count(rows.length, 'resultat', 'resultater')} ${searchWords.exportedAs} ${name}`
  } catch {
    return searchWords.exportFailed
  }
}
