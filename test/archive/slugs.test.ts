import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { numberKey } from '../../parsers/citation/number.ts'
import { slug } from '../../parsers/text/slug.ts'
import { planPages } from '../../src/site/plan.ts'
import { archiveOf, archiveOfMeetings } from '../helpers/archive.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'

const SEGMENT = /^[a-z0-9][a-z0-9.-]{0,79}$/

const name = fc.oneof(
  fc.constantFrom(
    'Økonomiudvalget',
    'Oekonomiudvalget',
    'OEKONOMIUDVALGET',
    'Økonomiudvalget 2',
    'CON',
    '../x',
  ),
  fc.constantFrom('__proto__', 'constructor', 'Å', 'A\u030a', 'Aa', '🎉', '\u202eUdvalg', 'x'.repeat(200)),
  fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }),
  fc.string({ unit: 'binary', minLength: 1, maxLength: 12 }),
)

describe('two bodies whose names make one slug', () => {
  const oe = minutes({ body: 'Oekonomiudvalget', items: [{ title: 'Vej' }] })
  const ø = minutes({ body: 'Økonomiudvalget', items: [{ title: 'Sti' }] })

  it.each([
    ['in this order', { '1.txt': oe, '2.txt': ø }],
    ['in the other order', { '1.txt': ø, '2.txt': oe }],
  ])('have pages of their own, %s of their files', (_, files) => {
    const { bodies, meetings } = archiveOf(files)
    expect(bodies.map((body) => [body.name, body.slug, body.meetings.length]).sort()).toEqual([
      ['Oekonomiudvalget', 'oekonomiudvalget', 1],
      ['Økonomiudvalget', 'oekonomiudvalget-2', 1],
    ])
    expect(meetings.map(({ id, record }) => [id, record.id, record.items[0]?.title]).sort()).toEqual([
      ['oekonomiudvalget-2/2024-10-09', 'oekonomiudvalget-2/2024-10-09', 'Sti'],
      ['oekonomiudvalget/2024-10-09', 'oekonomiudvalget/2024-10-09', 'Vej'],
    ])
  })

  it('do not take the slug of a third that is named so', () => {
    const third = minutes({ body: 'Oekonomiudvalget 2', items: [{ title: 'Bro' }] })
    const { bodies } = archiveOf({ '1.txt': ø, '2.txt': third, '3.txt': oe })
    expect(bodies.map((body) => `${body.name}: ${body.slug}`).sort()).toEqual([
      'Oekonomiudvalget 2: oekonomiudvalget-2',
      'Oekonomiudvalget: oekonomiudvalget',
      'Økonomiudvalget: oekonomiudvalget-3',
    ])
  })

  it('are one body when the names differ in case and punctuation only', () => {
    const { bodies } = archiveOfMeetings(
      { body: 'Teknik- og Miljøudvalget', date: '2024-01-10', items: [{ title: 'Vej' }] },
      { body: 'TEKNIK OG MILJØUDVALGET', date: '2024-02-14', items: [{ title: 'Sti' }] },
    )
    expect(bodies.map((body) => [body.slug, body.meetings.length])).toEqual([['teknik-og-miljoeudvalget', 2]])
  })
})

describe('every address', () => {
  it('is made of short ASCII names that no other file shares, whatever bodies and items are called', () => {
    fc.assert(
      fc.property(fc.array(fc.tuple(name, name, name), { minLength: 1, maxLength: 6 }), (rows) => {
        const archive = archiveOfMeetings(
          ...rows.map(([body, title, number]) => ({
            body: body.replace(/[\r\n\f]/g, ' '),
            items: [
              { title, paragraphs: treatedAs('24-000001', 'Godkendt.') },
              { title: number, number: 1 },
            ],
          })),
        )
        const pages = planPages(archive).map(({ url }) => url)
        const paths = pages.filter((url) => url.endsWith('/') && url !== '/')
        expect(paths.length).toBeGreaterThan(rows.length)
        for (const path of paths) {
          for (const segment of path.slice(1, -1).split('/')) expect(segment).toMatch(SEGMENT)
        }
        const same = paths.map((path) => path.normalize('NFC').toLowerCase())
        expect(new Set(same).size).toBe(paths.length)
      }),
      { numRuns: 200, seed: 7 },
    )
  })

  it('is one segment for any text at all', () => {
    fc.assert(
      fc.property(fc.oneof(name, fc.string({ unit: 'binary', maxLength: 300 })), (text) => {
        expect(slug(text)).toMatch(SEGMENT)
        expect(numberKey(text)).toMatch(/^(?:[a-z0-9][a-z0-9.-]{0,79})?$/)
      }),
      { numRuns: 2_000, seed: 7 },
    )
  })

  it.each(['CON', 'nul', 'Com1', 'LPT9', 'aux'])('is no device of Windows: %s', (device) => {
    expect(slug(device)).toBe(`x-${device.toLowerCase()}`)
    expect(numberKey(device)).toBe(`x-${device.toLowerCase()}`)
  })
})
