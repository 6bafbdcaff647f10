import { mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { FileHead } from '../archive/digest.ts'
import { signed, verified } from './bodies.ts'
import type { Output, Outputs } from './outputs.ts'

/** What a build remembers of the one before. Only ever a cache: without it, or damaged, the result is the same. */
export interface Memory {
  /** Stands for everything that the live site was made of; empty when that is not known. */
  inputs: string
  /** What the content folder held, by key. */
  heads: ReadonlyMap<string, FileHead>
  /** The files of the live site. */
  live: Outputs
  /** The files of the folder that the next site is made in. */
  spare: Outputs
}

const nothing: Memory = { inputs: '', heads: new Map(), live: new Map(), spare: new Map() }

/** Reads the memory that lies in a folder; what is damaged is forgotten. */
export async function readMemory(folder: string): Promise<Memory> {
  const read = async <Value>(name: string, otherwise: Value): Promise<Value> => {
    try {
      return JSON.parse(verified(await readFile(join(folder, name), 'utf8')))
    } catch {
      return otherwise
    }
  }
  const heads = await read<FileHead[]>('heads.json', [])
  const live = await read<{ inputs: string; files: Row[] }>('live.json', { inputs: '', files: [] })
  return {
    inputs: live.inputs,
    heads: new Map(heads.map((head) => [head.key, head])),
    live: outputsOf(live.files),
    spare: outputsOf(await read<Row[]>('spare.json', [])),
  }
}

/** Writes what is to be remembered. */
export async function writeMemory(folder: string, memory: Partial<Memory>): Promise<void> {
  await mkdir(folder, { recursive: true })
  const write = async (name: string, value: unknown): Promise<void> => {
    await writeFile(join(folder, `${name}.new`), signed(JSON.stringify(value)))
    await rename(join(folder, `${name}.new`), join(folder, name))
  }
  const { inputs, heads, live, spare } = { ...nothing, ...memory }
  if (memory.heads) await write('heads.json', [...heads.values()])
  if (memory.live) await write('live.json', { inputs, files: rowsOf(live) })
  if (memory.spare) await write('spare.json', rowsOf(spare))
}

/** Forgets what lies in the folder of the next site, before it is changed. */
export async function forgetSpare(folder: string): Promise<void> {
  await rm(join(folder, 'spare.json'), { force: true })
}

/** An output as it is written: without the names of its parts, which would be most of the file. */
type Row = [path: string, key: string, sha256: string, bytes: number, changed: number]

function rowsOf(outputs: Outputs): Row[] {
  return [...outputs.values()].map(({ path, key, sha256, bytes, changed }) => [
    path,
    key,
    sha256,
    bytes,
    changed,
  ])
}

function outputsOf(rows: readonly Row[]): Map<string, Output> {
  return new Map(
    rows.map(([path, key, sha256, bytes, changed]) => [path, { path, key, sha256, bytes, changed }]),
  )
}
