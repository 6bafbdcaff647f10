import { select, selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import { describe, expect, it } from 'vitest'
import { bodyToHast } from '../../../parsers/body/index.ts'
import { bodyOf, textsOf } from '../../helpers/body.ts'

const pages = new Map([
  ['998-2021-18397', '/sag/998-2021-18397/'],
  ['20-082075k', '/sag/20-082075k/'],
  ['emn-2025-003383', '/sag/emn-2025-003383/'],
])
const known = (key: string): string | null => pages.get(key) ?? null

describe('a number in a section', () => {
  it.each([
    ['998-2021-18397', '/sag/998-2021-18397/'],
    ['20-082075K', '/sag/20-082075k/'],
    ['20-082075k', '/sag/20-082075k/'],
    ['EMN-2025-003383', '/sag/emn-2025-003383/'],
  ])('is a link to its page: %s', (number, url) => {
    const text = `Se sag ${number}, som blev udsat.`
    const body = bodyOf(text, known)
    const link = select('a', body)
    expect(link?.properties.href).toBe(url)
    expect(textsOf(body, 'a')).toEqual([number])
    expect(toText(body)).toBe(text)
  })

  it('stays text when the archive does not know it', () => {
    const body = bodyOf('Se sag 998-2021-99999.', known)
    expect(selectAll('a', body)).toEqual([])
    expect(toText(body)).toBe('Se sag 998-2021-99999.')
  })

  it.each([
    '1998-2021-18397',
    '998-2021-183971234',
    '998-2021-18397-2',
    '7-998-2021-18397',
    'A998-2021-18397',
    '998-2021-18397x',
    '120-082075K',
    '20-0820751',
  ])('is not found inside the longer %s', (text) => {
    expect(selectAll('a', bodyOf(text, known))).toEqual([])
  })

  it.each(['(998-2021-18397)', '998-2021-18397.', '„998-2021-18397“', '998-2021-18397/20-082075K'])(
    'is found between the marks of %s',
    (text) => {
      expect(textsOf(bodyOf(text, known), 'a')[0]).toBe('998-2021-18397')
    },
  )

  it('is a link in lists and tables too', () => {
    expect(textsOf(bodyOf('- sag 998-2021-18397\n- sag 20-082075K', known), 'li a')).toHaveLength(2)
    expect(textsOf(bodyOf('Sag\t998-2021-18397\nSag\t20-082075K', known), 'td a')).toHaveLength(2)
  })

  it('is a link each time it stands there', () => {
    expect(textsOf(bodyOf('998-2021-18397 og 998-2021-18397', known), 'a')).toHaveLength(2)
  })
})

describe('a stretch that leads nowhere', () => {
  const at = [3, 9] as const
  const find = (text: string) => (text.startsWith('På ') ? [{ at, url: null, note: 'findes ikke' }] : [])

  it('is marked with what there is to say of it, and its text stays', () => {
    const body = bodyToHast('På mødet. I dag.', find)
    expect(select('span', body)?.properties).toEqual({ title: 'findes ikke' })
    expect(textsOf(body, 'span')).toEqual(['mødet.'])
    expect(toText(body)).toBe('På mødet. I dag.')
  })
})

it('a stretch is found in the text as a whole and shown where it stands, not where the same words stood before', () => {
  const text = '- sag 7 er lukket\n- åben: 7'
  const at = [text.length - 1, text.length] as const
  const body = bodyToHast(text, (whole) => (whole === text ? [{ at, url: '/sag/7/', note: null }] : []))
  expect(textsOf(body, 'li')).toEqual(['sag 7 er lukket', 'åben: 7'])
  expect(selectAll('a', body)).toHaveLength(1)
  expect(textsOf(body, 'li:last-child a')).toEqual(['7'])
})
