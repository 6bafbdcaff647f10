import fc from 'fast-check'
import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { openSearchFiles } from '../../src/site/opensearch.ts'
import type { Frame } from '../../src/site/site.tsx'

const frame: Frame = {
  name: 'Referater fra Fjordager',
  language: 'da',
  municipality: 'Fjordager Kommune',
  baseUrl: 'https://referater.example.dk',
  pathPrefix: '/arkiv/',
  closedPublished: false,
  assets: { icon: 'icon-1a2b3c4d.svg' },
  liveReload: false,
}

const fileOf = (overrides: Partial<Frame> = {}): string =>
  openSearchFiles({ ...frame, ...overrides }).get('opensearch.xml') ?? ''

/** The text of an element, as a reader of XML has it. */
function text(xml: string, name: string): string {
  const root = parseDocument(xml, { xmlMode: true }).children.find((node) => 'children' in node)
  const found = root && 'children' in root ? root.children : []
  const element = found.find((node) => 'name' in node && node.name === name)
  const [child] = element && 'children' in element ? element.children : []
  return child && 'data' in child && typeof child.data === 'string' ? child.data : ''
}

describe('the description of the search', () => {
  it('leads what is typed into the address bar to the search page', () => {
    expect(fileOf()).toContain(
      '<Url type="text/html" template="https://referater.example.dk/arkiv/soeg/?q={searchTerms}">',
    )
    expect(fileOf()).toContain('>https://referater.example.dk/arkiv/assets/icon-1a2b3c4d.svg<')
  })

  it('is not made where nobody knows the address of the site', () => {
    expect([...openSearchFiles({ ...frame, baseUrl: null })]).toEqual([])
  })

  it.each([
    ['Byens referater', '', 'Byens referater'],
    ['Referater fra Fjordager', 'Fjordager', 'Fjordager'],
    ['Referater fra Fjordager', '', 'Referater fra…'],
    ['Referatersamlingen', '', 'Referatersamlin…'],
  ])('calls %s of %j %s, for the standard allows 16 letters', (name, municipality, short) => {
    expect(text(fileOf({ name, municipality }), 'ShortName')).toBe(short)
  })

  it('has the names as they are, whatever stands in them', () => {
    expect(text(fileOf({ name: 'A & B <c> "d"' }), 'ShortName')).toBe('A & B <c> "d"')
    const odd = fc.string({ unit: fc.constantFrom(...'<>&"\']a\u0000\u001f\ud800') })
    fc.assert(
      fc.property(odd, (name) => {
        const xml = fileOf({ name: `x${name}` })
        expect(xml).not.toMatch(/(?!\n)\p{Cc}|\p{Cs}|\]\]>|&(?!(?:amp|lt|gt|quot);)/u)
        expect(xml.match(/<ShortName>[^<]*<\/ShortName>/)).not.toBeNull()
      }),
    )
  })
})
