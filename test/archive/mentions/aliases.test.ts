import { describe, expect, it } from 'vitest'
import { UsageError } from '../../../src/archive/config.ts'
import { evidence } from '../../../src/archive/mentions/aliases.ts'
import { readSameCases, type SameCase } from '../../../src/archive/mentions/same-case.ts'
import { archiveWith } from '../../helpers/archive.ts'
import { temporaryFolders, writeFiles } from '../../helpers/folders.ts'
import { treatedAs } from '../../helpers/minutes.ts'

/** The aliases of a case: an old number and a new one, and what a person says of them. */
function aliasesOf(
  key: string,
  {
    title = 'Havnebad',
    number = '20-082075K',
    said = [],
  }: { title?: string; number?: string; said?: SameCase[] },
) {
  const archive = archiveWith(
    { sameCases: said },
    {
      date: '2020-09-02',
      items: [{ title: 'Havnebad', paragraphs: ['Åbent', 'Sagsnr.: 998-2020-82075 J.nr.: 04.04.00'] }],
    },
    { date: '2022-03-02', items: [{ title, paragraphs: treatedAs(number, 'Godkendt.') }] },
  )
  const found = archive.cases.find((entry) => entry.key === key)
  const messages = archive.results.find(({ file }) => file === 'aliases.json')?.messages ?? []
  return {
    aliases: found?.aliases.map(({ case: { number: other }, ...alias }) => ({ number: other, ...alias })),
    reasons: messages.map(({ reason }) => reason),
  }
}

const numbers: SameCase['numbers'] = ['20-082075K', '998-2020-82075']

describe('the numbers of one case', () => {
  it('are told to each of the two, with what speaks for it', () => {
    const alias = { confidence: 0.9, confirmed: false, reason: null }
    expect(aliasesOf('20-082075k', {}).aliases).toEqual([{ number: '998-2020-82075', ...alias }])
    expect(aliasesOf('998-2020-82075', {}).aliases).toEqual([{ number: '20-082075K', ...alias }])
  })

  it('are less likely one case’s where the titles differ, and where there is no K', () => {
    expect(aliasesOf('20-082075k', { title: 'Sauna' }).aliases).toMatchObject([{ confidence: 0.7 }])
    expect(aliasesOf('20-082075', { title: 'Sauna', number: '20-082075' }).aliases).toMatchObject([
      { confidence: 0.5 },
    ])
  })

  it('are two cases’ where the year or the running number differs', () => {
    expect(aliasesOf('21-082075k', { number: '21-082075K' }).aliases).toEqual([])
    expect(aliasesOf('20-082076k', { number: '20-082076K' }).aliases).toEqual([])
  })

  it('stay two cases', () => {
    const { cases } = archiveWith(
      { sameCases: [{ numbers, same: true, reason: 'Sagen er flyttet' }] },
      { items: [{ title: 'Kaj', paragraphs: ['Åbent', 'Sagsnr.: 998-2020-82075'] }] },
      { date: '2022-03-02', items: [{ title: 'Kaj', paragraphs: treatedAs('20-082075K', 'Godkendt.') }] },
    )
    expect(cases.map(({ items }) => items.length)).toEqual([1, 1])
  })
})

describe('what a person says of two numbers', () => {
  it('makes it certain', () => {
    const { aliases } = aliasesOf('20-082075k', { said: [{ numbers, same: true, reason: 'Set i ESDH' }] })
    expect(aliases).toEqual([
      { number: '998-2020-82075', confidence: 1, confirmed: true, reason: 'Set i ESDH' },
    ])
  })

  it('denies it', () => {
    const { aliases } = aliasesOf('20-082075k', { said: [{ numbers, same: false, reason: 'To sager' }] })
    expect(aliases).toEqual([])
  })

  it('ties numbers that nothing else speaks for', () => {
    const said = [{ numbers, same: true, reason: 'Flyttet' }].map(
      (entry): SameCase => ({
        ...entry,
        numbers: ['24-000001', '998-2020-82075'],
      }),
    )
    expect(aliasesOf('24-000001', { number: '24-000001', said }).aliases).toMatchObject([
      { number: '998-2020-82075', confirmed: true },
    ])
  })

  it('is reported where the archive has no such case', () => {
    const said: SameCase[] = [{ numbers: ['20-082075K', '998-2020-1'], same: true, reason: 'Flyttet' }]
    expect(aliasesOf('20-082075k', { said }).reasons).toEqual([
      'Entry 1 of the list names 998-2020-1, which no case of the archive has',
    ])
  })
})

it('what speaks for one case weighs 1 in all', () => {
  expect(evidence.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1)
})

describe('aliases.json', () => {
  const newFolder = temporaryFolders()

  async function read(json: string): Promise<SameCase[]> {
    const folder = await newFolder()
    await writeFiles(folder, { 'aliases.json': json })
    return readSameCases(folder)
  }

  it('may be missing', async () => {
    expect(await readSameCases(await newFolder())).toEqual([])
  })

  it('is a list of pairs', async () => {
    const entry = { numbers, same: false, reason: 'To sager' }
    expect(await read(JSON.stringify([entry]))).toEqual([entry])
  })

  it.each([
    ['[1,]', /aliases\.json:1:4: no JSON from here on/],
    ['{}', /aliases\.json:1:1: expected a list/],
    ['[{"numbers": ["1", "2"], "same": true}]', /:1:2: entry 1, reason: is missing/],
    ['[{"numbers": ["1"], "same": true, "reason": "x"}]', /:1:3: entry 1, numbers: /],
  ])('is refused with the place of what is wrong: %s', async (json, message) => {
    const error: unknown = await read(json).catch((thrown: unknown) => thrown)
    expect(error).toBeInstanceOf(UsageError)
    expect(String(error)).toMatch(message)
  })
})
