import { type Dirent, existsSync, statSync } from 'node:fs'
import { readdir } from 'node:fs/promises'
import { join, relative, sep } from 'node:path'
import { refused } from '../../parsers/referat/lint/refused.ts'
import type { FileDiagnostic } from '../../parsers/referat/lint/rule.ts'
import { unreadable } from '../../parsers/referat/lint/unreadable.ts'
import type { Message } from '../records/message.ts'
import { fileMessage, type Reading, readMinutes } from '../records/read.ts'
import { type Config, defaultConfig, UsageError } from './config.ts'
import { type Read, readFound, readNamed } from './regular.ts'
import { faultOf } from './system-fault.ts'

/** A file of the content folder that was read, its path relative to the folder. */
export interface LoadedFile extends Partial<Reading> {
  file: string
  result: Reading['result']
}

/** The list of published addresses, which lies beside the minutes and is none. */
export const LEDGER_FILE = 'ledger.txt'

/** Lies in every built site, and says that it is one. */
export const SITE_MARKER = '.referatarkiv'

/** A file of the content folder: where it lies, and its path relative to the folder, with `/`. */
export interface ContentFile {
  path: string
  file: string
}

/** The bytes of a file, or the one message of a file that cannot be read or is refused. */
export type Fetched = { bytes: Uint8Array } | { message: Message }

/**
 * Reads every `.txt` file of a folder and its subfolders, in the order of their paths. A file that cannot be read or
 * is refused is a result with one message; the others are read all the same.
 * @throws UsageError when the folder itself cannot be read
 */
export async function loadContent(folder: string, config: Config = defaultConfig): Promise<LoadedFile[]> {
  const loaded: LoadedFile[] = []
  for (const found of await listContent(folder)) {
    loaded.push(readFetched(found.file, await fetchFile(found, config), config))
  }
  return loaded
}

/** Reads one file that was named, which may be a link; what goes wrong is in the messages. */
export async function loadFile(path: string, file = path, config = defaultConfig): Promise<LoadedFile> {
  const fetched = await attempt(() => readNamed(path, config.limits.fileBytes))
  return readFetched(file, fetched, config)
}

/** Fetches a file of the content folder. */
export async function fetchFile({ path }: ContentFile, { limits }: Pick<Config, 'limits'>): Promise<Fetched> {
  return attempt(() => readFound(path, limits.fileBytes))
}

/** Reads what was fetched into records. */
export function readFetched(file: string, fetched: Fetched, { labels }: Pick<Config, 'labels'>): LoadedFile {
  return 'message' in fetched
    ? { file, result: { file, meeting: null, messages: [fetched.message] } }
    : { file, ...readMinutes(file, fetched.bytes, { labels }) }
}

async function attempt(read: () => Promise<Read>): Promise<Fetched> {
  try {
    const found = await read()
    return 'refused' in found ? { message: messageWhy(refused, found.refused) } : found
  } catch (error) {
    return { message: messageWhy(unreadable, faultOf(error)) }
  }
}

function messageWhy({ ruleId, reason }: FileDiagnostic, why: string): Message {
  return fileMessage(ruleId, reason(why))
}

/**
 * The `.txt` entries below a folder that are no folders themselves, and links to folders, in the order of their paths;
 * built sites, `node_modules` and folders that begin with a full stop are passed over.
 * What is no regular file is for `fetchFile` to refuse.
 * @throws UsageError when the folder itself cannot be read
 */
export async function listContent(folder: string): Promise<ContentFile[]> {
  try {
    const paths = (await textsIn(folder)).filter((path) => path !== join(folder, LEDGER_FILE))
    return paths.sort().map((path) => ({ path, file: relative(folder, path).split(sep).join('/') }))
  } catch (error) {
    throw new UsageError(
      `${folder}: no folder that can be read: ${faultOf(error)}. Say with --content where the minutes are.`,
    )
  }
}

async function textsIn(folder: string): Promise<string[]> {
  const entries = await readdir(folder, { withFileTypes: true })
  const lists = await Promise.all(
    entries.map(async (entry) => {
      const path = join(folder, entry.name)
      if (isPassedOver(entry.name)) return []
      if (!entry.isFile() && existsSync(join(path, SITE_MARKER))) return []
      // A subfolder that cannot be listed stands for itself, to be refused like any other thing that is no file.
      if (entry.isDirectory()) return textsIn(path).catch(() => [path])
      return isText(entry.name) || leadsToFolder(entry) ? [path] : []
    }),
  )
  return lists.flat()
}

/** Whether a name is that of what programs keep for themselves: it is no minutes, nor are there any below it. */
export function isPassedOver(name: string): boolean {
  return (name.startsWith('.') && !isText(name)) || name === 'node_modules'
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
