import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { type HashOptions, hashFiles, listFolder } from '../../src/publish/hash-folder.ts'
import type { Manifest } from '../../src/publish/manifest.ts'
import { PROOF, proofOf } from '../../src/publish/proof.ts'
import { writeFiles } from './folders.ts'

/** Files of a folder, by their path. */
type Files = Readonly<Record<string, string | Uint8Array>>

/** Writes a site with its proof. */
export async function writeProvedSite(
  folder: string,
  site: Files,
  { sources = new Map(), carried = {} }: { sources?: Manifest; carried?: Files } = {},
): Promise<void> {
  await mkdir(folder, { recursive: true })
  await writeFiles(folder, carried)
  const kept = (await hashFolder(folder)).files
  await writeFiles(folder, site)
  const { files, bytes } = await hashFolder(folder)
  const own = new Map([...files].filter(([path]) => !kept.has(path)))
  const proof = proofOf({ files: own, bytes, sources, software: { referatarkiv: '0.1.0' }, carried: kept })
  for (const [path, text] of proof) await writeFiles(folder, { [path]: text })
}

/** The hash of every file of a folder that holds sources. */
export async function hashesIn(folder: string): Promise<Manifest> {
  return (await hashFolder(folder)).files
}

/** What the proof of a site does not list. */
const UNLISTED: ReadonlySet<string> = new Set([PROOF.marker, PROOF.manifest, PROOF.carried])

/**
 * Hashes every file of a folder but those that a site's proof does not list.
 * @throws Error for what cannot be listed: links, other things that are no files, empty folders, files that cannot be
 * read
 */
export async function hashFolder(
  folder: string,
  options: HashOptions = {},
): Promise<{ files: Manifest; bytes: number }> {
  const { files, others } = listFolder(folder)
  for (const [path, what] of others)
    throw new Error(`${join(folder, path)}: ${what}; a site holds regular files only`)
  const manifest = new Map<string, string>()
  let bytes = 0
  const listed = files.filter((path) => !UNLISTED.has(path))
  for (const [path, hashed] of await hashFiles(folder, listed, options)) {
    if ('error' in hashed) throw new Error(`${join(folder, path)}: ${hashed.error}`)
    manifest.set(path, hashed.sha256)
    bytes += hashed.bytes
  }
  return { files: manifest, bytes }
}
