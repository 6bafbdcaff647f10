import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { LEDGER_FILE } from '../../archive/load.ts'
import { readWrittenText } from '../../archive/written.ts'
import { formatLedger, type Ledger, parseLedger } from './ledger.ts'

/**
 * Reads the ledger of a content folder; an empty one when there is none.
 * @throws UsageError for what cannot be read, with `file:line`
 */
export async function readLedger(content: string): Promise<Ledger> {
  const file = join(content, LEDGER_FILE)
  const text = await readWrittenText(file)
  return text === null ? { comments: [], entries: [] } : parseLedger(text, file)
}

/** What a new ledger says of itself. */
const PREAMBLE = [
  '# Every page address that was published. None of them may vanish without a word: a build that no longer makes one',
  '# fails. A line is “/address/”, “/address/ -> /new/address/” or “/address/ withdrawn: reason for its readers”.',
  '# Written by `referatarkiv ledger`, and by hand; commit it with the minutes.',
]

/**
 * Writes the ledger of a content folder in one step: a reader sees the old one or the new one, and when the writing
 * fails the old one stays. A link stays a link.
 * @param before what the ledger tells of; it is done once all is written, and before that takes the old one's place
 */
export async function writeLedger(
  content: string,
  ledger: Ledger,
  before: () => Promise<void> = async () => undefined,
): Promise<void> {
  const file = await realpath(join(content, LEDGER_FILE)).catch(() => join(content, LEDGER_FILE))
  const mode = await stat(file).then(
    (found) => found.mode & 0o777,
    () => null,
  )
  const comments = mode === null && ledger.comments.length === 0 ? PREAMBLE : ledger.comments
  // Beside the ledger, since a rename does not cross file systems; no .txt, or it would be read as minutes.
  const unfinished = join(dirname(file), `.${LEDGER_FILE}-${process.pid}.new`)
  try {
    await writeFile(unfinished, formatLedger({ ...ledger, comments }), { mode: mode ?? 0o666, flush: true })
    await before()
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
}
