import { describe, expect, it } from 'vitest'
import { generateArchive, writeArchive } from '../../bench/generate.ts'
import { leavesOf } from '../../parsers/referat/tree.ts'
import { readMinutes } from '../../src/records/read.ts'
import { readTree, temporaryFolders } from '../helpers/folders.ts'

const ITEMS = 300
const files = [...generateArchive(ITEMS)]
const readings = files.map(({ file, text }) => ({
  file,
  ...readMinutes(file, new TextEncoder().encode(text)),
}))
const items = readings.flatMap(({ result }) => result.meeting?.items ?? [])
const newFolder = temporaryFolders()

describe('a generated archive', () => {
  it('has exactly the items asked for, in one file a meeting', () => {
    expect(items).toHaveLength(ITEMS)
    expect(new Set(files.map(({ file }) => file)).size).toBe(files.length)
    for (const { file, result } of readings) expect(file.endsWith(`/${result.meeting?.date}.txt`)).toBe(true)
  })

  it('is the same for the same seed, and another for another', () => {
    expect([...generateArchive(ITEMS)]).toEqual(files)
    expect([...generateArchive(ITEMS, 2)]).not.toEqual(files)
  })

  it('is read without an error, a warning or a line that nothing explains', () => {
    const bad = readings.flatMap(({ file, result, tree }) => [
      ...result.messages
        .filter(({ severity }) => severity !== 'info')
        .map(({ reason }) => `${file}: ${reason}`),
      ...leavesOf(tree)
        .filter(({ type }) => type === 'unknown')
        .map(({ text }) => `${file}: ${text}`),
    ])
    expect(bad).toEqual([])
  })

  it('has items of about 2.4 kB, short and long ones', () => {
    const bytes = files.reduce((sum, { text }) => sum + Buffer.byteLength(text), 0)
    expect(bytes / ITEMS).toBeGreaterThan(2_400 * 0.85)
    expect(bytes / ITEMS).toBeLessThan(2_400 * 1.15)
    const lengths = items.map(({ sections }) => sections.reduce((sum, { text }) => sum + text.length, 0))
    expect(lengths.some((length) => length < 400)).toBe(true)
    expect(lengths.some((length) => length > 5_000)).toBe(true)
  })

  it('has what real ones have: cases that go on, closed items, decisions, votes, attachments, tables', () => {
    const numbers = items.flatMap(({ caseNumber }) => caseNumber ?? [])
    expect(new Set(numbers).size).toBeLessThan(numbers.length * 0.9)
    const open = items.filter(({ closed }) => !closed)
    expect(open.length).toBeLessThan(ITEMS)
    expect(open.every(({ decision }) => decision !== null)).toBe(true)
    expect(open.some(({ decision }) => decision?.votes)).toBe(true)
    expect(open.some(({ history }) => history.length > 0)).toBe(true)
    expect(open.some(({ tables }) => tables.length > 0)).toBe(true)
    expect(open.some(({ attachments }) => attachments.some(({ documentNumber }) => documentNumber))).toBe(
      true,
    )
  })

  it('is written as it is generated, with an archive.json', async () => {
    const folder = await newFolder()
    const written = await writeArchive(folder, 40)
    const tree = await readTree(folder)
    const generated = [...generateArchive(40)]
    expect(written.files).toBe(generated.length)
    expect(tree.has('archive.json')).toBe(true)
    for (const { file, text } of generated) expect(tree.get(file)?.toString()).toBe(text)
  })
})
