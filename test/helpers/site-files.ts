import { lstat } from 'node:fs/promises'
import { join } from 'node:path'
import { readTree } from './folders.ts'

/** The paths of the files in which two folders differ: those of other content, and those that only one has. */
export async function differences(one: string, other: string): Promise<string[]> {
  const [left, right] = [await readTree(one), await readTree(other)]
  return [...new Set([...left.keys(), ...right.keys()])].filter((path) => {
    const [here, there] = [left.get(path), right.get(path)]
    return !here || !there || !here.equals(there)
  })
}

/** What the file system knows every file of a folder by: one that was written or replaced has another mark. */
export async function marks(folder: string): Promise<Map<string, string>> {
  const found = new Map<string, string>()
  for (const path of (await readTree(folder)).keys()) {
    const { ino, mtimeMs } = await lstat(join(folder, path))
    found.set(path, `${ino} ${mtimeMs}`)
  }
  return found
}
