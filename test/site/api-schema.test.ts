import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { NumberFile, NumberListFile, NumbersFile } from '../../src/site/api-schema.ts'
import type { PlannedJson } from '../../src/site/json.ts'
import { planJson } from '../../src/site/json.ts'
import { listOfAll, type Match } from '../../src/site/json-numbers.ts'
import { archiveOfMeetings } from '../helpers/archive.ts'
import { hasCorpus } from '../helpers/corpus.ts'
import { archiveOfCorpus } from '../helpers/corpus-archive.ts'
import { treatedAs } from '../helpers/minutes.ts'

const archive = archiveOfMeetings(
  {
    date: '2021-05-26',
    items: [
      {
        title: 'Kaj',
        paragraphs: ['Åbent', 'Sagsnr.: 998-2021-77 J.nr.: 04.04.00 Dokumentnr.: 998-2021-78'],
      },
      {
        title: 'Bro',
        paragraphs: ['Åbent', 'Sagsnr.: 998-2021-78', 'Resume og sagens baggrund', 'Jf. 998-2019-4.'],
      },
    ],
  },
  { date: '2022-05-25', items: [{ title: 'Kaj', paragraphs: treatedAs('21-000077K', 'Som 998-2021-77.') }] },
)

/** The files whose URLs are like a pattern: each with its value. */
function filesLike(pattern: RegExp, files: readonly PlannedJson[] = planJson(archive)): [string, unknown][] {
  return files.flatMap(({ url, props }) =>
    pattern.test(url) && props.kind === 'plain' ? [[url, props.value]] : [],
  )
}

const kinds = [
  { name: 'id', like: /^\/api\/id\//, schema: NumberFile },
  { name: 'ids', like: /^\/api\/ids\.json$/, schema: NumbersFile },
  { name: 'numre', like: /^\/api\/numre\//, schema: NumberListFile },
]

describe.each(kinds)('the schema $name', ({ name, like, schema }) => {
  it('is what every such file is of', () => {
    const files = filesLike(like)
    expect(files).not.toEqual([])
    for (const [url, value] of files) expect(schema.safeParse(value).error, url).toBeUndefined()
  })

  it.skipIf(!hasCorpus)('is what every such file of the real minutes is of', () => {
    for (const [url, value] of filesLike(like, planJson(archiveOfCorpus()))) {
      expect(schema.safeParse(value).error, url).toBeUndefined()
    }
  })

  it('is published as a JSON Schema that takes the same files', () => {
    const [published] = filesLike(new RegExp(`^/api/schema/${name}\\.json$`))
    const jsonSchema = z.toJSONSchema(schema)
    expect(published?.[1]).toEqual(jsonSchema)
    const read = z.fromJSONSchema(jsonSchema)
    for (const [url, value] of filesLike(like)) expect(read.safeParse(value).error, url).toBeUndefined()
    expect(read.safeParse({ version: 2 }).success).toBe(false)
  })
})

describe('the file of a number', () => {
  it.each([
    ['998-2021-77', 'found'],
    ['998-2021-78', 'ambiguous'],
    ['998-2019-4', 'mentioned'],
  ])('%s says that it is %s', (key, status) => {
    const [file] = filesLike(new RegExp(`^/api/id/${key}\\.json$`))
    expect(file?.[1]).toMatchObject({ query: key, normalized: key, status })
  })
})

describe('the list of all numbers', () => {
  const match: Match = { kind: 'case', number: '22-000100', title: 'Havnebad', url: '/sag/22-000100/' }
  const matches = new Map([['22-000100', [match]]])

  it('holds them where it is small', () => {
    expect(listOfAll(matches, ['2'])).toEqual({ version: 1, ids: { '22-000100': [match] } })
  })

  it('names the lists that hold them where it would be too large', () => {
    expect(listOfAll(matches, ['22-1', '22-2_'], 50)).toEqual({
      version: 1,
      ids: null,
      lists: ['/api/numre/fra-22-1.json', '/api/numre/fra-22-2_.json'],
    })
  })
})
