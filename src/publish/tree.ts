import { hash } from 'node:crypto'
import {
  existsSync,
  linkSync,
  lstatSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  type Stats,
} from 'node:fs'
import { mkdir, rm } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { foldersOf, type Output, type Outputs } from './outputs.ts'

/** What an audit found. */
interface Audit {
  /** The outputs that stand as they were left. */
  sound: Map<string, Output>
  /** What lies there besides, by its path. */
  foreign: string[]
}

/**
 * Looks whether outputs lie in a folder as they were left. One that the file system has not seen change is sound; of
 * the others the content is read.
 */
export function audit(folder: string, outputs: Outputs): Audit {
  const sound = new Map<string, Output>()
  const foreign = foreignIn(folder, '', outputs)
  for (const output of outerFirst(outputs)) {
    const { path } = output
    const above = folderOf(path)
    // In a folder that is none any more, or that a link has taken the place of, nothing is as it was left.
    if (above !== './' && !sound.has(above)) continue
    const isFolder = path.endsWith('/')
    // With the slash at its end, a link would be followed. `join` would take longer than the look-up.
    const file = `${folder}/${isFolder ? path.slice(0, -1) : path}`
    const stat = lstatSync(file, { throwIfNoEntry: false })
    if (!stat) continue
    if (isFolder ? stat.isDirectory() : holds(file, stat, output)) {
      sound.set(path, stat.ctimeMs === output.changed ? output : { ...output, changed: stat.ctimeMs })
      if (isFolder && stat.ctimeMs !== output.changed) foreign.push(...foreignIn(folder, path, outputs))
    } else if (isFolder) foreign.push(path.slice(0, -1))
  }
  return { sound, foreign }
}

/** Folders before what lies in them. */
function outerFirst(outputs: Outputs): Output[] {
  const all = [...outputs.values()]
  const folders = all.filter(({ path }) => path.endsWith('/'))
  folders.sort((one, other) => one.path.length - other.path.length)
  return [...folders, ...all.filter(({ path }) => !path.endsWith('/'))]
}

function foreignIn(folder: string, within: string, outputs: Outputs): string[] {
  if (!existsSync(join(folder, within))) return []
  return readdirSync(join(folder, within))
    .map((name) => within + name)
    .filter((path) => !outputs.has(path) && !outputs.has(`${path}/`))
}

/** The file system counts time in steps: what has the right time may still be a link, or another file. */
function holds(file: string, stat: Stats, { sha256, bytes, changed }: Output): boolean {
  if (!stat.isFile() || stat.size !== bytes) return false
  return stat.ctimeMs === changed || hash('sha256', readFileSync(file)) === sha256
}

/** A folder in which the next site is made, with what it takes over from the sites before. */
export interface Staging {
  folder: string
  /** Files that need not be made. */
  kept: Map<string, Output>
  /** Folders that were there, with what the file system said of them. */
  folders: ReadonlyMap<string, Output>
  /** Files that it shares with the live site, whose times that has changed. */
  linked: readonly string[]
  /** Folders from which something went. */
  touched: ReadonlySet<string>
}

/**
 * Prepares a folder that holds an earlier site, or nothing, for the next one: what is wanted of it stays, all else goes,
 * and what it lacks is linked from the live site.
 * @param spare what the folder was left with; empty when that is not known
 * @param wanted files of the live site that the next one has too
 */
export async function stage(
  folder: string,
  spare: Outputs,
  live: string | null,
  wanted: readonly Output[],
): Promise<Staging> {
  if (spare.size === 0) await rm(folder, { recursive: true, force: true })
  await mkdir(folder, { recursive: true })
  const { sound, foreign } = audit(folder, spare)
  for (const path of foreign) await rm(join(folder, path), { recursive: true, force: true })
  const folders = new Map([...sound].filter(([path]) => path.endsWith('/')))
  const wantedAt = new Map(wanted.map((output) => [output.path, output]))
  const touched = new Set(foreign.map(folderOf))
  const kept = new Map<string, Output>()
  for (const { path } of spare.values()) {
    if (path.endsWith('/')) continue
    const [had, want] = [sound.get(path), wantedAt.get(path)]
    if (had && want && had.sha256 === want.sha256) kept.set(path, { ...want, changed: had.changed })
    else {
      touched.add(folderOf(path))
      rmSync(join(folder, path), { recursive: true, force: true })
    }
  }
  // Without waiting for each: a link is made faster than it is handed to another thread.
  const linked: string[] = []
  const made = new Set(folders.keys())
  for (const output of wanted) {
    const { path } = output
    if (path.endsWith('/') || kept.has(path) || live === null || !isSound(join(live, path), output)) continue
    const above = folderOf(path)
    if (!made.has(above)) mkdirSync(join(folder, above), { recursive: true })
    made.add(above)
    linkSync(join(live, path), join(folder, path))
    linked.push(path)
    kept.set(path, { ...output, changed: lstatSync(join(folder, path)).ctimeMs })
  }
  return { folder, kept, folders, linked, touched: new Set([...touched, ...linked.map(folderOf)]) }
}

/** Whether a file of a site lies there as it was left. */
export function isSound(file: string, output: Output): boolean {
  // Below what is no folder any more, there are no files.
  return existsSync(file) && holds(file, lstatSync(file), output)
}

/**
 * Settles a staging folder that all files have been written to: folders that nothing lies in go, and every output has
 * the time that the file system last saw it change.
 * @param files all files of the site
 */
export async function settle(
  { folder, folders, touched }: Staging,
  files: Outputs,
): Promise<Map<string, Output>> {
  const wanted = foldersOf(files.keys())
  const gone = [...folders.keys()].filter((path) => !wanted.has(path))
  for (const path of gone) await rm(join(folder, path), { recursive: true, force: true })
  const fresh = [...wanted].filter((path) => !folders.has(path))
  const made = [...files.values()].filter(({ changed }) => changed === 0).map(({ path }) => path)
  const stirred = new Set([...touched, ...[...fresh, ...gone, ...made].map(folderOf)])
  const settled = new Map<string, Output>()
  const changedAt = (path: string) => lstatSync(join(folder, path)).ctimeMs
  for (const output of files.values()) {
    settled.set(output.path, output.changed ? output : { ...output, changed: changedAt(output.path) })
  }
  for (const path of wanted) {
    const was = stirred.has(path) ? undefined : folders.get(path)
    settled.set(path, was ?? { path, key: '', sha256: '', bytes: 0, changed: changedAt(path) })
  }
  return settled
}

/** The folder that a file or a folder lies in, as a path that ends with `/`. */
function folderOf(path: string): string {
  return `${dirname(path)}/`
}

/** Outputs with the times of some files as they are now. */
export function retimed(folder: string, outputs: Outputs, paths: readonly string[]): Map<string, Output> {
  const now = new Map(outputs)
  for (const path of paths) {
    const [output, stat] = [now.get(path), lstatSync(join(folder, path), { throwIfNoEntry: false })]
    if (output && stat) now.set(path, { ...output, changed: stat.ctimeMs })
  }
  return now
}
