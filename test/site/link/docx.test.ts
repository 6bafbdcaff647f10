import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { linkDocx } from '../../../src/site/link/docx.ts'
import {
  bodyOf,
  hyperlinkStyle,
  linksOf,
  namespaces,
  paragraph,
  partOf,
  run,
  textOfPart,
  type WordParts,
  wordFile,
} from '../../helpers/docx.ts'
import { at, fjordager } from './fjordager.ts'

const page = at('sag/22-010739/')
const link = ['22-010739', page]

/** A file before and after, and what it mentions. */
async function linked(parts: WordParts) {
  const before = wordFile(parts)
  const { bytes, mentions } = await linkDocx(before, fjordager)
  return { before, bytes, mentions }
}

/** The body of a document with links. */
async function linkedBody(body: string, styles = hyperlinkStyle): Promise<string> {
  return bodyOf((await linked({ body, styles })).bytes)
}

const opening = '<w:hyperlink r:id="rId2" w:history="1">'
const look = '<w:rPr><w:rStyle w:val="Hyperlink"/></w:rPr>'

describe('a number in a document of Word', () => {
  it('becomes a link that leads to its page, and the words round it stay', async () => {
    expect(await linkedBody(paragraph('<w:r><w:t>Se 22-010739.</w:t></w:r>'))).toBe(
      paragraph(
        '<w:r><w:t xml:space="preserve">Se </w:t></w:r>',
        `${opening}<w:r>${look}<w:t xml:space="preserve">22-010739</w:t></w:r></w:hyperlink>`,
        '<w:r><w:t xml:space="preserve">.</w:t></w:r>',
      ),
    )
  })

  it('keeps its run whole where it is all there is in it', async () => {
    const body = paragraph('<w:r w:rsidR="00A1"><w:lastRenderedPageBreak/><w:t>22-010739</w:t></w:r>')
    expect(await linkedBody(body)).toBe(
      paragraph(
        `${opening}<w:r w:rsidR="00A1">${look}<w:lastRenderedPageBreak/><w:t>22-010739</w:t></w:r></w:hyperlink>`,
      ),
    )
  })

  it('is one link where Word has split it, also by marks of spelling and bookmarks', async () => {
    const proof = '<w:proofErr w:type="spellStart"/><w:bookmarkStart w:id="0" w:name="sag"/>'
    const body = await linkedBody(
      paragraph(run('Sag 22-', '<w:b/>'), proof, run('01'), '<w:bookmarkEnd w:id="0"/>', run('0739 er slut')),
    )
    expect(body.match(/<w:hyperlink /g)).toHaveLength(1)
    expect(/<w:hyperlink .*<\/w:hyperlink>/.exec(body)?.[0]).toBe(
      `${opening}<w:r><w:rPr><w:rStyle w:val="Hyperlink"/><w:b/></w:rPr><w:t xml:space="preserve">22-</w:t></w:r>` +
        `${proof}<w:r>${look}<w:t xml:space="preserve">01</w:t></w:r><w:bookmarkEnd w:id="0"/>` +
        `<w:r>${look}<w:t xml:space="preserve">0739</w:t></w:r></w:hyperlink>`,
    )
  })

  it('may have a hyphen that does not break', async () => {
    const body = paragraph('<w:r><w:t>Se 22</w:t><w:noBreakHyphen/><w:t>010739</w:t><w:tab/></w:r>')
    const { bytes } = await linked({ body })
    expect(linksOf(bytes)).toEqual([link])
    expect(bodyOf(bytes)).toContain('22</w:t><w:noBreakHyphen/><w:t>010739</w:t></w:r></w:hyperlink>')
    expect(bodyOf(bytes)).toContain('</w:hyperlink><w:r><w:tab/></w:r></w:p>')
  })

  it('may have a soft hyphen, which is not seen', async () => {
    const body = paragraph('<w:r><w:t>22-01</w:t><w:softHyphen/><w:t>0739</w:t></w:r>')
    expect(linksOf((await linked({ body })).bytes)).toEqual([link])
  })

  it('is found among characters that XML writes in another way', async () => {
    const body = paragraph(run('A &amp; B &lt;&#50;2-010739&gt; &#x43;'))
    const { bytes } = await linked({ body })
    expect(linksOf(bytes)).toEqual([link])
    expect(bodyOf(bytes)).toContain('>&#50;2-010739</w:t>')
    expect(bodyOf(bytes)).toContain('>&gt; &#x43;</w:t>')
  })

  it('is no link across a line or a tabulator', async () => {
    const body = paragraph('<w:r><w:t>22-01</w:t><w:br/><w:t>0739 22-01</w:t><w:tab/><w:t>0739</w:t></w:r>')
    const { before, bytes } = await linked({ body })
    expect(bytes).toBe(before)
  })

  it('loses no space, and gains none that was not seen', async () => {
    const body = await linkedBody(paragraph('<w:r><w:t>\n  Se 22-010739 nu  </w:t></w:r>'))
    expect(body).toContain('<w:t xml:space="preserve">Se </w:t>')
    expect(body).toContain('<w:t xml:space="preserve"> nu</w:t>')
  })

  it('keeps a space that is seen because an element further out says so', async () => {
    const body = '<w:p xml:space="preserve"><w:r><w:t> 22-010739 </w:t></w:r></w:p>'
    const { bytes } = await linked({ body })
    expect(textOfPart(bytes)).toBe(' 22-010739 ')
  })
})

