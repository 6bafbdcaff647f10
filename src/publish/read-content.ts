import type { FileHead, Policy } from '../archive/digest.ts'
import { fetchFile, listContent } from '../archive/load.ts'
import { publishedNames } from '../archive/privacy/files.ts'
import { batchesOf } from './batches.ts'
import { digestFiles, digestKey, type NamedFile, settingsKey } from './digesting.ts'
import type { Pool } from './pool.ts'

/** Files that a thread digests at a time. */
const BATCH = 24

/** Where what is read goes, and what is known already. */
interface Reading {
  policy: Policy
  /** See `programVersion`. */
  version: string
  /** The folder of the bodies. */
  bodies: string
  known: ReadonlyMap<string, FileHead>
}

/**
 * Reads the files of a content folder, in the order of their paths. Those that are known by their bytes are not
 * digested again.
 * @throws UsageError when the folder cannot be read
 */
export async function readContent(
  content: string,
  { policy, version, bodies, known }: Reading,
  startThreads: () => Promise<Pool>,
  progress: (done: number, of: number) => void,
): Promise<FileHead[]> {
  const settings = settingsKey(version, policy)
  const found = await listContent(content)
  const names = publishedNames(
    found.map(({ file }) => file),
    policy,
  )
  const files = found.map((file, at): NamedFile => ({ ...file, name: names[at] ?? file.file }))
  const heads = new Map<string, FileHead>()
  const fresh: NamedFile[] = []
  for (const file of files) {
    const head = known.size > 0 && known.get(digestKey(settings, file, await fetchFile(file, policy)))
    if (head) heads.set(file.path, head)
    else fresh.push(file)
  }
  let done = heads.size
  progress(done, files.length)
  if (fresh.length > 0) {
    const pool = await startThreads()
    // One batch is digested sooner than a thread has started, and the one thread gets ready to render meanwhile.
    const digest = fresh.length <= BATCH ? digestFiles : pool.digest
    const digestBatch = async (batch: readonly NamedFile[]): Promise<void> => {
      const digested = await digest({ files: batch, policy, settings, bodies })
      for (const [at, head] of digested.entries()) heads.set(batch[at]?.path ?? '', head)
      done += batch.length
      progress(done, files.length)
    }
    pool.warm()
    const digested = batchesOf(fresh, BATCH).map(digestBatch)
    await Promise.all(digested)
  }
  return files.flatMap(({ path }) => heads.get(path) ?? [])
}
