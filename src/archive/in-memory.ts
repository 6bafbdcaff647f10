import { makeArchive } from './archive.ts'
import type { Config } from './config.ts'
import { type FileBody, makeDigester } from './digest.ts'
import { type Lists, noLists } from './lists.ts'
import type { LoadedFile } from './load.ts'
import type { Archive } from './model.ts'
import { publishedNames } from './privacy/files.ts'

/** The archive of loaded files, all its texts in memory. */
export function archiveInMemory(
  config: Config,
  loaded: readonly LoadedFile[],
  lists: Partial<Lists> = {},
): Archive {
  const all = { ...noLists, ...lists }
  const policy = { ...config, redactions: all.redactions }
  const names = publishedNames(
    loaded.map(({ file }) => file),
    policy,
  )
  const digest = makeDigester(policy)
  const bodies = new Map<string, FileBody>()
  const heads = loaded.map((file, at) => {
    const { head, body } = digest(file, String(at), names[at] ?? file.file)
    bodies.set(head.key, body)
    return head
  })
  return makeArchive(config, heads, all, (key) => bodies.get(key) ?? { items: [], lines: [] })
}