describe('the looks of a link', () => {
  it('are a colour and a line where the document has no style for links', async () => {
    const properties = '<w:rFonts w:ascii="Arial"/><w:b/><w:sz w:val="20"/><w:lang w:val="da-DK"/>'
    const body = await linkedBody(paragraph(run('22-010739', properties)), '')
    expect(body).toContain(
      '<w:rPr><w:rFonts w:ascii="Arial"/><w:b/><w:color w:val="0563C1"/><w:sz w:val="20"/><w:u w:val="single"/><w:lang w:val="da-DK"/></w:rPr>',
    )
  })

  it('do not take the place of another style or colour', async () => {
    const styled = await linkedBody(paragraph(run('22-010739', '<w:rStyle w:val="Strong"/>')))
    expect(styled).toContain(
      '<w:rPr><w:rStyle w:val="Strong"/><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr>',
    )
    const coloured = await linkedBody(paragraph(run('22-010739', '<w:color w:val="FFFFFF"/>')), '')
    expect(coloured).toContain('<w:rPr><w:color w:val="FFFFFF"/><w:u w:val="single"/></w:rPr>')
  })

  it('stand before what newer versions of Word say, and before the record of a change', async () => {
    const change =
      '<w14:ligatures w14:val="all"/><w:rPrChange w:id="3" w:author="A"><w:rPr><w:u w:val="double"/></w:rPr></w:rPrChange>'
    const body = await linkedBody(paragraph(run('22-010739', change)), '')
    expect(body).toContain(`<w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/>${change}</w:rPr>`)
  })

  it('are found under whatever id the document has for the style', async () => {
    const styles = hyperlinkStyle.replace('styleId="Hyperlink"', 'styleId="Lienhypertexte"')
    expect(await linkedBody(paragraph(run('22-010739', '')), styles)).toContain(
      '<w:rStyle w:val="Lienhypertexte"/>',
    )
  })

  it('are put into properties that say nothing', async () => {
    const body = await linkedBody(paragraph('<w:r><w:rPr/><w:t>22-010739</w:t></w:r>'))
    expect(body).toContain(`<w:r>${look}<w:t>22-010739</w:t></w:r>`)
  })
})

