import { Ajv } from 'ajv'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import type { Archive } from '../../../src/archive/model.ts'
import { archiveOf } from '../../helpers/archive.ts'
import { hasCorpus } from '../../helpers/corpus.ts'
import { archiveOfCorpus } from '../../helpers/corpus-archive.ts'
import { smallArchive } from './archive.ts'
import { dataFiles, fileAt } from './files.ts'
import { LISTS, listPage, schemas } from './oparl-schemas.ts'

const HOME = 'https://referater.example.dk/arkiv/'
const served = { baseUrl: 'https://referater.example.dk', pathPrefix: '/arkiv/' }

const Found = z.looseObject({ id: z.string(), type: z.string() })
type Found = z.infer<typeof Found>
const Page = z.object({ data: z.array(Found), links: z.object({ next: z.string().optional() }) })
const Body = z.object(Object.fromEntries(LISTS.map((name) => [name, z.string()])))

/** A client of the files: what it reads is checked against the schemas. */
function clientOf(archive: Archive) {
  const files = dataFiles(archive)
  const ajv = new Ajv()
  const check = (schema: object, value: unknown, url: string) => {
    const validate = ajv.compile(schema)
    if (!validate(value)) throw new Error(`${url}: ${ajv.errorsText(validate.errors)}`)
  }
  const read = (url: string): unknown => {
    expect(url.startsWith(HOME)).toBe(true)
    return JSON.parse(fileAt(files, `/${url.slice(HOME.length).replace(/#.*/, '')}`))
  }
  const checked = (value: unknown): Found => {
    const found = Found.parse(value)
    const schema = schemas[found.type.replace('https://schema.oparl.org/1.1/', '')]
    if (!schema) throw new Error(`${found.id} has an unknown type ${found.type}`)
    check(schema, value, found.id)
    return found
  }
  const list = (url: string): Found[] => {
    const page = read(url)
    check(listPage, page, url)
    const { data, links } = Page.parse(page)
    return [...data.map(checked), ...(links.next ? list(links.next) : [])]
  }
  return { files, read, checked, list }
}

/** Everything that is reached from the system, by the lists of its body. */
function walk(archive: Archive) {
  const client = clientOf(archive)
  const system = z.object({ body: z.string() }).parse(client.checked(client.read(`${HOME}oparl/system.json`)))
  const [body] = client.list(system.body)
  const lists = Body.parse(body)
  return { client, lists: Object.fromEntries(LISTS.map((name) => [name, client.list(lists[name] ?? '')])) }
}

describe('OParl', () => {
  it('has every object in the form of the specification, reached from the system', () => {
    const { lists } = walk(smallArchive(served))
    expect(Object.entries(lists).map(([name, { length }]) => [name, length])).toEqual([
      ['organization', 2],
      ['person', 0],
      ['meeting', 2],
      ['paper', 2],
      ['agendaItem', 3],
      ['consultation', 3],
      ['file', 0],
      ['locationList', 0],
      ['legislativeTermList', 0],
      ['membership', 0],
    ])
  })

  it.skipIf(!hasCorpus)('has the real minutes in that form', () => {
    const real = archiveOfCorpus()
    const config = { ...real.config, ...served }
    expect(walk({ ...real, config }).lists.meeting).toHaveLength(real.meetings.length)
  })

  it('has each object at its address: in the file itself, or in the one whose fragment it is', () => {
    const { client, lists } = walk(smallArchive(served))
    for (const { id } of Object.values(lists).flat()) {
      const file = client.read(id)
      expect(id.includes('#') ? JSON.stringify(file) : Found.parse(file).id, id).toContain(id)
    }
  })

  it('names no object that it does not have', () => {
    const { client, lists } = walk(smallArchive(served))
    const ids = new Set(Object.values(lists).flatMap((objects) => objects.map(({ id }) => id)))
    const named = [...client.files.values()].flatMap((text) =>
      [...text.matchAll(/"(?:agendaItem|meeting|paper|consultation)":"([^"]+)"/g)].map(([, id = '']) => id),
    )
    expect(named.filter((id) => id.includes('#') && !ids.has(id))).toEqual([])
  })

  it('tells what was decided, when, and that an item is closed', () => {
    const { lists } = walk(smallArchive(served))
    expect(lists.meeting?.[0]).toMatchObject({
      name: 'Byrådet 26. maj 2021',
      start: '2021-05-26T17:00:00+02:00',
      agendaItem: [
        { number: '1', public: true, result: 'Godkendt', resolutionText: 'Godkendt. [fjernet] takkede.' },
        { number: '2', public: false, name: 'Køb' },
      ],
    })
    expect(lists.meeting?.[0]?.agendaItem).not.toHaveProperty([1, 'resolutionText'])
    expect(lists.meeting?.[1]).not.toHaveProperty('start')
  })

  it('is there for an archive without meetings too', () => {
    expect(walk(archiveOf({}, served)).lists.meeting).toEqual([])
  })

  it('is not made where nothing says which server the site is on', () => {
    expect([...dataFiles(smallArchive()).keys()].filter((url) => url.startsWith('/oparl/'))).toEqual([])
  })
})
