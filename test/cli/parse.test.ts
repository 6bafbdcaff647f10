import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { ParseResult } from '../../src/records/meeting.ts'
import { linesOf, run } from '../helpers/cli.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'

const newFolder = temporaryFolders()
let folder: string

beforeAll(async () => {
  folder = await newFolder()
  await writeFiles(folder, {
    'a.txt': minutes({ items: [{ title: 'Vej', paragraphs: treatedAs('24-000001', 'Godkendt.') }] }),
    'b.txt': minutes({ date: '2023-05-03', items: [{ title: 'Sti', closed: true }] }),
    'brev.txt': 'Kære borgmester',
    '-brev.txt': 'Kære borgmester',
    'tom.txt': '',
    'stor.txt': minutes({
      items: Array.from({ length: 400 }, (_, at) => ({
        title: `Sag ${at}`,
        paragraphs: treatedAs(`24-${String(at).padStart(6, '0')}`, 'Godkendt. '.repeat(200)),
      })),
    }),
  })
})

/** What `parse --json` prints, each line validated, and how it ends. */
async function parse(...args: readonly string[]): Promise<{ code: number | null; results: ParseResult[] }> {
  const { code, stdout } = await run(['parse', '--json', ...args], folder)
  return { code, results: linesOf(stdout).map((line) => ParseResult.parse(JSON.parse(line))) }
}

describe.concurrent('referatarkiv parse --json', () => {
  it('prints a result a line in the order of the arguments, each file named as it was given', async () => {
    const absolute = join(folder, 'b.txt')
    const { code, results } = await parse('b.txt', 'brev.txt', './a.txt', absolute, 'stor.txt')
    expect(results.map(({ file, meeting }) => [file, meeting?.id])).toEqual([
      ['b.txt', 'byraadet/2023-05-03'],
      ['brev.txt', undefined],
      ['./a.txt', 'byraadet/2024-10-09'],
      [absolute, 'byraadet/2023-05-03'],
      ['stor.txt', 'byraadet/2024-10-09'],
    ])
    expect(results.at(-1)?.meeting?.items).toHaveLength(400)
    expect(code).toBe(0)
  })

  it('ends with 0 for what is no minutes and for an empty file, since they were read', async () => {
    const { code, results } = await parse('--', '-brev.txt', 'tom.txt')
    expect(code).toBe(0)
    expect(results).toHaveLength(2)
    for (const { meeting, messages } of results) {
      expect(meeting).toBeNull()
      expect(messages.some(({ severity }) => severity === 'error')).toBe(true)
    }
  })

  it('goes on past a file that cannot be read, and does not end with 0', async () => {
    const { code, results } = await parse('gone.txt', 'a.txt')
    expect(results.map(({ file }) => file)).toEqual(['gone.txt', 'a.txt'])
    expect(results[0]?.messages.map(({ ruleId }) => ruleId)).toEqual(['unreadable'])
    expect(code).toBe(1)
  })

  it('wants a file', async () => {
    expect(await run(['parse', '--json'], folder)).toMatchObject({ code: 2, stdout: '' })
  })
})

describe.concurrent('referatarkiv parse', () => {
  it('prints a line a file for people', async () => {
    const { code, stdout } = await run(['parse', 'a.txt', 'b.txt', 'brev.txt'], folder)
    expect(linesOf(stdout)).toEqual([
      expect.stringMatching(/^a\.txt: byraadet\/2024-10-09, 1 items \(0 closed\), 1 decisions/),
      expect.stringMatching(/^b\.txt: byraadet\/2023-05-03, 1 items \(1 closed\), 0 decisions/),
      expect.stringMatching(/^brev\.txt: no minutes/),
    ])
    expect(code).toBe(0)
  })
})
