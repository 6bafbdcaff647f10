import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Target } from '../../../../parsers/citation/mention.ts'
import type { Resolution } from '../../../../parsers/citation/resolve.ts'
import { cardLines } from '../../../../src/site/client/link/card-lines.ts'
import { placeCard } from '../../../../src/site/client/link/place.ts'
import { type Preview, readPreview } from '../../../../src/site/client/link/preview.ts'
import { lineOf } from '../../../../src/site/stretches.ts'

const skole: Target = { kind: 'case', number: '22-010739', title: 'Ny skole', url: '/sag/22-010739/' }
const resolution = (...targets: Target[]): Resolution => ({
  mention: {
    type: 'number',
    at: [0, 9],
    text: '22-010739',
    number: { key: '22-010739', sure: true },
    label: null,
  },
  status: targets.length === 1 ? 'found' : 'several',
  targets,
})
const preview: Preview = {
  body: 'Byrådet',
  date: '2024-10-09',
  closed: false,
  outcome: 'approved',
  sentence: 'Godkendt i to etaper.',
}
const texts = (...[of, loaded]: Parameters<typeof cardLines>) =>
  cardLines(of, loaded).map(({ says }) => lineOf(says))

describe('a card', () => {
  it('says at once which page a number leads to, and then what was decided there, when and by whom', () => {
    expect(texts(resolution(skole), null)).toEqual(['Sag 22-010739', 'Ny skole'])
    expect(texts(resolution(skole), preview)).toEqual([
      'Sag 22-010739',
      'Ny skole',
      'Byrådet, 9. oktober 2024',
      'Godkendt i to etaper.',
    ])
    const voted = { ...preview, sentence: 'Byrådet godkender begge etaper.' }
    expect(texts(resolution(skole), voted).at(-1)).toBe('Godkendt: Byrådet godkender begge etaper.')
  })

  it('says the outcome alone where the sentence says no more, and that an item is closed where nothing is told', () => {
    expect(texts(resolution(skole), { ...preview, sentence: '' }).at(-1)).toBe('Godkendt')
    const closed = { ...preview, closed: true, outcome: null, sentence: '' }
    expect(texts(resolution(skole), closed).at(-1)).toBe('Lukket punkt')
  })

  it('lists the pages that a number may mean, and says when there are more', () => {
    const document: Target = { ...skole, kind: 'document', title: 'Notat', url: '/dokument/22-010739/' }
    expect(texts(resolution(skole, document), null)).toEqual([
      '22-010739: flere i arkivet',
      'Sag: Ny skole',
      'Dokument: Notat',
    ])
    const many = Array.from({ length: 20 }, (_, at) => ({ ...skole, url: `/sag/${at}/` }))
    expect(texts(resolution(...many), null)).toHaveLength(10)
    expect(texts(resolution(...many), null).at(-1)).toBe('… og flere')
  })

  it('has the day of a meeting from its mention', () => {
    const meeting: Target = {
      kind: 'meeting',
      number: null,
      title: 'Byrådet',
      url: '/moeder/byraadet/2024-10-09/',
    }
    const mention = {
      type: 'meeting',
      at: [0, 9],
      text: 'x',
      body: 'byråd',
      date: '2024-10-09',
      item: null,
    } as const
    expect(texts({ mention, status: 'found', targets: [meeting] }, null)).toEqual([
      'Møde',
      'Byrådet',
      '9. oktober 2024',
    ])
  })
})

describe('the preview of a page', () => {
  const treatment = (date: string, text: string, outcome: string | null = 'approved') => ({
    meeting: { id: `byraadet/${date}`, body: 'Byrådet', date },
    closed: false,
    decision: { text, outcome, votes: null },
  })

  it('is that of the newest time that a case or a document was treated', () => {
    const times = [
      treatment('2024-09-04', 'Udsat.'),
      treatment('2024-10-09', 'Godkendt i to etaper. Ikke mere.'),
    ]
    for (const twin of [{ items: times }, { places: times.toReversed() }])
      expect(readPreview(twin)).toMatchObject({ date: '2024-10-09', sentence: 'Godkendt i to etaper.' })
  })

  it('is that of the item itself', () => {
    expect(readPreview(treatment('2024-10-09', 'Godkendt.'))).toEqual({ ...preview, sentence: '' })
  })

  it('tells no decision where there is none, or one that is not known', () => {
    for (const decision of [null, { text: '-', outcome: null }, { text: 'Ja.', outcome: 'constructor' }])
      expect(readPreview({ ...treatment('2024-10-09', ''), decision })).toMatchObject({
        outcome: null,
        sentence: '',
      })
  })

  it('is none for anything else, whatever it is', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(readPreview(value)).toBeNull()
      }),
    )
    expect(readPreview({ items: [] })).toBeNull()
    expect(readPreview({ items: [{}] })).toBeNull()
  })
})

describe('the place of a card', () => {
  const length = fc.integer({ min: 0, max: 2_000 })
  const box = fc.record({ left: length, top: length, width: length, height: length })
  const view = fc.record({
    width: fc.integer({ min: 320, max: 2_000 }),
    height: fc.integer({ min: 240, max: 2_000 }),
  })

  it('is in the window, wherever the link is, if the card fits into it', () => {
    fc.assert(
      fc.property(box, box, view, (about, card, window) => {
        fc.pre(card.width <= window.width - 16 && card.height <= window.height - 16)
        const { left, top } = placeCard(about, card, window)
        expect(Math.min(left, top)).toBeGreaterThanOrEqual(8)
        expect(left + card.width).toBeLessThanOrEqual(window.width - 8)
        expect(top + card.height).toBeLessThanOrEqual(window.height - 8)
      }),
    )
  })

  it('leaves the link to be seen where there is room above or below it', () => {
    fc.assert(
      fc.property(box, box, view, (about, card, window) => {
        const room = Math.max(about.top, window.height - about.top - about.height) - 12
        fc.pre(card.height <= room && about.top + about.height <= window.height)
        const { top } = placeCard(about, card, window)
        expect(top >= about.top + about.height || top + card.height <= about.top).toBe(true)
      }),
    )
  })
})
