import { hash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { compare } from '../archive/compare.ts'
import { UsageError } from '../archive/config.ts'
import { listContent } from '../archive/load.ts'
import { messageOf } from '../archive/message-of.ts'
import { faultOf } from '../archive/system-fault.ts'
import { type HashOptions, hashFiles, type Listing, listFolder } from './hash-folder.ts'
import { type Manifest, parseManifest } from './manifest.ts'
import { PROOF, parseMarker } from './proof.ts'

/** A file that is not as it was when the site was built. */
export interface Flaw {
  /** As it was given. */
  folder: string
  /** Relative to the folder, with `/`. */
  path: string
  fault: 'changed' | 'missing' | 'not listed'
  /** What there is to say beyond the fault. */
  reason: string | null
}

/** What the verification of a site found. */
export interface Verified {
  /** By path; those of the site before those of its sources. */
  flaws: Flaw[]
  /** How many files were hashed, and their bytes. */
  files: number
  bytes: number
  /** Source files, as a build reads them, that the site holds no hash of: text is taken out of them, or they are newer. */
  unprovedSources: number
}

/** How a site is verified. */
export interface VerifyOptions extends HashOptions {
  /** The folder of the sources, to be verified too. */
  content?: string
}

/**
 * Compares a built site with its proof, file by file.
 * @throws UsageError for a folder that cannot be read or is no built site
 */
export async function verifySite(
  folder: string,
  { content, ...options }: VerifyOptions = {},
): Promise<Verified> {
  const there = listOf(folder, 'Give the folder that a build wrote, such as _site.')
  if (!there.files.includes(PROOF.marker) && !there.files.includes(PROOF.manifest)) {
    const meant = there.others.has('current') ? `Did you mean ${join(folder, 'current')}?` : ''
    throw new UsageError(
      `${folder}: is no built site, since it holds no ${PROOF.manifest}. ${meant || 'Give the folder that a build wrote, such as _site.'}`,
    )
  }
  const { listed, known, flaws } = readProof(folder, there)
  const site = listed ? await compareFiles(folder, there, listed, options) : nothing
  const unlisted = listed ? unlistedIn(folder, there, (path) => listed.has(path) || known.has(path)) : []
  const sources = content === undefined ? nothing : await verifySources(folder, there, content, options)
  return {
    flaws: [...inOrder([...flaws, ...site.flaws, ...unlisted]), ...inOrder(sources.flaws)],
    files: site.files + sources.files,
    bytes: site.bytes + sources.bytes,
    unprovedSources: sources.unprovedSources,
  }
}

const nothing: Verified = { flaws: [], files: 0, bytes: 0, unprovedSources: 0 }

/** What a site says of its files. */
interface Proof {
  /** Null when that cannot be known. */
  listed: Manifest | null
  /** The files of the proof that no list holds. */
  known: ReadonlySet<string>
  /** What is wrong with the proof itself. */
  flaws: Flaw[]
}

function readProof(folder: string, there: Listing): Proof {
  const flaws: Flaw[] = []
  const text = readThere(folder, PROOF.marker, there, flaws)?.toString('latin1')
  const marker = text === undefined ? null : parseMarker(text)
  if (text !== undefined && !marker)
    flaws.push({ folder, path: PROOF.marker, fault: 'changed', reason: 'holds no hash of the manifest' })
  // Of a damaged marker it is not known whether files are carried.
  const carries = marker ? marker.carried !== null : there.files.includes(PROOF.carried)
  const manifest = readList(folder, PROOF.manifest, there, marker?.manifest ?? null, flaws)
  const carried = carries ? readList(folder, PROOF.carried, there, marker?.carried ?? null, flaws) : null
  return {
    listed: manifest && new Map([...(carried ?? []), ...manifest]),
    known: new Set([PROOF.marker, PROOF.manifest, ...(carries ? [PROOF.carried] : [])]),
    flaws,
  }
}

/** Reads a list of hashes that has a hash itself; null when there is none, or it is damaged beyond reading. */
function readList(
  folder: string,
  path: string,
  there: Listing,
  sha256: string | null,
  flaws: Flaw[],
): Manifest | null {
  const bytes = readThere(folder, path, there, flaws)
  if (!bytes) return null
  const changed = (reason: string) => flaws.push({ folder, path, fault: 'changed', reason })
  try {
    const manifest = parseManifest(bytes.toString('utf8'))
    if (sha256 !== null && hash('sha256', bytes) !== sha256)
      changed(`is not what ${PROOF.marker} has a hash of`)
    return manifest
  } catch (error) {
    changed(messageOf(error))
    return null
  }
}

function readThere(folder: string, path: string, there: Listing, flaws: Flaw[]): Buffer | null {
  if (!there.files.includes(path)) {
    flaws.push(absent(folder, path, there))
    return null
  }
  try {
    return readFileSync(join(folder, path))
  } catch (error) {
    flaws.push({ folder, path, fault: 'changed', reason: `cannot be read (${messageOf(error)})` })
    return null
  }
}

/** Compares the files of a folder with their hashes. */
async function compareFiles(
  folder: string,
  there: Listing,
  listed: Manifest,
  options: HashOptions,
): Promise<Verified> {
  const files = new Set(there.files)
  const flaws = [...listed.keys()]
    .filter((path) => !files.has(path))
    .map((path) => absent(folder, path, there))
  const present = [...listed.keys()].filter((path) => files.has(path))
  let bytes = 0
  for (const [path, hashed] of await hashFiles(folder, present, options)) {
    if ('error' in hashed) flaws.push({ folder, path, fault: 'changed', reason: hashed.error })
    else {
      bytes += hashed.bytes
      if (hashed.sha256 !== listed.get(path)) flaws.push({ folder, path, fault: 'changed', reason: null })
    }
  }
  return { ...nothing, flaws, files: present.length, bytes }
}

async function verifySources(
  folder: string,
  there: Listing,
  content: string,
  options: HashOptions,
): Promise<Verified> {
  const thereToo = listOf(content, 'Say with --content where the minutes are.')
  const listed = readList(folder, PROOF.sources, there, null, [])
  // A list that is missing or damaged is a flaw of the site, which its own manifest tells of.
  if (!listed) return nothing
  // Those that a build would read: the site may lie in the folder of its sources.
  const unproved = (await listContent(content)).filter(({ file }) => !listed.has(file))
  return { ...(await compareFiles(content, thereToo, listed, options)), unprovedSources: unproved.length }
}

/** A file that is not there; what stands in its place is told. */
function absent(folder: string, path: string, { others }: Listing): Flaw {
  const reason = others.get(path) ?? null
  return { folder, path, fault: reason === null ? 'missing' : 'changed', reason }
}

function unlistedIn(folder: string, there: Listing, isKnown: (path: string) => boolean): Flaw[] {
  const unlisted = (path: string, reason: string | null): Flaw => ({
    folder,
    path,
    fault: 'not listed',
    reason,
  })
  return [
    ...there.files.filter((path) => !isKnown(path)).map((path) => unlisted(path, null)),
    ...[...there.others].flatMap(([path, what]) => (isKnown(path) ? [] : unlisted(path, what))),
  ]
}

function inOrder(flaws: readonly Flaw[]): Flaw[] {
  return flaws.toSorted((one, other) => compare(one.path, other.path))
}

function listOf(folder: string, todo: string): Listing {
  try {
    return listFolder(folder)
  } catch (error) {
    throw new UsageError(`${folder}: no folder that can be read: ${faultOf(error)}. ${todo}`)
  }
}
