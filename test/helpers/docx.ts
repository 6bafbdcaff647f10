/** Files of Word made of their parts, and what stands in them. */
import { strFromU8, strToU8, unzipSync, type Zippable, zipSync } from 'fflate'
import { DomUtils, parseDocument } from 'htmlparser2'

type Element = ReturnType<typeof elementsOf>[number]

const WORD = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main'
const OFFICE = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships'
const PACKAGE = 'http://schemas.openxmlformats.org/package/2006'
const TYPE = 'application/vnd.openxmlformats-officedocument.wordprocessingml'
const XML = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n'

/** The namespaces of a part as Word declares them. */
export const namespaces = [
  `xmlns:w="${WORD}"`,
  `xmlns:r="${OFFICE}"`,
  'xmlns:mc="http://schemas.openxmlformats.org/markup-compatibility/2006"',
  'xmlns:wps="http://schemas.microsoft.com/office/word/2010/wordprocessingShape"',
  'xmlns:v="urn:schemas-microsoft-com:vml"',
  'xmlns:w14="http://schemas.microsoft.com/office/word/2010/wordml"',
].join(' ')

export const hyperlinkStyle =
  '<w:style w:type="character" w:styleId="Hyperlink"><w:name w:val="Hyperlink"/><w:rPr><w:color w:val="0563C1"/><w:u w:val="single"/></w:rPr></w:style>'

/** What a file is made of. */
export interface WordParts {
  /** Paragraphs and tables. */
  body: string
  /** Other parts with text, by kind and number: `header1`, `footnotes`; the content of their roots. */
  stories?: Readonly<Record<string, string>>
  styles?: string
  /** The attributes of the roots. */
  attributes?: string
  /** Files beside those, by name; or other content for one of those. */
  files?: Readonly<Record<string, string>>
}

const roots: Readonly<Record<string, string>> = { header: 'hdr', footer: 'ftr' }

/** A file of Word. */
export function wordFile({
  body,
  stories = {},
  styles = '',
  attributes = namespaces,
  files = {},
}: WordParts) {
  const names = Object.keys(stories)
  const override = (name: string, kind: string) =>
    `<Override PartName="/word/${name}.xml" ContentType="${TYPE}.${kind}+xml"/>`
  const relationship = (name: string, kind: string, index: number) =>
    `<Relationship Id="rId${index + 1}" Type="${OFFICE}/${kind}" Target="${name}.xml"/>`
  const kindOf = (name: string) => name.replace(/\d+$/, '')
  const story = (name: string, content: string) => {
    const root = roots[kindOf(name)] ?? kindOf(name)
    return `${XML}<w:${root} ${attributes}>${content}</w:${root}>`
  }
  const parts: Record<string, string> = {
    '[Content_Types].xml': `${XML}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>${override('document', 'document.main')}${override('styles', 'styles')}${names.map((name) => override(name, kindOf(name))).join('')}</Types>`,
    '_rels/.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="rId1" Type="${OFFICE}/officeDocument" Target="word/document.xml"/></Relationships>`,
    'word/document.xml': `${XML}<w:document ${attributes}><w:body>${body}<w:sectPr/></w:body></w:document>`,
    'word/_rels/document.xml.rels': `${XML}<Relationships xmlns="${PACKAGE}/relationships">${['styles', ...names].map((name, index) => relationship(name, kindOf(name), index)).join('')}</Relationships>`,
    'word/styles.xml': `${XML}<w:styles ${attributes}>${styles}</w:styles>`,
    ...Object.fromEntries(names.map((name) => [`word/${name}.xml`, story(name, stories[name] ?? '')])),
    ...files,
  }
  return zipped(parts)
}

/** A zip file of texts; all of one day, so that two are alike. */
export function zipped(parts: Readonly<Record<string, string>>): Uint8Array {
  const entries: Zippable = {}
  for (const [name, text] of Object.entries(parts)) {
    entries[name] = [strToU8(text), { mtime: '2024-03-05T10:20:30' }]
  }
  return zipSync(entries)
}

export function paragraph(...runs: readonly string[]): string {
  return `<w:p>${runs.join('')}</w:p>`
}

export function run(text: string, properties = ''): string {
  const look = properties && `<w:rPr>${properties}</w:rPr>`
  return `<w:r>${look}<w:t xml:space="preserve">${text}</w:t></w:r>`
}

/** The text of one part. */
export function partOf(bytes: Uint8Array, name = 'word/document.xml'): string {
  const part = unzipSync(bytes)[name]
  if (!part) throw new Error(`The file has no ${name}`)
  return strFromU8(part)
}

/** The XML of a body, as it was given. */
export function bodyOf(bytes: Uint8Array): string {
  return /<w:body>(.*)<w:sectPr\/>/s.exec(partOf(bytes))?.[1] ?? ''
}

/** The links of a part, in order: text and address. */
export function linksOf(
  bytes: Uint8Array,
  name = 'word/document.xml',
): (readonly [text: string, href: string])[] {
  const relationships = unzipSync(bytes)[name.replace(/[^/]*$/, (file) => `_rels/${file}.rels`)]
  const hrefs = new Map(
    elementsOf(relationships ? strFromU8(relationships) : '', 'Relationship').map(({ attribs }) => [
      attribs.Id,
      attribs.Target ?? '',
    ]),
  )
  return elementsOf(partOf(bytes, name), 'w:hyperlink').map((link) => [
    textOf(link),
    hrefs.get(link.attribs['r:id'] ?? '') ?? '',
  ])
}

/** The text of a part as it is read: a line for each paragraph. */
export function textOfPart(bytes: Uint8Array, name = 'word/document.xml'): string {
  return elementsOf(partOf(bytes, name), 'w:p').map(textOf).join('\n')
}

function elementsOf(xml: string, name: string) {
  return DomUtils.getElementsByTagName(name, parseDocument(xml, { xmlMode: true }))
}

function textOf(element: Element): string {
  const isText = (name: string) => name === 'w:t' || name === 'w:noBreakHyphen'
  return DomUtils.getElementsByTagName(isText, element)
    .map((text) => (text.name === 'w:t' ? seen(text) : '-'))
    .join('')
}

/** The text of a `w:t`: white space at its ends counts only where it says so, or an element round it. */
function seen(text: Element): string {
  const content = DomUtils.textContent(text)
  for (let inner = text.parent, space = text.attribs['xml:space']; ; inner = inner.parent) {
    if (space === 'preserve') return content
    if (!inner) return content.replace(/^[\t\n\r ]+|[\t\n\r ]+$/g, '')
    space = 'attribs' in inner ? inner.attribs['xml:space'] : undefined
  }
}
