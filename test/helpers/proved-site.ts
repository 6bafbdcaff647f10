import { mkdir } from 'node:fs/promises'
import { hashFolder } from '../../src/publish/hash-folder.ts'
import type { Manifest } from '../../src/publish/manifest.ts'
import { proofOf } from '../../src/publish/proof.ts'
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
