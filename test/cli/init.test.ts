import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterEach, describe, expect, it, vi } from 'vitest'
import { UsageError } from '../../src/archive/config.ts'
import { askFor } from '../../src/cli/init.ts'
import { referatarkiv } from '../../src/cli/main.ts'
import { linesOf, run } from '../helpers/cli.ts'
import { readTree, temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes } from '../helpers/minutes.ts'

const newFolder = temporaryFolders()
const begun = ['.gitignore', 'README.md', 'content/archive.json', 'content/eksempel.txt']

afterEach(() => {
  vi.restoreAllMocks()
})

async function read(folder: string, file: string): Promise<string> {
  return readFile(join(folder, file), 'utf8')
}

/** Runs the command in this process. @returns what it says */
async function init(...args: readonly string[]): Promise<string> {
  const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
  const program = referatarkiv(() => undefined)
  await program.parseAsync(['init', ...args], { from: 'user' })
  return said.mock.calls.map(([text]) => String(text)).join('')
}

/** What it says where it makes nothing. */
async function refusal(...args: readonly string[]): Promise<string> {
  const error: unknown = await init(...args).catch((reason: unknown) => reason)
  if (!(error instanceof UsageError)) throw new Error(`no UsageError: ${String(error)}`)
  return error.message
}

describe('referatarkiv init', () => {
  it('starts an archive in a folder that is not there, which builds without a finding', async () => {
    const folder = await newFolder()
    const { code, stdout, stderr } = await run(['init', 'ny/arkiv'], folder)
    expect([code, stdout]).toEqual([0, ''])
    const arkiv = join(folder, 'ny/arkiv')
    expect([...(await readTree(arkiv)).keys()].sort()).toEqual(begun)
    for (const file of begun) expect(stderr).toContain(join('ny/arkiv', file))
    expect(stderr).toContain('cd ny/arkiv')
    expect(stderr).toContain('npx referatarkiv build')

    const built = await run(['build'], arkiv)
    expect(built.stderr).toContain('1 meeting, 1 item, 1 case; 0 errors, 0 warnings, 0 infos')
    const ignored = linesOf(await read(arkiv, '.gitignore'))
    const made = [...(await readTree(arkiv)).keys()].filter((path) => !begun.includes(path))
    expect(made.filter((path) => !ignored.some((name) => path.startsWith(name)))).toEqual([])
  }, 60_000)

  it('starts it in a folder that is there, under the names that are given', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { LICENSE: '', '.git/config': '' })
    const municipality = 'Fjordager "Ø" Kommune'
    const name = `Referater fra ${municipality}`
    await init(folder, '--municipality', municipality)
    expect(JSON.parse(await read(folder, 'content/archive.json'))).toEqual({ name, municipality })
    expect(await read(folder, 'README.md')).toMatch(`# ${name}\n`)
  })

  it('says nothing of a municipality that nobody has named', async () => {
    const folder = await newFolder()
    await init(folder, '--name', 'Mødearkiv')
    expect(JSON.parse(await read(folder, 'content/archive.json'))).toEqual({
      name: 'Mødearkiv',
      municipality: '',
    })
  })

  it('tells in its README only commands that there are', async () => {
    const folder = await newFolder()
    await init(folder)
    const told = [...(await read(folder, 'README.md')).matchAll(/`npx referatarkiv (\w+)/g)]
    const commands = referatarkiv(() => undefined).commands.map((command) => command.name())
    expect(told.length).toBeGreaterThan(2)
    expect(commands).toEqual(expect.arrayContaining(told.map(([, name]) => name)))
  })

  it.each(begun)('writes over no %s, and then writes nothing at all', async (file) => {
    const folder = await newFolder()
    await writeFiles(folder, { [file]: 'mit' })
    const said = await refusal(folder)
    expect(said).toContain(join(folder, file))
    expect(said).toContain('Nothing was written')
    expect([...(await readTree(folder)).keys()]).toEqual([file])
    expect(await read(folder, file)).toBe('mit')
  })

  it('says the same the second and the third time', async () => {
    const folder = await newFolder()
    await init(folder)
    const before = await readTree(folder)
    const second = await refusal(folder)
    expect(await refusal(folder)).toBe(second)
    expect(await readTree(folder)).toEqual(before)
  })

  it('says of a folder of minutes that it can be built as it is', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'a.txt': minutes({ items: [{ title: 'Vej' }] }) })
    expect(await refusal(folder)).toMatch(/a\.txt.*referatarkiv build/)
  })

  it.each(['fil', 'fil/arkiv'])('says that no folder can be at %s', async (wrong) => {
    const folder = await newFolder()
    await writeFiles(folder, { fil: '' })
    expect(await refusal(join(folder, wrong))).toContain(join(folder, wrong))
  })
})

describe('referatarkiv init --host', () => {
  it('writes a workflow for GitHub Pages, whose command builds the site for its address', async () => {
    const folder = await newFolder()
    await init(folder, '--host', 'github-pages')
    const workflow = await read(folder, '.github/workflows/referatarkiv.yml')
    const values = new Map([
      ['origin', 'https://fjordager.example.dk'],
      ['base_path', '/referater'],
    ])
    const command = /- run: npx --yes referatarkiv (.+)$/m.exec(workflow)?.[1] ?? ''
    const args = command
      .replace(/\$\{\{ steps\.pages\.outputs\.(\w+) \}\}/g, (_, name: string) => values.get(name) ?? '')
      .replaceAll('"', '')
      .split(' ')
    expect((await run(args, folder)).code).toBe(0)
    expect(await read(folder, '_site/index.html')).toContain('https://fjordager.example.dk/referater/')
  }, 60_000)

  it('writes for Netlify what to run and what to publish', async () => {
    const folder = await newFolder()
    await init(folder, '--host', 'netlify')
    const toml = await read(folder, 'netlify.toml')
    expect(toml).toContain('"npx --yes referatarkiv build"')
    expect(toml).toContain('publish = "_site"')
  })

  it('knows no other, and says which it knows', async () => {
    const folder = await newFolder()
    const said = vi.spyOn(process.stderr, 'write').mockReturnValue(true)
    await expect(init(folder, '--host', 'x')).rejects.toThrow()
    expect(said.mock.calls.join('')).toMatch(/github-pages.*netlify/)
    expect((await readTree(folder)).size).toBe(0)
  })
})

describe('who starts an archive on a terminal', () => {
  /** Answers questions in their order; an empty answer is what stands in brackets. */
  function answering(...answers: string[]) {
    const asked: string[] = []
    const ask = async (_question: string, otherwise: string) => {
      asked.push(otherwise)
      return answers.shift() || otherwise
    }
    return { ask, asked }
  }

  it('is asked what was not said, and offered a name that goes with it', async () => {
    const { ask, asked } = answering('Fjordager Kommune', '')
    expect(await askFor({}, ask)).toMatchObject({
      municipality: 'Fjordager Kommune',
      name: 'Referater fra Fjordager Kommune',
    })
    expect(asked).toEqual(['', 'Referater fra Fjordager Kommune'])
  })

  it('may answer nothing', async () => {
    expect(await askFor({}, answering('', '').ask)).toMatchObject({ municipality: '', name: 'Referatarkiv' })
  })

  it('is asked nothing that was said', async () => {
    const { ask, asked } = answering()
    expect(await askFor({ name: 'A', municipality: 'B' }, ask)).toMatchObject({
      name: 'A',
      municipality: 'B',
    })
    expect(asked).toEqual([])
  })
})
