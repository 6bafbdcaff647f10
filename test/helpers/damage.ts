import { mkdirSync, readFileSync, rmSync, statSync, symlinkSync, utimesSync, writeFileSync } from 'node:fs'
import { rename } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { readTree } from './folders.ts'
import type { Random } from './random-meeting.ts'

/** Does something to a file, or beside it. */
type Damage = (file: string, random: Random) => void | Promise<void>

/** What may befall the files of a folder, as a sentence. */
export const damages: Readonly<Record<string, Damage>> = {
  'a bit flips, and the time stays': (file, random) => {
    const { atime, mtime } = statSync(file)
    const bytes = readFileSync(file)
    const at = random(bytes.length)
    if (bytes.length > 0) bytes[at] = (bytes[at] ?? 0) ^ (1 << random(8))
    writeFileSync(file, bytes)
    utimesSync(file, atime, mtime)
  },
  'a file is cut off': (file, random) => {
    const bytes = readFileSync(file)
    writeFileSync(file, bytes.subarray(0, random(bytes.length)))
  },
  'a file is empty': (file) => writeFileSync(file, ''),
  'a file is gone': (file) => rmSync(file),
  'a file is added': (file) => writeFileSync(join(dirname(file), 'fremmed.html'), 'fremmed'),
  'a folder is added': (file) => {
    mkdirSync(join(dirname(file), 'fremmed/dyb'), { recursive: true })
    writeFileSync(join(dirname(file), 'fremmed/dyb/index.html'), 'fremmed')
  },
  'an empty folder is added': (file) => {
    mkdirSync(join(dirname(file), 'tom'), { recursive: true })
  },
  'a folder is gone': (file) => rmSync(dirname(file), { recursive: true }),
  'a folder is in the place of a file': (file) => {
    rmSync(file)
    mkdirSync(file)
  },
  'a file is in the place of a folder': (file) => {
    rmSync(dirname(file), { recursive: true })
    writeFileSync(dirname(file), 'en fil')
  },
  'a link is in the place of a file': async (file) => {
    await rename(file, `${file}.væk`)
    symlinkSync(`${file}.væk`, file)
  },
  'a link is in the place of a folder': async (file) => {
    await rename(dirname(file), `${dirname(file)}.væk`)
    symlinkSync(`${dirname(file)}.væk`, dirname(file))
  },
}

/**
 * Damages a file that is taken at random from a folder.
 * @returns its path there
 * @throws when the folder has no files
 */
export async function damage(folder: string, kind: string, random: Random): Promise<string> {
  const paths = [...(await readTree(folder)).keys()]
  const path = paths[random(paths.length)]
  if (path === undefined) throw new Error(`${folder} holds nothing to damage`)
  await damages[kind]?.(join(folder, path), random)
  return path
}
