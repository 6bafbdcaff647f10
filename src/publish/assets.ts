import { readdir, readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import type { Language } from '../archive/config.ts'
import { programFolder } from './program.ts'

/** The built assets, and the file name of each entry. */
export interface Assets {
  files: readonly { file: string; content: Uint8Array }[]
  names: Readonly<Record<string, string>>
  /** The script that pages of other sites load, `link.js`. */
  link: Uint8Array
}

const Names = z.record(z.string(), z.string())

/** Style sheet, scripts, fonts, icon and the script for other sites, as they were bundled with the program. */
export async function readAssets(language: Language): Promise<Assets> {
  const folder = await programFolder()
  const [shared, scripts] = await Promise.all([readPart(folder), readPart(join(folder, language))])
  return {
    files: [...shared.files, ...scripts.files],
    names: { ...shared.names, ...scripts.names },
    link: await readFile(join(folder, language, 'link.js')),
  }
}

async function readPart(folder: string): Promise<Omit<Assets, 'link'>> {
  const names = Names.parse(JSON.parse(await readFile(join(folder, 'assets.json'), 'utf8')))
  const listed = (await readdir(join(folder, 'assets'))).sort()
  const files = listed.map(async (file) => ({ file, content: await readFile(join(folder, 'assets', file)) }))
  return { files: await Promise.all(files), names }
}
