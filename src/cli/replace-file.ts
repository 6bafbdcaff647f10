import { realpath, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join } from 'node:path'

/**
 * Writes a file in one step: a reader sees the old one or the new one. A link stays a link, and the mode stays. What is
 * no file, such as `/dev/null`, is written to and stays what it is.
 */
export async function replaceFile(path: string, bytes: Uint8Array): Promise<void> {
  const file = await realpath(path).catch(() => path)
  const found = await stat(file).catch(() => null)
  if (found && !found.isFile()) return writeFile(file, bytes)
  const mode = found ? found.mode & 0o777 : 0o666
  // Beside the file, since a rename does not cross file systems.
  const unfinished = join(dirname(file), `.${basename(file)}-${process.pid}.new`)
  try {
    await writeFile(unfinished, bytes, { mode, flush: true })
    await rename(unfinished, file)
  } finally {
    await rm(unfinished, { force: true })
  }
}
