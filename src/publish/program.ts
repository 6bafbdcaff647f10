import { createHash } from 'node:crypto'
import { existsSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { compile } from './compile.js'

const here = dirname(fileURLToPath(import.meta.url))

/** The folder of the package. */
export const root = ancestorWith(here, 'package.json')

/** The folder that the compiled program lies in: this file's own, when it is part of it. */
export async function programFolder(): Promise<string> {
  return existsSync(join(here, 'worker.js')) ? here : compile()
}

/** Stands for all code that a result depends on: the program, what is installed beside it, and the machine's Node. */
export async function programVersion(): Promise<string> {
  const { version, versions } = process
  return createHash('sha256')
    .update(basename(await programFolder()))
    .update(readInstalled())
    .update(`${version} ${versions.icu} ${versions.unicode}`)
    .digest('hex')
}

/** npm's list of what is installed, in the project or in the one that this is a package of. */
function readInstalled(): string {
  const list = 'node_modules/.package-lock.json'
  const folder = ancestorWith(root, list)
  return folder === '' ? '' : readFileSync(join(folder, list), 'utf8')
}

/** The nearest folder above that has an entry of a name; empty when none has. */
function ancestorWith(folder: string, name: string): string {
  if (existsSync(join(folder, name))) return folder
  const above = dirname(folder)
  return above === folder ? '' : ancestorWith(above, name)
}
