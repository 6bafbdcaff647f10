import { hash } from 'node:crypto'
import { lstatSync, readFileSync } from 'node:fs'
import { mkdir, readdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative, sep } from 'node:path'
import type { Output, Outputs } from './outputs.ts'

/** Writes files of which the content is at hand; what is kept already is left as it is. */
export async function writeFiles(
  folder: string,
  contents: ReadonlyMap<string, string | Uint8Array>,
  kept: Outputs,
): Promise<Output[]> {
  const outputs: Output[] = []
  for (const [path, content] of contents) {
    const bytes = Buffer.from(content)
    const sha256 = hash('sha256', bytes)
    if (kept.get(path)?.sha256 !== sha256) {
      await mkdir(dirname(join(folder, path)), { recursive: true })
      await writeFile(join(folder, path), bytes)
    }
    outputs.push({ path, key: sha256, sha256, bytes: bytes.length, changed: 0 })
  }
  return outputs
}

/** The files below a folder of the site, those hashed that are not as they were kept. */
export async function filesBelow(folder: string, within: string, kept: Outputs): Promise<Output[]> {
  const entries = await readdir(join(folder, within), { recursive: true, withFileTypes: true })
  const paths = entries
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)).split(sep).join('/'))
    .sort()
  // One after the other: a large index has more files than a program may have open.
  return paths.map((path) => {
    const was = kept.get(path)
    if (was && lstatSync(join(folder, path)).ctimeMs === was.changed) return was
    const bytes = readFileSync(join(folder, path))
    return { path, key: '', sha256: hash('sha256', bytes), bytes: bytes.length, changed: 0 }
  })
}
