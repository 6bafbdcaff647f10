import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../src/archive/config.ts'
import { readRedactions } from '../../../src/archive/privacy/redactions.ts'
import { temporaryFolders, writeFiles } from '../../helpers/folders.ts'

const newFolder = temporaryFolders()

async function folderWith(json: string): Promise<string> {
  const folder = await newFolder()
  await writeFiles(folder, { 'redactions.json': json })
  return folder
}

const good = { what: 'Ole Birk', why: 'Bedt om det', when: '2024-05-01' }

/** What a person is told of a list that cannot be used. */
async function complaintOf(json: string): Promise<string> {
  const error: unknown = await readRedactions(await folderWith(json)).then(
    () => null,
    (reason: unknown) => reason,
  )
  if (!(error instanceof UsageError)) throw new Error(`no UsageError: ${String(error)}`)
  return error.message
}

describe('redactions.json', () => {
  it('may be missing', async () => {
    expect(await readRedactions(await newFolder())).toEqual([])
  })

  it('says what is taken out, why, when, and what stands there instead', async () => {
    const list = await readRedactions(
      await folderWith(JSON.stringify([good, { ...good, replacement: 'En borger' }])),
    )
    expect(list.map(({ replacement }) => replacement)).toEqual(['[fjernet]', 'En borger'])
  })

  it('has no key “waht”, and the complaint names “what”', async () => {
    const complaint = await complaintOf(JSON.stringify([good, { ...good, waht: 'x' }]))
    expect(complaint).toMatch(/entry 2.*“waht”.*“what”/)
  })

  it.each([
    ['a date that cannot be', { ...good, when: '2024-02-31' }, 'when'],
    ['a date in Danish', { ...good, when: '1. maj 2024' }, 'when'],
    ['no reason', { ...good, why: ' ' }, 'why'],
    ['a single letter', { ...good, what: 'O' }, 'what'],
    ['no text', { why: 'x', when: '2024-05-01' }, 'what'],
    ['a replacement of two lines', { ...good, replacement: 'a\nb' }, 'replacement'],
    ['a replacement that holds the text', { ...good, replacement: 'Ole Birk jr.' }, 'replacement'],
  ])('is refused for %s, and the complaint names the key', async (_, wrong, key) => {
    expect(await complaintOf(JSON.stringify([wrong]))).toContain(key)
  })

  it.each(['', '{', '[{ "what": "Ole Birk" ', '{}', '"Ole Birk"'])(
    'is refused when it is no list: %j',
    async (text) => {
      const complaint = await complaintOf(text)
      expect(complaint).toContain('redactions.json')
      expect(complaint).not.toContain('Ole')
    },
  )
})