describe('what is left alone', () => {
  const whole = run('22-010739')
  const complexField = (code: string, result: string) =>
    `<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText>${code}</w:instrText></w:r>` +
    `<w:r><w:fldChar w:fldCharType="separate"/></w:r>${result}<w:r><w:fldChar w:fldCharType="end"/></w:r>`

  it.each([
    ['a link', `<w:hyperlink r:id="rId9">${whole}</w:hyperlink>`],
    ['a simple field', `<w:fldSimple w:instr="DOCPROPERTY Sag">${whole}</w:fldSimple>`],
    ['a field in several runs', complexField('HYPERLINK "https://example.dk"', whole)],
    ['a field in a field', complexField('REF a', complexField('REF b', run('sag ')) + whole)],
    [
      'a control of plain text',
      `<w:sdt><w:sdtPr><w:text/></w:sdtPr><w:sdtContent>${whole}</w:sdtContent></w:sdt>`,
    ],
    ['a text with marks of XML in it', '<w:r><w:t><![CDATA[A & 22-010739]]></w:t></w:r>'],
    ['a link of which it is a part', `<w:hyperlink r:id="rId9">${run('22-01')}</w:hyperlink>${run('0739')}`],
  ])('is %s, of which the mention is reported', async (_, content) => {
    const { before, bytes, mentions } = await linked({ body: paragraph(run('Se '), content) })
    expect(bytes).toBe(before)
    expect(mentions).toMatchObject([{ left: true, href: page }])
  })

  it.each([
    ['what was deleted', `<w:del w:id="1"><w:r><w:delText>22-010739</w:delText></w:r></w:del>`],
    ['what was moved away', `<w:moveFrom w:id="1">${whole}</w:moveFrom>`],
    [
      'the instruction of a field',
      complexField(`IF </w:instrText></w:r>${whole}<w:r><w:instrText>`, run('ja')),
    ],
  ])('is %s, which mentions nothing', async (_, content) => {
    const { before, bytes, mentions } = await linked({ body: paragraph(content) })
    expect(bytes).toBe(before)
    expect(mentions).toEqual([])
  })

  it('goes on behind a field that goes over paragraphs', async () => {
    const begin = '<w:r><w:fldChar w:fldCharType="begin"/><w:fldChar w:fldCharType="separate"/></w:r>'
    const end = '<w:r><w:fldChar w:fldCharType="end"/></w:r>'
    const { bytes, mentions } = await linked({
      body: paragraph(begin, whole) + paragraph(whole, end) + paragraph(whole),
    })
    expect(mentions.map(({ left }) => left)).toEqual([true, true, false])
    expect(linksOf(bytes)).toEqual([link])
  })

  it('is a number that the archive does not have, which is reported', async () => {
    const { before, bytes, mentions } = await linked({ body: paragraph(run('22-999999')) })
    expect(bytes).toBe(before)
    expect(mentions).toMatchObject([{ href: null, left: false, line: 1, column: 1 }])
  })
})

describe('text that was inserted while changes were tracked', () => {
  const ins = '<w:ins w:id="4" w:author="Karen" w:date="2024-03-05T10:20:30Z">'

  it('stands in the link, for there may be no link in an insertion', async () => {
    const body = await linkedBody(paragraph(`${ins}${run('Se 22-010739')}</w:ins>`))
    expect(body).toBe(
      paragraph(
        `${ins}${run('Se ')}</w:ins>`,
        `${opening}${ins}<w:r>${look}<w:t xml:space="preserve">22-010739</w:t></w:r></w:ins></w:hyperlink>`,
      ),
    )
  })

  it('is one link with what was there before and what was deleted between', async () => {
    const removed = '<w:del w:id="5"><w:r><w:delText>8</w:delText></w:r></w:del>'
    const body = paragraph(run('22-01'), removed, `${ins}${run('0739 og ')}</w:ins>`)
    const { bytes } = await linked({ body })
    expect(linksOf(bytes)).toEqual([link])
    expect(bodyOf(bytes)).toContain(`</w:r></w:ins></w:hyperlink>${ins}${run(' og ')}</w:ins>`)
  })
})

