import type { FileBody } from '../../../src/archive/digest.ts'
import type { Archive } from '../../../src/archive/model.ts'
import type { OpenBody } from '../../../src/archive/sealed.ts'
import { planData } from '../../../src/site/data/plan.ts'

/** The files for other programs of an archive in memory, by their URLs. */
export function dataFiles(archive: Archive): Map<string, string> {
  const open = openIn(archive)
  return new Map(planData(archive).map(({ url, pieces }) => [url, [...pieces(open)].join('')]))
}

/** A file that has to be there. */
export function fileAt(files: ReadonlyMap<string, string>, url: string): string {
  const text = files.get(url)
  if (text === undefined) throw new Error(`no ${url} among ${[...files.keys()].join(', ')}`)
  return text
}

/** The records of an NDJSON file. */
export function recordsIn(text: string): unknown[] {
  return text
    .split('\n')
    .slice(0, -1)
    .map((line): unknown => JSON.parse(line))
}

/** Rows of a CSV file as a spreadsheet program reads them: quotes, semicolons, CRLF. */
export function rowsIn(csv: string): string[][] {
  const rows: string[][] = [[]]
  const cells = /(?:"((?:[^"]|"")*)"|([^";\r\n]*))(;|\r\n|$)/g
  for (const [, quoted, plain = '', end] of csv.replace(/^\uFEFF/, '').matchAll(cells)) {
    if (end === '') break
    rows.at(-1)?.push(quoted === undefined ? plain : quoted.replaceAll('""', '"'))
    if (end === '\r\n') rows.push([])
  }
  return rows.slice(0, -1)
}

function openIn({ meetings }: Archive): OpenBody {
  const bodies = new Map<string, FileBody>(
    meetings.map(({ source, items }) => {
      return [source.sealed.key, { items: items.map(({ record }) => record), lines: [] }]
    }),
  )
  return (key) => bodies.get(key) ?? { items: [], lines: [] }
}
