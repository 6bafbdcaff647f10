import { readdir, readFile } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { fileMessage, type Reading, readMinutes } from '../records/read.ts'
import { type Config, defaultConfig, UsageError } from './config.ts'

/** A file of the content folder that was read, its path relative to the folder. */
export interface LoadedFile extends Partial<Reading> {
  file: string
  result: Reading['result']
}

/**
 * Reads every `.txt` file of a folder and its subfolders, in the order of their paths. A file that cannot be read
 * is a result with one message; the others are read all the same.
 * @throws UsageError when the folder itself cannot be read
 */
export async function loadContent(
  folder: string,
  config: Config = defaultConfig,
  progress?: (done: number, of: number) => void,
): Promise<LoadedFile[]> {
  const files = await listTexts(folder)
  const loaded: LoadedFile[] = []
  for (const path of files) {
    loaded.push(await loadFile(path, relative(folder, path).split(sep).join('/'), config))
    progress?.(loaded.length, files.length)
  }
  return loaded
}

/** Reads one file; what goes wrong is in the messages. */
export async function loadFile(path: string, file = path, config = defaultConfig): Promise<LoadedFile> {
  try {
    return { file, ...readMinutes(file, await readFile(path), { labels: config.labels }) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    const messages = [fileMessage('unreadable', `The file cannot be read and is left out (${why})`)]
    return { file, result: { file, meeting: null, messages } }
  }
}

/** The paths of the `.txt` entries below a folder, sorted; entries that are no regular files are read in vain and reported. */
export async function listTexts(folder: string): Promise<string[]> {
  try {
    const entries = await readdir(folder, { recursive: true, withFileTypes: true })
    return entries
      .filter((entry) => entry.name.toLowerCase().endsWith('.txt') && !entry.isDirectory())
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
  } catch (error) {
    throw new UsageError(
      `${folder}: no folder that can be read (${error instanceof Error ? error.message : error})`,
    )
  }
}
