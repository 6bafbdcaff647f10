import { spawnSync } from 'node:child_process'
import { mkdir } from 'node:fs/promises'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { linesOf, run } from '../helpers/cli.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes } from '../helpers/minutes.ts'

const newFolder = temporaryFolders()

/** What `check` of a content folder with minutes and these files says on standard error, and how it ends. */
async function checked(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await newFolder()
  await writeFiles(join(folder, 'content'), { 'a.txt': minutes({ items: [{ title: 'Vej' }] }), ...files })
  const { code, stderr } = await run(['check', 'content'], folder)
  return { code, lines: linesOf(stderr) }
}

const LISTS = ['archive.json', 'redactions.json', 'aliases.json'] as const

describe.concurrent('a file of the content folder that cannot be used', () => {
  it.each(LISTS)('%s that is no JSON is told of by place, and how JSON is written', async (file) => {
    const { code, lines } = await checked({ [file]: '[\n  {"a": 1},\n]\n' })
    expect(code).toBe(2)
    expect(lines).toEqual([
      expect.stringMatching(`^content/${file}:3:1: no JSON from here on; .*none after the last`),
    ])
  })

  it.each(LISTS)('%s that is not UTF-8 is told to be saved so', async (file) => {
    const { code, lines } = await checked({ [file]: Buffer.from('{\n "name": "Ærø"}', 'latin1') })
    expect(code).toBe(2)
    expect(lines).toEqual([`content/${file}:2:11: not UTF-8. Save the file as UTF-8.`])
  })

  it.each([...LISTS, 'mentions.ndjson', 'kle.csv'])('%s that is a folder is named', async (file) => {
    const folder = await newFolder()
    await mkdir(join(folder, 'content', file), { recursive: true })
    await writeFiles(folder, { 'content/a.txt': minutes({ items: [{ title: 'Vej' }] }) })
    const { code, stderr } = await run(['check', 'content'], folder)
    expect([code, stderr]).toEqual([
      2,
      `content/${file}: cannot be read: it is no file. Put a file in its place, or take it away.\n`,
    ])
  })

  it.each(['redactions.json', 'mentions.ndjson'])('%s that is a pipe is not waited for', async (file) => {
    const folder = await newFolder()
    await writeFiles(folder, { 'content/a.txt': minutes({ items: [{ title: 'Vej' }] }) })
    spawnSync('mkfifo', [join(folder, 'content', file)])
    const { code, stderr } = await run(['check', 'content'], folder, { timeout: 20_000 })
    expect([code, stderr]).toEqual([2, expect.stringContaining(`content/${file}: cannot be read`)])
  })

  it('is told of with each thing that is wrong, in the order of the file', async () => {
    const { lines } = await checked({
      'archive.json':
        '{\n  "name": 7,\n  "privacy": { "cpr": "aloow" },\n  "nmae": "x",\n  "contact": "x"\n}',
    })
    expect(lines).toEqual([
      'content/archive.json:2:3: name: expected a text in double quotes',
      'content/archive.json:3:16: privacy.cpr: expected "redact" or "refuse" or "allow"',
      'content/archive.json:4:3: unknown key “nmae”. Did you mean “name”?',
      'content/archive.json:5:3: contact: expected an e-mail address, or an address that begins with http:// or https://',
    ])
  })

  it('is told of by the entry of a list, and never with its text', async () => {
    const good = { what: 'Karen Lind', why: 'x', when: '2024-05-01' }
    const { lines } = await checked({
      'redactions.json': JSON.stringify(
        [good, { ...good, when: 'i dag', replacement: 'Ikke Karen Lind' }],
        null,
        1,
      ),
    })
    expect(lines).toEqual([
      'content/redactions.json:10:3: entry 2, when: expected a day such as "2024-05-01"',
      'content/redactions.json:11:3: entry 2, replacement: holds what entry 1 takes out; expected other words',
    ])
    expect(lines.join()).not.toContain('Karen')
  })
})

describe.concurrent('a folder that is not there', () => {
  it.each([
    [
      ['build', '--content', 'gone'],
      /gone: no folder that can be read: there is nothing there\. Say with --content/,
    ],
    [
      ['build', '--content', 'a.txt'],
      /a\.txt: no folder that can be read: it is no folder\. Say with --content/,
    ],
    [['check', 'gone'], /^gone: no file or folder that can be read: there is nothing there/],
    [['check', 'empty'], /^empty: holds no \.txt file\. Give the folder of the minutes\./],
    [
      ['verify', 'gone'],
      /^gone: no folder that can be read: there is nothing there\. Give the folder that a build wrote/,
    ],
    [
      ['link', 'a.txt', '--archive', 'gone'],
      /^gone: no archive can be read there .*\. Give the folder of a built site/,
    ],
    [
      ['init', 'a.txt'],
      /^a\.txt: no folder that an archive can begin in: it is no folder\. Nothing was written/,
    ],
  ])('is told of by %j, with what to do', async (args, message) => {
    const folder = await newFolder()
    await writeFiles(folder, { 'a.txt': 'a' })
    await mkdir(join(folder, 'empty'))
    const { code, stdout, stderr } = await run(args, folder)
    expect([code, stdout]).toEqual([2, ''])
    expect(stderr).toMatch(message)
    expect(stderr).not.toMatch(/\n\s+at |E[A-Z]{4,}: .*scandir/)
  })

  it('is told of by the option, for values that cannot be', async () => {
    const args = ['build', '--content', '.', '--base-url', 'x', '--path-prefix', 'x']
    expect(linesOf((await run(args, await newFolder())).stderr)).toEqual([
      '--base-url: expected an address that begins with http:// or https://',
      '--path-prefix: expected a path that begins and ends with /, such as / or /referater/',
    ])
  })
})
