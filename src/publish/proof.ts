import { hash } from 'node:crypto'
import { SITE_MARKER } from '../archive/load.ts'
import { formatManifest, type Manifest } from './manifest.ts'

/** The files of a site that prove the others. */
export const PROOF = {
  /** Says that the folder is a built site, and holds the hashes of the two lists of hashes. */
  marker: SITE_MARKER,
  /** Every file of the site but itself, the marker, the carried files and their list. */
  manifest: 'manifest-sha256.txt',
  /** Files kept from the release before, for pages of it that are still open somewhere. */
  carried: 'carried-sha256.txt',
  /** The files of the content folder that the site was made of. */
  sources: 'sources-sha256.txt',
  /** What made the site, and how much it is. */
  info: 'bag-info.txt',
} as const

/** What made a site, and how much it is. */
export interface BagInfo {
  /** The programs and their versions, in the order they are told in. */
  software: Readonly<Record<string, string>>
  files: number
  bytes: number
}

/** A site that is to be proved. */
export interface Provable {
  /** Its files, the carried ones and those of the proof aside. */
  files: Manifest
  /** How many bytes they are. */
  bytes: number
  sources: Manifest
  software: BagInfo['software']
  carried?: Manifest
}

/** The hashes that a marker holds. */
export interface Marker {
  manifest: string
  /** Null when no files are carried. */
  carried: string | null
}

/**
 * Makes the files that prove a site: their texts, by path. They depend on the site alone and not on when or where it
 * was built.
 */
export function proofOf({ files, bytes, sources, software, carried }: Provable): Map<string, string> {
  const texts = new Map<string, string>([
    [PROOF.sources, formatManifest(sources)],
    [PROOF.info, bagInfo({ software, files: files.size, bytes })],
  ])
  const listed = new Map(files)
  for (const [path, text] of texts) listed.set(path, sha256(text))
  const manifest = formatManifest(listed)
  texts.set(PROOF.manifest, manifest)
  const kept = carried && carried.size > 0 ? formatManifest(carried) : null
  if (kept !== null) texts.set(PROOF.carried, kept)
  const marker = { manifest: sha256(manifest), carried: kept === null ? null : sha256(kept) }
  return texts.set(PROOF.marker, formatMarker(marker))
}

/**
 * Writes what BagIt calls the metadata of a bag (RFC 8493, 2.2.2). The payload are the files of the site, its proof and
 * what it carries aside.
 */
export function bagInfo({ software, files, bytes }: BagInfo): string {
  const agent = Object.entries(software).map(([name, version]) => `${name} ${version}`)
  return `Bag-Software-Agent: ${agent.join('; ')}\nPayload-Oxum: ${bytes}.${files}\n`
}

/**
 * The hashes of source files. A file that text is taken out of is left out, and so is one whose name is: by its hash,
 * what was taken out could be found by trial.
 */
export function sourcesManifest(
  sources: Iterable<{ file: string; facts: { sha256: string } | null; gaps: readonly unknown[] }>,
): Manifest {
  const manifest = new Map<string, string>()
  for (const { file, facts, gaps } of sources)
    if (facts && facts.sha256 !== '' && gaps.length === 0) manifest.set(file, facts.sha256)
  return manifest
}

/** Writes a marker. */
export function formatMarker({ manifest, carried }: Marker): string {
  return `${manifest}\n${carried === null ? '' : `carried ${carried}\n`}`
}

/** Reads a marker; null for a text that is none. */
export function parseMarker(text: string): Marker | null {
  const [whole, manifest = '', carried = null] =
    /^([\da-f]{64})\n(?:carried ([\da-f]{64})\n)?$/.exec(text) ?? []
  return whole === undefined ? null : { manifest, carried }
}

function sha256(text: string): string {
  return hash('sha256', text)
}
