import { type Coverage, coverageOf, sumCoverage } from '../../parsers/referat/coverage.ts'
import type { LoadedFile } from '../archive/load.ts'

/** How much of a file is explained; null for a file that cannot be read. */
interface Covered {
  file: string
  coverage: Coverage | null
}

/** The coverage of each file and of all together, a line each. */
export function coverageReport(files: readonly LoadedFile[], asJson: boolean): string {
  const covered = files.map(({ file, tree }): Covered => ({ file, coverage: tree ? coverageOf(tree) : null }))
  const total = sumCoverage(covered.flatMap(({ coverage }) => coverage ?? []))
  const lines = asJson
    ? [...covered, { files: files.length, coverage: total }].map((entry) => JSON.stringify(entry))
    : [
        ...covered.map(sentenceFor),
        `${files.length} ${files.length === 1 ? 'file' : 'files'}: ${counts(total)}`,
      ]
  return lines.map((line) => `${line}\n`).join('')
}

function sentenceFor({ file, coverage }: Covered): string {
  return `${file}: ${coverage ? counts(coverage) : 'cannot be read'}`
}

/** The lines that are not blank, by what became of them. */
function counts({ explained, unknown, noise }: Coverage): string {
  const lines = explained + unknown + noise
  return `${lines} ${lines === 1 ? 'line' : 'lines'}, ${explained} explained, ${unknown} unknown, ${noise} noise`
}
