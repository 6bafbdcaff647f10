/** What is measured at one size: an archive, its site, and what the peers make of it. */
import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { root } from '../src/publish/program.ts'
import { type Generated, generateArchive, writeArchive } from './generate.ts'
import type { Command } from './processes.ts'

/** Where the two meetings are: at the end of the archive, and in the middle of its years. */
export type Where = 'newest' | 'middle'

/** What a lab stands on. */
export interface Bench {
  folder: string
  /** A folder with the peers' packages; null when they cannot be had. */
  packages: string | null
  /** Whether there is a Hugo. */
  hugo: boolean
  profiles: string | null
}

/** An archive of one size. */
export interface Lab extends Bench {
  items: number
  content: string
  site: string
  /** Files of meetings that are not in the archive yet. */
  held: Readonly<Record<Where, Generated>>
  /** Files that are changed. */
  changing: Readonly<Record<Where, Generated>>
}

/** Items of two meetings, which are held back. */
const HELD = 27

/** Writes an archive of about `size` items, and two meetings more that are held back for later. */
export async function makeLab(bench: Bench, size: number): Promise<Lab> {
  const folder = join(bench.folder, String(size))
  const content = join(folder, 'content')
  const all = [...generateArchive(size + HELD)].sort((one, other) => (dateOf(one) < dateOf(other) ? -1 : 1))
  await writeArchive(content, size + HELD)
  const middle = Math.floor(all.length / 2)
  const held = { newest: at(all, all.length - 1), middle: at(all, middle) }
  const lab: Lab = {
    ...bench,
    folder,
    items: all.reduce((sum, file) => sum + itemsOf(file), 0) - itemsOf(held.newest) - itemsOf(held.middle),
    content,
    site: join(folder, 'site'),
    held,
    changing: { newest: at(all, all.length - 2), middle: at(all, middle + 1) },
  }
  await reset(lab)
  return lab
}

/** Brings the content folder back to how it was, and takes away the site with all that its builds remember. */
export async function reset({ content, site, held, changing }: Lab): Promise<void> {
  for (const { file } of Object.values(held)) await rm(join(content, file), { force: true })
  for (const file of Object.values(changing)) await put(content, file)
  for (const folder of [site, join(dirname(site), '.site.referatarkiv')])
    await rm(folder, { recursive: true, force: true })
}

/** The build of a lab's site, as it is typed. */
export function build({ content, site, profiles }: Lab): Command {
  const profiling = profiles === null ? [] : ['--cpu-prof', `--cpu-prof-dir=${profiles}`]
  const script = join(root, 'src/cli/bin.js')
  return {
    program: process.execPath,
    args: [...profiling, script, 'build', '--content', content, '--out', site],
  }
}

/** Adds the meeting that was held back. */
export async function addMeeting({ content, held }: Lab, where: Where): Promise<void> {
  await put(content, held[where])
}

/** Changes a meeting: its longest line has a sentence more. */
export async function changeMeeting({ content, changing }: Lab, where: Where): Promise<void> {
  const { file } = changing[where]
  const text = await readFile(join(content, file), 'utf8')
  const longest = text.split('\n').reduce((one, other) => (other.length > one.length ? other : one))
  await put(content, { file, text: text.replace(longest, `${longest} Det er rettet siden.`) })
}

async function put(content: string, { file, text }: Generated): Promise<void> {
  await mkdir(dirname(join(content, file)), { recursive: true })
  await writeFile(join(content, file), text)
}

function dateOf({ file }: Generated): string {
  return file.slice(file.lastIndexOf('/') + 1)
}

function itemsOf({ text }: Generated): number {
  return [...text.matchAll(/^Punkt \d+:/gm)].length
}

function at(files: readonly Generated[], index: number): Generated {
  const file = files[index]
  if (!file) throw new RangeError(`An archive of ${files.length} meetings is too small`)
  return file
}