describe('the parts of a document', () => {
  const number = paragraph(run('Sag 22-010739'))

  it('are all linked: headers, footers, notes and comments', async () => {
    const stories = {
      header1: number,
      header2: number,
      footer1: number,
      footnotes: `<w:footnote w:id="1">${number}</w:footnote>`,
      endnotes: `<w:endnote w:id="1">${number}</w:endnote>`,
      comments: `<w:comment w:id="1">${number}</w:comment>`,
    }
    const { bytes, mentions } = await linked({ body: number, stories })
    for (const name of ['document', ...Object.keys(stories)]) {
      expect(linksOf(bytes, `word/${name}.xml`), name).toEqual([link])
    }
    expect(mentions.map(({ line, column }) => [line, column])).toEqual(
      [1, 2, 3, 4, 5, 6, 7].map((line) => [line, 5]),
    )
  })

  it('are tables, content controls and smart tags too', async () => {
    const table = `<w:tbl><w:tr><w:tc>${number}</w:tc></w:tr></w:tbl>`
    const control = paragraph(
      `<w:sdt><w:sdtPr><w:tag w:val="sag"/></w:sdtPr><w:sdtContent>${run('22-010739')}</w:sdtContent></w:sdt>`,
    )
    const tag = paragraph(run('22-01'), `<w:smartTag w:element="tal">${run('0739')}</w:smartTag>`)
    const { bytes } = await linked({ body: table + control + tag })
    expect(linksOf(bytes)).toEqual([link, link, ['22-01', page], ['0739', page]])
    expect(bodyOf(bytes)).toContain(`<w:smartTag w:element="tal"><w:hyperlink `)
  })

  it('are text boxes, with the copy for older programs; their mentions are counted once', async () => {
    const box = `<w:txbxContent>${number}</w:txbxContent>`
    const drawing =
      `<mc:AlternateContent><mc:Choice Requires="wps"><w:drawing><wps:txbx>${box}</wps:txbx></w:drawing></mc:Choice>` +
      `<mc:Fallback><w:pict><v:textbox>${box}</v:textbox></w:pict></mc:Fallback></mc:AlternateContent>`
    const { bytes, mentions } = await linked({
      body: paragraph(
        `<w:r><w:t>22-010739.</w:t>${drawing}<w:t xml:space="preserve"> 998-2021-18397</w:t></w:r>`,
      ),
    })
    const other = ['998-2021-18397', at('sag/998-2021-18397/')]
    expect(linksOf(bytes)).toEqual([link, link, link, other])
    expect(mentions.map(({ line, column }) => [line, column])).toEqual([
      [1, 1],
      [1, 12],
      [2, 5],
    ])
  })

  it('are read once where a paragraph has a copy of some of it for older programs', async () => {
    const body = paragraph(
      `<mc:AlternateContent><mc:Choice Requires="w14">${run('22-010739')}</mc:Choice>` +
        `<mc:Fallback>${run('22-010739')}</mc:Fallback></mc:AlternateContent>`,
    )
    const { bytes, mentions } = await linked({ body })
    expect(linksOf(bytes)).toEqual([link])
    expect(mentions).toHaveLength(1)
  })

  it('have one relationship for each address, beside those that are there', async () => {
    const { before, bytes } = await linked({
      body: paragraph(run('22-010739, 22-010739 og 998-2021-18397')),
      stories: { header1: paragraph(run('ingen')) },
    })
    const name = 'word/_rels/document.xml.rels'
    const type = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships/hyperlink'
    const made = (id: string, number: string) =>
      `<Relationship Id="${id}" Type="${type}" Target="${at(`sag/${number}/`)}" TargetMode="External"/>`
    expect(partOf(bytes, name)).toBe(
      partOf(before, name).replace(
        '</Relationships>',
        `${made('rId3', '22-010739')}${made('rId4', '998-2021-18397')}</Relationships>`,
      ),
    )
    expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(before)))
  })
})

describe('another dialect', () => {
  const strict = 'http://purl.oclc.org/ooxml'

  it('may be the strict one', async () => {
    const before = wordFile({
      body: paragraph(run('22-010739')),
      attributes: `xmlns:w="${strict}/wordprocessingml/main" xmlns:r="${strict}/officeDocument/relationships"`,
      styles: hyperlinkStyle,
    })
    const { bytes } = await linkDocx(before, fjordager)
    expect(linksOf(bytes)).toEqual([link])
    expect(partOf(bytes, 'word/_rels/document.xml.rels')).toContain(
      `Type="${strict}/officeDocument/relationships/hyperlink"`,
    )
  })

  it('may have other prefixes, or none, and declare relationships nowhere', async () => {
    const [word = ''] = namespaces.split(' ')
    const uri = word.slice('xmlns:w='.length)
    const inOther = wordFile({
      body: '',
      files: {
        'word/document.xml': `<x:document xmlns:x=${uri}><x:body><x:p><x:r><x:t>22-010739</x:t></x:r></x:p></x:body></x:document>`,
      },
    })
    expect(partOf((await linkDocx(inOther, fjordager)).bytes)).toContain(
      '<x:hyperlink xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" r:id="rId2" x:history="1"><x:r><x:rPr><x:color x:val="0563C1"/><x:u x:val="single"/></x:rPr><x:t>22-010739</x:t></x:r></x:hyperlink>',
    )
    const inNone = wordFile({
      body: '',
      files: {
        'word/document.xml': `<document xmlns=${uri} xmlns:r="urn:andet"><body><p><r><t>Se 22-010739</t></r></p></body></document>`,
      },
    })
    expect(partOf((await linkDocx(inNone, fjordager)).bytes)).toContain(
      `<w:hyperlink xmlns:w=${uri} xmlns:rr="http://schemas.openxmlformats.org/officeDocument/2006/relationships" rr:id="rId2" w:history="1"><r><w:rPr>`,
    )
  })
})
