import { select, selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import { describe, expect, it } from 'vitest'
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
