import { constants } from 'node:fs'
import { type FileHandle, open, stat } from 'node:fs/promises'

/** The bytes of a file, or in a few words why it is not read. */
export type Read = { bytes: Uint8Array } | { refused: string }

/** Without these, opening a FIFO waits for a writer and a symbolic link is followed. */
const CAUTIOUS = constants.O_RDONLY | (constants.O_NONBLOCK ?? 0) | (constants.O_NOFOLLOW ?? 0)

/**
 * Reads a file that was found in a folder: a regular one of at most so many bytes, judged by the opened file itself,
 * so that nothing can take its place in between. Links are not followed: they may lead out of the folder.
 * @throws what the file system says of a file that cannot be read
 */
export async function readFound(path: string, most: number): Promise<Read> {
  const file = await open(path, CAUTIOUS).catch((error: unknown) => {
    if (error instanceof Error && 'code' in error && (error.code === 'ELOOP' || error.code === 'ENXIO'))
      return null
    throw error
  })
  if (!file) return { refused: NOT_REGULAR }
  try {
    return (await file.stat()).isFile() ? await readOpened(file, most) : { refused: NOT_REGULAR }
  } finally {
    await file.close()
  }
}

/**
 * Reads a file that a person named, which may be a link or a pipe.
 * @throws what the file system says of a file that cannot be read
 */
export async function readNamed(path: string, most: number): Promise<Read> {
  const { size } = await stat(path)
  if (size > most) return { refused: tooLarge(size, most) }
  const file = await open(path)
  try {
    return { bytes: await file.readFile() }
  } finally {
    await file.close()
  }
}

const NOT_REGULAR = 'it is a symbolic link or no regular file'

async function readOpened(file: FileHandle, most: number): Promise<Read> {
  const { size } = await file.stat()
  return size > most ? { refused: tooLarge(size, most) } : { bytes: await file.readFile() }
}

function tooLarge(size: number, most: number): string {
  return `it has ${size} bytes, and limits.fileBytes allows ${most}`
}
