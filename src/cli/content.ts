import { existsSync, readdirSync } from 'node:fs'
import { UsageError } from '../archive/config.ts'

const FOLDER = 'content'

/** What `--content` says of itself. */
export const CONTENT_HELP = `the folder of minutes, with archive.json if there is one (default: ${FOLDER}, else this folder if they lie in it)`

/**
 * The folder of the minutes: the one that is given, else `content` where there is one, else the current folder.
 * @throws UsageError where neither is one: then nobody has said that what lies in the current folder may be read
 */
export function contentFolder(given?: string): string {
  if (given !== undefined) return given
  if (existsSync(FOLDER)) return FOLDER
  if (readdirSync('.').some((name) => /\.txt$/i.test(name) || name === 'archive.json')) return '.'
  throw new UsageError(
    `There are no minutes here: no folder ${FOLDER}, no .txt file, no archive.json. ` +
      'Say with --content where they are, or start an archive with referatarkiv init.',
  )
}
