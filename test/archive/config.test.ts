import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { defaultConfig, readConfig, UsageError } from '../../src/archive/config.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'

const newFolder = temporaryFolders()

async function folderWith(json: string): Promise<string> {
  const folder = await newFolder()
  await writeFiles(folder, { 'archive.json': json })
  return folder
}

/** What a person is told of a configuration that cannot be used. */
async function complaintOf(json: string): Promise<string> {
  const error: unknown = await readConfig(await folderWith(json)).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof UsageError)) throw new Error(`no UsageError: ${String(error)}`)
  return error.message
}

describe('archive.json', () => {
  it('may be missing, and every key of it too', async () => {
    const defaults = {
      name: 'Referatarkiv',
      municipality: '',
      language: 'da',
      baseUrl: null,
      pathPrefix: '/',
      labels: {},
      severity: {},
      privacy: { cpr: 'redact', closedItems: 'withhold' },
      limits: { fileBytes: 20_000_000 },
    }
    expect(await readConfig(await newFolder())).toEqual(defaults)
    expect(await readConfig(await folderWith('{}'))).toEqual(defaults)
  })

  it('says what the archive is called and where it lies', async () => {
    const said = {
      name: 'Referater fra Fjordager',
      municipality: 'Fjordager Kommune',
      baseUrl: 'https://referater.example.dk',
      pathPrefix: '/referater/',
    }
    expect(await readConfig(await folderWith(JSON.stringify(said)))).toEqual({ ...defaultConfig, ...said })
  })

  it('gives way to the options of the command line', async () => {
    const folder = await folderWith('{ "name": "Fra filen", "municipality": "Fjordager" }')
    expect(await readConfig(folder, { name: 'Fra linjen', pathPrefix: '/x/' })).toMatchObject({
      name: 'Fra linjen',
      municipality: 'Fjordager',
      pathPrefix: '/x/',
    })
  })

  it('is not used with options that cannot be', async () => {
    await expect(readConfig(await newFolder(), { pathPrefix: 'x' })).rejects.toThrow(UsageError)
  })

  it.each([
    ['nmae', 'name'],
    ['municipalty', 'municipality'],
    ['base_url', 'baseUrl'],
    ['pathprefix', 'pathPrefix'],
  ])('has no key “%s”, and the complaint names “%s”', async (wrong, right) => {
    const complaint = await complaintOf(JSON.stringify({ [wrong]: '/' }))
    expect(complaint).toContain(`“${wrong}”`)
    expect(complaint).toContain(`“${right}”`)
    expect(complaint).toContain('archive.json')
  })

  it.each([
    ['name', ''],
    ['name', 7],
    ['municipality', null],
    ['baseUrl', 'referater.example.dk'],
    ['baseUrl', 'ftp://referater.example.dk'],
    ['baseUrl', 'javascript:alert(1)'],
    ['pathPrefix', 'referater'],
    ['pathPrefix', '/referater'],
    ['pathPrefix', '//evil.example/'],
    ['pathPrefix', '/a b/'],
    ['pathPrefix', '/"><script>/'],
  ])('is refused when %s is %j, and the complaint names the key', async (key, value) => {
    expect(await complaintOf(JSON.stringify({ [key]: value }))).toContain(key)
  })

  it('tells of all that is wrong with it at once', async () => {
    const complaint = await complaintOf('{ "nmae": "x", "pathPrefix": "x", "baseUrl": "x" }')
    expect(complaint.split('\n')).toHaveLength(3)
  })

  it.each(['', '{', '{ "name": "x", }', 'name: x'])('is refused when it is no JSON: %j', async (text) => {
    const complaint = await complaintOf(text)
    expect(complaint).toMatch(/archive\.json:1:\d+: no JSON from here on/)
  })

  it.each(['[]', '"x"', '7', 'null'])('is refused when it is JSON but no object: %s', async (text) => {
    expect(await complaintOf(text)).toContain('archive.json')
  })

  it('is refused when it cannot be read', async () => {
    const folder = await newFolder()
    await writeFiles(join(folder, 'archive.json'), { 'a.txt': '' })
    await expect(readConfig(folder)).rejects.toThrow(UsageError)
  })

  it('says how bad a rule is, and is refused when there is no such rule or no such word', async () => {
    const severity = { 'noise-line': 'off', 'decision-missing': 'error' }
    expect(await readConfig(await folderWith(JSON.stringify({ severity })))).toMatchObject({ severity })
    const complaint = await complaintOf('{ "severity": { "noise-lin": "off", "weekday": "bad" } }')
    expect(complaint).toContain('unknown key “noise-lin”. Did you mean “noise-line”?')
    expect(complaint).toContain('severity.weekday')
  })
})
