import { hash } from 'node:crypto'
import { mkdir } from 'node:fs/promises'
import { type FileHead, makeDigester, type Policy } from '../archive/digest.ts'
import { type ContentFile, type Fetched, fetchFile, readFetched } from '../archive/load.ts'
import { writeBody } from './bodies.ts'

/** A file of the content folder under the name that it may be published by. */
export interface NamedFile extends ContentFile {
  name: string
}

/** Files to digest, and where their bodies go. */
export interface DigestTask {
  files: readonly NamedFile[]
  policy: Policy
  /** See `settingsKey`. */
  settings: string
  bodies: string
}

/** Digests files: keeps their bodies and gives their heads, in their order. */
export async function digestFiles({ files, policy, settings, bodies }: DigestTask): Promise<FileHead[]> {
  await mkdir(bodies, { recursive: true })
  const digest = makeDigester(policy)
  const heads: FileHead[] = []
  for (const found of files) {
    const fetched = await fetchFile(found, policy)
    const key = digestKey(settings, found, fetched)
    const { head, body } = digest(readFetched(found.file, fetched, policy), key, found.name)
    await writeBody(bodies, key, body)
    heads.push(head)
  }
  return heads
}

/** Stands for all that the digests of an archive's files depend on, the files themselves aside. */
export function settingsKey(version: string, { labels, limits, privacy, redactions }: Policy): string {
  return hash('sha256', JSON.stringify([version, labels, limits, privacy, redactions]))
}

/** See `FileHead.key`. */
export function digestKey(settings: string, { file, name }: NamedFile, fetched: Fetched): string {
  const content = 'message' in fetched ? fetched.message.reason : hash('sha256', fetched.bytes)
  return hash('sha256', [settings, file, name, content].join('\0')).slice(0, 40)
}
