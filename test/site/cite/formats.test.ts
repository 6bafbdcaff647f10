import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { bibtexOf } from '../../../src/site/cite/bibtex.ts'
import { cslOf } from '../../../src/site/cite/csl.ts'
import { dublinCore, fromDublinCore } from '../../../src/site/cite/dublin-core.ts'
import { markdownOf } from '../../../src/site/cite/markdown.ts'
import { citationText, type Reference } from '../../../src/site/cite/reference.ts'

const item: Reference = {
  title: 'Havnebad',
  creator: 'Byrådet',
  publisher: 'Fjordager Kommune',
  date: '2021-05-25',
  item: 4,
  caseNumber: '22-010739',
}
const meeting: Reference = { ...item, title: 'Referat', item: null, caseNumber: null }
const case_: Reference = { ...item, creator: 'Fjordager Kommune', date: null, item: null }
const url = 'https://referater.example.dk/moeder/byraadet/2021-05-25/punkt-4/'

const anyReference = fc.record({
  title: fc.string({ unit: 'grapheme' }),
  creator: fc.string({ unit: 'grapheme' }),
  publisher: fc.string({ unit: 'grapheme' }),
  date: fc.constantFrom('2021-05-25', null),
  item: fc.option(fc.nat(200)),
  caseNumber: fc.constantFrom('22-010739', '998-2021-40', null),
})

describe('the citation as text', () => {
  it('names the body, the municipality, the day, the item, the case and the address', () => {
    expect(citationText(item, url)).toBe(
      `Byrådet, Fjordager Kommune, 25. maj 2021, punkt 4: »Havnebad«, sagsnr. 22-010739, ${url}`,
    )
  })

  it('leaves out what is not known, and does not say the publisher twice', () => {
    expect(citationText({ ...item, caseNumber: null })).toBe(
      'Byrådet, Fjordager Kommune, 25. maj 2021, punkt 4: »Havnebad«',
    )
    expect(citationText(meeting)).toBe('Byrådet, Fjordager Kommune, 25. maj 2021, »Referat«')
    expect(citationText(case_)).toBe('Fjordager Kommune, »Havnebad«, sagsnr. 22-010739')
  })

  it('names item 0', () => {
    expect(citationText({ ...item, item: 0 })).toContain('punkt 0: ')
  })
})

describe('the citation as Markdown', () => {
  it('is one link', () => {
    expect(markdownOf(meeting, url)).toBe(`[Byrådet, Fjordager Kommune, 25. maj 2021, »Referat«](<${url}>)`)
  })

  it('shows what its title has of marks as they stand', () => {
    const marked = markdownOf({ ...meeting, title: 'Pulje [a](b) *4* <b> `x`\n# 5_' }, url)
    expect(marked).toContain('»Pulje \\[a\\](b) \\*4\\* \\<b\\> \\`x\\` \\# 5\\_«')
  })
})

/** What the CSL schema asks of an item, as far as one is made here; it allows no other keys. */
const CslItem = z.strictObject({
  id: z.union([z.string().min(1), z.number()]),
  type: z.enum(['report', 'document', 'hearing', 'legal_case', 'webpage']),
  title: z.string().optional(),
  author: z.array(z.strictObject({ literal: z.string() })).optional(),
  publisher: z.string().optional(),
  issued: z.strictObject({ 'date-parts': z.array(z.array(z.int()).min(1).max(3)).min(1).max(2) }).optional(),
  number: z.union([z.string(), z.number()]).optional(),
  section: z.string().optional(),
  URL: z.url().optional(),
  language: z.string().optional(),
})

describe('the citation as CSL-JSON', () => {
  it('is a report of the body, with day, number and place', () => {
    expect(cslOf(item, url)).toEqual({
      id: 'byraadet-2021-05-25-punkt-4',
      type: 'report',
      title: 'Havnebad',
      author: [{ literal: 'Byrådet' }],
      publisher: 'Fjordager Kommune',
      issued: { 'date-parts': [[2021, 5, 25]] },
      number: '22-010739',
      section: 'punkt 4',
      URL: url,
      language: 'da',
    })
  })

  it('is what the schema asks for, whatever is cited', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        expect(() => CslItem.parse(JSON.parse(JSON.stringify(cslOf(reference, url))))).not.toThrow()
      }),
    )
  })

  it('has no day where there is none', () => {
    expect(cslOf(case_, url)).not.toHaveProperty('issued')
  })
})

describe('the citation as BibTeX', () => {
  it('is a technical report with every field that it needs', () => {
    expect(bibtexOf(item, url)).toBe(
      [
        '@techreport{byraadet-2021-05-25-punkt-4,',
        '  author = {{Byrådet}},',
        '  title = {{Havnebad}},',
        '  institution = {Fjordager Kommune},',
        '  year = {2021},',
        '  month = may,',
        '  number = {22-010739},',
        '  note = {punkt 4},',
        `  url = {${url}},`,
        '  language = {danish}',
        '}',
        '',
      ].join('\n'),
    )
  })

  it('shows signs of LaTeX as they stand', () => {
    const { title } = { title: '50 % & #1_a {b} \\c ~d ^e $f' }
    expect(bibtexOf({ ...item, title }, url)).toContain(
      'title = {{50 \\% \\& \\#1\\_a \\textbraceleft{}b\\textbraceright{} \\textbackslash{}c \\textasciitilde{}d \\textasciicircum{}e \\$f}}',
    )
  })

  it('closes every brace where it opened it, whatever is cited', () => {
    const title = fc.string({ unit: fc.constantFrom(...'{}\\~^$%&_#"@, aæ\n') })
    fc.assert(
      fc.property(title, (title) => {
        const entry = bibtexOf({ ...item, title, creator: title }, url)
        let depth = 0
        for (const [at, sign] of [...entry].entries()) {
          if (sign === '{') depth += 1
          if (sign === '}') depth -= 1
          if (at < entry.length - 2) expect(depth).toBeGreaterThan(at < entry.indexOf('{') ? -1 : 0)
        }
        expect(depth).toBe(0)
        expect(entry.split('\n')).toHaveLength(12)
      }),
    )
  })
})

describe('the citation as Dublin Core', () => {
  it('has the case number as its identifier, if there is one', () => {
    expect(dublinCore(item)).toContainEqual(['identifier', '22-010739'])
    expect(dublinCore(meeting).map(([name]) => name)).not.toContain('identifier')
  })

  it('is a report, which Zotero takes for one', () => {
    expect(dublinCore(item)).toContainEqual(['type', 'report'])
  })

  it('tells all that the script of the page needs, whatever is cited', () => {
    fc.assert(
      fc.property(anyReference, (reference) => {
        expect(fromDublinCore(dublinCore(reference), reference.item)).toEqual(reference)
      }),
    )
  })
})
