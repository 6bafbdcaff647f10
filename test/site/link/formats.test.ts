import { describe, expect, it } from 'vitest'
import { endings, formatOf, linkDocument } from '../../../src/site/link/formats.ts'
import { at, link } from './fjordager.ts'

const CASE = at('sag/22-010739/')

describe('the kind of a file', () => {
  it.each([
    ['notat.txt', 'text'],
    ['NOTAT.MD', 'markdown'],
    ['sub.txt/side.htm', 'html'],
    ['brev.docx', 'word'],
    ['brev.doc', null],
    ['txt', null],
    ['notat.txt.gz', null],
  ])('of %s is %s', (file, format) => {
    expect(formatOf(file)).toBe(format)
  })

  it('is known for each ending that is offered', () => {
    expect(endings.length).toBeGreaterThan(4)
    for (const ending of endings) expect(formatOf(`x${ending}`)).not.toBeNull()
  })

  it.each([
    ['text', `22-010739 <${CASE}>`],
    ['markdown', `[22-010739](${CASE})`],
    ['html', `<a href="${CASE}">22-010739</a>`],
  ] as const)('%s is linked in its own way', async (format, linked) => {
    expect((await link(linkDocument(format), '22-010739')).text).toBe(linked)
  })
})
