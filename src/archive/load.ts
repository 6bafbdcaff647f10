import { type Dirent, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { refused } from '../../parsers/referat/lint/refused.ts'
import type { FileDiagnostic } from '../../parsers/referat/lint/rule.ts'
import { unreadable } from '../../parsers/referat/lint/unreadable.ts'
import { fileMessage, type Reading, readMinutes } from '../records/read.ts'
import { type Config, defaultConfig, UsageError } from './config.ts'
import { type Read, readFound, readNamed } from './regular.ts'

/** A file of the content folder that was read, its path relative to the folder. */
export interface LoadedFile extends Partial<Reading> {
  file: string
  result: Reading['result']
}

/**
 * Reads every `.txt` file of a folder and its subfolders, in the order of their paths. A file that cannot be read or
 * is refused is a result with one message; the others are read all the same.
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
    const file = relative(folder, path).split(sep).join('/')
    loaded.push(await load(file, config, () => readFound(path, config.limits.fileBytes)))
    progress?.(loaded.length, files.length)
  }
  return loaded
}

/** Reads one file that was named, which may be a link; what goes wrong is in the messages. */
export async function loadFile(path: string, file = path, config = defaultConfig): Promise<LoadedFile> {
  return load(file, config, () => readNamed(path, config.limits.fileBytes))
}

async function load(file: string, config: Config, read: () => Promise<Read>): Promise<LoadedFile> {
  try {
    const found = await read()
    if ('refused' in found) return leftOut(file, refused, found.refused)
    return { file, ...readMinutes(file, found.bytes, { labels: config.labels }) }
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error)
    return leftOut(file, unreadable, why)
  }
}

function leftOut(file: string, { ruleId, reason }: FileDiagnostic, why: string): LoadedFile {
  return { file, result: { file, meeting: null, messages: [fileMessage(ruleId, reason(why))] } }
}

/**
 * The paths of the `.txt` entries below a folder that are no folders themselves, and of links to folders, sorted.
 * What is no regular file is for `loadContent` to refuse.
 */
async function listTexts(folder: string): Promise<string[]> {
  try {
    return (await textsIn(folder)).sort()
  } catch (error) {
    throw new UsageError(
      `${folder}: no folder that can be read (${error instanceof Error ? error.message : error})`,
    )
  }
}

async function textsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      // A subfolder that cannot be listed stands for itself, to be refused like any other thing that is no file.
      if (entry.isDirectory()) return textsIn(path).catch(() => [path])
      return isText(entry.name) || leadsToFolder(entry) ? [path] : []
    }),
  )
  return lists.flat()
}

function isText(name: string): boolean {
  return name.toLowerCase().endsWith('.txt')
}

/** Whether an entry is a link to a folder, whose files would be missed without a word. */
function leadsToFolder(entry: Dirent): boolean {
  return (
    entry.isSymbolicLink() &&
    (statSync(join(entry.parentPath, entry.name), { throwIfNoEntry: false })?.isDirectory() ?? false)
  )
}
