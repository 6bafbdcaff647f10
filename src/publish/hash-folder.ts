import { createHash, hash } from 'node:crypto'
import { closeSync, constants, createReadStream, type Dirent, openSync, readdirSync, readSync } from 'node:fs'
import { join } from 'node:path'
import { messageOf } from '../archive/message-of.ts'

/** What lies in a folder and below. Paths are relative to it, with `/`, in the order of the folder. */
export interface Listing {
  /** Regular files. */
  files: string[]
  /** All else, with what it is: links, sockets, empty folders. */
  others: Map<string, string>
}

/** What became of the hashing of a file. */
export type Hashed = { sha256: string; bytes: number } | { error: string }

/** How hashing is done, and who hears how far it has come. */
export interface HashOptions {
  /** How many large files are read at once. */
  concurrency?: number
  progress?: (done: number, of: number) => void
}

/**
 * A file of up to this size is read at one go and without waiting: for tens of thousands of small files, handing each
 * to another thread takes four times as long as reading it.
 */
const AT_ONCE = 256 * 1024

/** After so many files others get a turn. */
const TURN = 256

/**
 * Lists what lies in a folder and below. Links are not followed, save when the folder itself is one.
 * @throws what the file system says when the folder itself cannot be listed
 */
export function listFolder(folder: string): Listing {
  const listing: Listing = { files: [], others: new Map() }
  addEntries(readdirSync(folder, { withFileTypes: true }), folder, '', listing)
  return listing
}

function addEntries(entries: readonly Dirent[], folder: string, within: string, listing: Listing): void {
  for (const entry of entries) {
    const path = within + entry.name
    if (entry.isDirectory()) addFolder(folder, `${path}/`, listing)
    else if (entry.isFile()) listing.files.push(path)
    else listing.others.set(path, kindOf(entry))
  }
}

function addFolder(folder: string, path: string, listing: Listing): void {
  try {
    const entries = readdirSync(join(folder, path), { withFileTypes: true })
    if (entries.length === 0) listing.others.set(path, 'an empty folder')
    addEntries(entries, folder, path, listing)
  } catch (error) {
    listing.others.set(path, `a folder that cannot be listed (${messageOf(error)})`)
  }
}

function kindOf(entry: Dirent): string {
  if (entry.isSymbolicLink()) return 'a symbolic link'
  return entry.isSocket() ? 'a socket' : entry.isFIFO() ? 'a named pipe' : 'no regular file'
}

/** Hashes files of a folder. What goes wrong with one is told in its place. */
export async function hashFiles(
  folder: string,
  paths: readonly string[],
  { concurrency = 4, progress }: HashOptions = {},
): Promise<Map<string, Hashed>> {
  const hashed = new Map<string, Hashed>()
  const buffer = Buffer.allocUnsafe(AT_ONCE)
  let next = 0
  const work = async (): Promise<void> => {
    for (let path = paths[next++]; path !== undefined; path = paths[next++]) {
      hashed.set(path, hashSmall(join(folder, path), buffer) ?? (await hashLarge(join(folder, path))))
      if (hashed.size % TURN !== 0) continue
      progress?.(hashed.size, paths.length)
      await new Promise((resolve) => setImmediate(resolve))
    }
  }
  await Promise.all(Array.from({ length: concurrency }, work))
  progress?.(hashed.size, paths.length)
  return hashed
}

/** Null for a file that the buffer cannot hold. */
function hashSmall(file: string, buffer: Buffer): Hashed | null {
  try {
    // No link is followed, and a pipe that has taken the place of a file is not waited for.
    const descriptor = openSync(file, constants.O_RDONLY | constants.O_NOFOLLOW | constants.O_NONBLOCK)
    try {
      const bytes = fill(buffer, descriptor)
      return bytes < buffer.length ? { sha256: hash('sha256', buffer.subarray(0, bytes)), bytes } : null
    } finally {
      closeSync(descriptor)
    }
  } catch (error) {
    return failure(error)
  }
}

function fill(buffer: Buffer, descriptor: number): number {
  for (let bytes = 0; ; ) {
    const read = readSync(descriptor, buffer, bytes, buffer.length - bytes, null)
    bytes += read
    if (read === 0 || bytes === buffer.length) return bytes
  }
}

async function hashLarge(file: string): Promise<Hashed> {
  const digest = createHash('sha256')
  let bytes = 0
  try {
    for await (const chunk of createReadStream(file, { highWaterMark: AT_ONCE })) {
      const part: Buffer = chunk
      digest.update(part)
      bytes += part.length
    }
    return { sha256: digest.digest('hex'), bytes }
  } catch (error) {
    return failure(error)
  }
}

function failure(error: unknown): Hashed {
  return { error: `cannot be read (${messageOf(error)})` }
}
