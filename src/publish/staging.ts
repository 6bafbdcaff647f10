import { mkdir, readdir, rename, rm, stat, writeFile } from 'node:fs/promises'
import { basename, dirname, join, resolve } from 'node:path'
import { UsageError } from '../archive/config.ts'

/** Says that a folder was written by this program, so that the next build may replace it. */
const MARKER = '.referatarkiv'

/**
 * Makes a folder's new content beside it and then swaps it in whole: readers see the old site or the new one, and
 * when `fill` throws the old one stays.
 * @throws UsageError when the folder holds something that this program did not write
 */
export async function replaceFolder(folder: string, fill: (staging: string) => Promise<void>): Promise<void> {
  const out = resolve(folder)
  await mayReplace(out)
  const staging = join(dirname(out), `.${basename(out)}.new-${process.pid}`)
  const old = join(dirname(out), `.${basename(out)}.old-${process.pid}`)
  try {
    await mkdir(staging, { recursive: true })
    await fill(staging)
    await writeFile(join(staging, MARKER), '')
    if (await exists(out)) await rename(out, old)
    await rename(staging, out)
  } finally {
    await rm(staging, { recursive: true, force: true })
    await rm(old, { recursive: true, force: true })
  }
}

async function mayReplace(out: string): Promise<void> {
  if (!(await exists(out))) return
  const entries = await readdir(out).catch(() => [basename(out)])
  if (entries.length > 0 && !entries.includes(MARKER)) {
    throw new UsageError(`${out}: holds files that are no built site; give an empty or new folder with --out`)
  }
}

async function exists(path: string): Promise<boolean> {
  return stat(path).then(
    () => true,
    () => false,
  )
}
