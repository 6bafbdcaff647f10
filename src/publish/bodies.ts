import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { mkdir, readdir, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileBody } from '../archive/digest.ts'
import { messageOf } from '../archive/message-of.ts'
import type { OpenBody } from '../archive/sealed.ts'

/** How the message of an error begins that tells of a damaged cache. What is cached has to be made anew. */
const DAMAGED = 'The cache is damaged'

/** Bodies that are held open: files are made meeting by meeting, but all pages of a kind at a time. */
const OPEN = 64

/** Keeps a body under its key, with the hash of it in the first line. */
export async function writeBody(folder: string, key: string, body: FileBody): Promise<void> {
  await writeFile(join(folder, key), signed(JSON.stringify(body)))
}

/** Opens the bodies that lie in a folder. One that is missing or not what was written throws with `DAMAGED`. */
export function bodiesIn(folder: string): OpenBody {
  const held = new Map<string, FileBody>()
  return (key) => {
    const body = held.get(key) ?? readBody(join(folder, key))
    held.delete(key)
    held.set(key, body)
    const [oldest] = held.keys()
    if (held.size > OPEN && oldest !== undefined) held.delete(oldest)
    return body
  }
}

/** Removes the bodies of files that are no more. */
export async function keepBodies(folder: string, keys: ReadonlySet<string>): Promise<void> {
  await mkdir(folder, { recursive: true })
  const gone = (await readdir(folder)).filter((key) => !keys.has(key))
  for (const key of gone) await rm(join(folder, key))
}

function readBody(path: string): FileBody {
  try {
    // Written by this program, and the hash says that it is whole.
    return JSON.parse(verified(readFileSync(path, 'utf8')))
  } catch (error) {
    throw new Error(`${DAMAGED}: ${path}: ${messageOf(error)}`)
  }
}

/** A text with its hash in a line before it. */
export function signed(text: string): string {
  return `${hash('sha256', text)}\n${text}`
}

/**
 * The text that was signed.
 * @throws when the hash is not its
 */
export function verified(text: string): string {
  const end = text.indexOf('\n')
  const content = text.slice(end + 1)
  if (end < 0 || hash('sha256', content) !== text.slice(0, end))
    throw new Error('the content is not what was written')
  return content
}
