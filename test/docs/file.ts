import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { expect } from 'vitest'

/** The folder of what is written for maintainers. */
export const docs = fileURLToPath(new URL('../../docs/', import.meta.url))

/** Whether `npm run docs` asks for the files to be written. */
export const writes = process.env.DOCS === 'write'

/** Expects a file of docs/ to be what is made of the program; `npm run docs` writes it so. */
export function expectMade(file: string, text: string): void {
  const path = join(docs, file)
  if (writes) writeFileSync(path, text)
  expect(readFileSync(path, 'utf8'), 'npm run docs writes it').toBe(text)
}

/** A table of Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) =>
    `| ${cells.map((cell) => cell.replaceAll('|', '\\|')).join(' | ')} |`
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n')
}
