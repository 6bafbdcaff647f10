import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { type Reading, readMinutes } from '../../src/records/read.ts'

/** A folder of `test/fixtures`. */
export interface Fixture {
  /** The quirk that its input shows. */
  name: string
  /** The path of a file in the folder. */
  path: (file: string) => string
  bytes: Uint8Array
}

const folder = fileURLToPath(new URL('../fixtures/', import.meta.url))

/** All fixtures, by name. */
export const fixtures: readonly Fixture[] = readdirSync(folder, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map(({ name }) => {
    const path = (file: string): string => `${folder}${name}/${file}`
    return { name, path, bytes: readFileSync(path('input.txt')) }
  })
  .sort((one, other) => (one.name < other.name ? -1 : 1))

/** Reads a fixture under the same file name on every machine. */
export function readFixture({ bytes }: Fixture): Reading {
  return readMinutes('input.txt', bytes)
}
