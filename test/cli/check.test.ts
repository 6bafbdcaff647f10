import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { Message } from '../../src/records/message.ts'
import { linesOf, type Run, run } from '../helpers/cli.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'

const newFolder = temporaryFolders()
let folder: string

const item = { title: 'Vej', paragraphs: treatedAs('24-000001', 'Godkendt.') }
const Finding = Message.extend({ file: z.string() })

beforeAll(async () => {
  folder = await newFolder()
  await writeFiles(folder, {
    'clean/a.txt': minutes({ items: [item] }),
    'clean/note.md': 'Kære borgmester',
    'warned/a.txt': minutes({ items: [item, { title: 'Sti', paragraphs: ['24-000002', 'Stien males.'] }] }),
    'warned/sub/b.txt': minutes({
      date: '2023-05-03',
      items: [{ ...item, paragraphs: ['24-000003', 'Vejen.'] }],
    }),
    'wrong/brev, 100%.txt': 'Kære borgmester',
    'wrong/a.txt': minutes({ items: [item] }),
    'versions/1.txt': minutes({ kind: 'DAGSORDEN', items: [{ title: 'Vej' }] }),
    'versions/2.txt': minutes({ items: [item] }),
    'graded/a.txt': minutes({ items: [item, { title: 'Sti', paragraphs: ['24-000002', 'Stien males.'] }] }),
    'graded/archive.json': '{ "severity": { "decision-missing": "error" } }',
    'silenced/a.txt': minutes({ items: [item, { title: 'Sti', paragraphs: ['24-000002', 'Stien males.'] }] }),
    'silenced/archive.json': '{ "severity": { "decision-missing": "off" } }',
    'mistyped/archive.json': '{ "severity": { "decision-mising": "off" } }',
  })
})

const check = (...args: readonly string[]): Promise<Run> => run(['check', ...args], folder)

describe.concurrent('referatarkiv check', () => {
  it('says nothing of clean minutes and ends with 0, under --strict too', async () => {
    expect(await check('clean', '--strict')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('prints file, line, column, severity, reason and rule, in the order given, subfolders too', async () => {
    const { code, stdout } = await check('wrong/a.txt', 'warned')
    const text = minutes({ items: [item, { title: 'Sti' }] }).split('\n')
    const line = text.indexOf('Punkt 2: Sti') + 1
    expect(linesOf(stdout)).toEqual([
      expect.stringMatching(new RegExp(`^warned/a\\.txt:${line}:\\d+ warning \\S.+\\S decision-missing$`)),
      expect.stringMatching(/^warned\/sub\/b\.txt:\d+:\d+ warning \S.+\S decision-missing$/),
    ])
    expect(code).toBe(0)
  })

  it.each([
    [['--strict'], 1],
    [['--max-warnings', '1'], 1],
    [['--max-warnings', '2'], 0],
  ])('ends two warnings under %j with %i', async (options, code) => {
    expect((await check('warned', ...options)).code).toBe(code)
  })

  it('ends with 1 on an error, whatever is allowed', async () => {
    expect((await check('wrong', '--max-warnings', '99')).code).toBe(1)
  })

  it('prints a finding a line as JSON', async () => {
    const { stdout } = await check('warned', '--reporter', 'json')
    const findings = linesOf(stdout).map((line) => Finding.parse(JSON.parse(line)))
    expect(findings.map(({ file, ruleId, severity }) => [file, ruleId, severity])).toEqual([
      ['warned/a.txt', 'decision-missing', 'warning'],
      ['warned/sub/b.txt', 'decision-missing', 'warning'],
    ])
  })

  it('prints workflow commands for GitHub, with what would end them escaped', async () => {
    const { stdout } = await check('warned', 'wrong', '--reporter', 'github')
    const lines = linesOf(stdout)
    expect(lines[0]).toMatch(/^::warning file=warned\/a\.txt,line=\d+,col=\d+,title=decision-missing::\S/)
    expect(lines.at(-1)).toMatch(
      /^::error file=wrong\/brev%2C 100%25\.txt,line=1,col=1,title=not-minutes::\S/,
    )
  })

  it.each([[['clean', 'gone.txt']], [['clean', '--max-warnings', 'two']], [['clean', '--reporter', 'xml']]])(
    'ends with 2 and says why when it is called with %j',
    async (args) => {
      const { code, stdout, stderr } = await check(...args)
      expect([code, stdout]).toEqual([2, ''])
      expect(stderr).not.toBe('')
      expect(stderr).not.toMatch(/\n\s+at /)
    },
  )

  it('takes from the archive.json of a folder how bad a rule is', async () => {
    const graded = await check('graded')
    expect(graded.stdout).toMatch(/ error .+ decision-missing\n$/)
    expect(graded.code).toBe(1)
    expect(await check('silenced', '--strict')).toEqual({ code: 0, stdout: '', stderr: '' })
  })

  it('refuses an archive.json that names a rule which is none, and tells the nearest', async () => {
    const { code, stderr } = await check('mistyped')
    expect(code).toBe(2)
    expect(stderr).toContain('“decision-mising”. Did you mean “decision-missing”?')
  })

  it('says which of the files of a folder are versions of one meeting', async () => {
    const { stdout } = await check('versions')
    expect(linesOf(stdout)).toContainEqual(
      expect.stringMatching(/^versions\/1\.txt:1:1 warning 2\.txt is a later version of .+ version$/),
    )
  })
})

describe.concurrent('referatarkiv check --coverage', () => {
  it('prints how many lines of each file are explained, unknown and noise, and of all', async () => {
    const { code, stdout } = await check('wrong', 'clean/a.txt', '--coverage')
    expect(linesOf(stdout)).toEqual([
      'wrong/a.txt: 8 lines, 8 explained, 0 unknown, 0 noise',
      'wrong/brev, 100%.txt: 1 line, 0 explained, 1 unknown, 0 noise',
      'clean/a.txt: 8 lines, 8 explained, 0 unknown, 0 noise',
      '3 files: 17 lines, 16 explained, 1 unknown, 0 noise',
    ])
    expect(code).toBe(1)
  })

  it('prints the same as JSON, a line each', async () => {
    const { stdout } = await check('clean', '--coverage', '--reporter', 'json')
    const coverage = { explained: 8, unknown: 0, noise: 0, blank: expect.any(Number) }
    expect(linesOf(stdout).map((line): unknown => JSON.parse(line))).toEqual([
      { file: 'clean/a.txt', coverage },
      { files: 1, coverage },
    ])
  })
})
