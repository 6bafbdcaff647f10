import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/archive/config.ts'
import { logoFlaw } from '../../src/publish/theme/logo.ts'
import { logoSize } from '../../src/publish/theme/logo-size.ts'
import { styleFlaw } from '../../src/publish/theme/style.ts'
import { logoOf, readTheme } from '../../src/publish/theme.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'

const newFolder = temporaryFolders()
const bytes = (text: string) => new TextEncoder().encode(text)
const svg = (inside: string, attributes = '') =>
  bytes(`<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 9 9"${attributes}>${inside}</svg>`)

async function themeOf(files: Readonly<Record<string, string | Uint8Array>>) {
  const folder = await newFolder()
  await writeFiles(folder, files)
  return readTheme(folder)
}

describe('the style sheet of a theme', () => {
  it.each([
    ':root { --link: light-dark(#700, #faa) }',
    '.closed::before { mask: url(#lock) }',
    '/* @import "https://example.org/a.css"; see https://example.org */ h1 { color: red }',
    '.kicker::after { content: "Note: ja" }',
  ])('may say %s', (css) => {
    expect(styleFlaw(bytes(css))).toBeNull()
  })

  it.each([
    '@import "more.css";',
    'body { background: url(https://example.org/a.png) }',
    'body { background: URL( "//example.org/a.png" ) }',
    'body { background: image-set("https://example.org/a.png" 1x) }',
    '@font-face { src: url(data:font/woff2;base64,AAAA) }',
    'body { background: u\\72l(h\\74tps://example.org/a.png) }',
    'body { background: url(/**/https://example.org/a.png) }',
  ])('may not load from elsewhere: %s', (css) => {
    expect(styleFlaw(bytes(css))).not.toBeNull()
  })

  it('is told the line of what it may not have', () => {
    expect(styleFlaw(bytes('/* one\ntwo */\nb { background: url(https://example.org/) }'))).toContain(
      'line 3',
    )
  })

  it('is published in the layer before print, under a name that changes with it', async () => {
    const [one] = await themeOf({ 'theme.css': 'h1 { color: red }' })
    const [other] = await themeOf({ 'theme.css': 'h1 { color: blue }' })
    expect(new TextDecoder().decode(one?.content)).toBe('@layer theme {\nh1 { color: red }\n}\n')
    expect(one?.file).toMatch(/^theme-[0-9a-f]{8}\.css$/)
    expect(one?.file).not.toBe(other?.file)
  })
})

describe('the logo of a theme', () => {
  it.each([
    ['a drawing', svg('<path d="M0 0h9v9z" fill="#700"/>')],
    [
      'one that refers to its own parts',
      svg('<defs><path id="a" d="M0 0z"/></defs><use href="#a" fill="url(#b)"/>'),
    ],
    ['one with a style', svg('<style>path { fill: red }</style><path class="a" d="M0 0z"/>')],
  ])('may be %s', (_, drawing) => {
    expect(logoFlaw.svg(drawing)).toBeNull()
  })

  it.each([
    ['a script', svg('<script>alert(1)</script>')],
    ['a script with a prefix', svg('<s:script xmlns:s="http://www.w3.org/2000/svg"/>')],
    ['an attribute that runs', svg('', ' onload="alert(1)"')],
    ['a page in it', svg('<foreignObject><p/></foreignObject>')],
    ['a picture from elsewhere', svg('<image href="https://example.org/a.png"/>')],
    ['a picture from elsewhere, the old way', svg('<image xlink:href="//example.org/a.png"/>')],
    ['a link that runs', svg('<a href="javascript:alert(1)"/>')],
    [
      'a link that comes to run',
      svg('<a href="#a"><set attributeName="href" to="javascript:alert(1)"/></a>'),
    ],
    ['a style from elsewhere', svg('<style>@import "https://example.org/a.css"</style>')],
    ['a fill from elsewhere', svg('<path style="fill: url(https://example.org/a.svg#b)"/>')],
    ['a style sheet', bytes('<?xml-stylesheet href="a.css"?><svg/>')],
    ['entities', bytes('<!DOCTYPE svg [<!ENTITY a "b">]><svg/>')],
    ['no drawing', bytes('<html></html>')],
  ])('may not have %s', (_, drawing) => {
    expect(logoFlaw.svg(drawing)).not.toBeNull()
  })

  it('is refused as PNG when it is something else, by name', async () => {
    const refused = themeOf({ 'logo.png': '<svg/>' })
    await expect(refused).rejects.toThrow(UsageError)
    await expect(refused).rejects.toThrow(/logo\.png: no PNG file/)
  })

  it.each([
    ['its view box', '<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 40 20.5"/>', [40, 21]],
    [
      'its own size first',
      '<svg width="90" height="30px" viewBox="0 0 1 1"><svg width="5" height="5"/></svg>',
      [90, 30],
    ],
    ['its view box where it fills its place', '<svg width="100%" height="100%" viewBox="0,0,7,9"/>', [7, 9]],
    ['what browsers take where it says nothing', '<svg viewBox="none"/>', [300, 150]],
  ])('has room kept for it by %s', (_, drawing, [width, height]) => {
    expect(logoSize.svg(new TextEncoder().encode(drawing))).toEqual({ width, height })
  })

  it('has room kept for it by the head of a PNG', async () => {
    const head = [
      0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13, 73, 72, 68, 82, 0, 0, 1, 44, 0, 0, 0, 80,
    ]
    const theme = await themeOf({ 'logo.png': Uint8Array.from(head) })
    expect(logoOf(theme)).toMatchObject({ width: 300, height: 80 })
  })

  it('is the SVG where there are both', async () => {
    const png = Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a)
    const theme = await themeOf({ 'logo.png': png, 'logo.svg': svg('<path d="M0 0z"/>') })
    expect(theme.map(({ file }) => file.replace(/-\w+/, ''))).toEqual(['logo.svg'])
  })
})

describe('a theme', () => {
  it('is nothing where the content folder has none', async () => {
    expect(await themeOf({ 'a.txt': 'REFERAT' })).toEqual([])
  })

  it('is refused when it is larger than any theme', async () => {
    const refused = themeOf({ 'theme.css': ' '.repeat(50_001) })
    await expect(refused).rejects.toThrow(/theme\.css: it has 50001 bytes, and at most 50000 are allowed/)
  })
})
