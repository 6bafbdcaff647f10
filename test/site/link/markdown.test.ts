import fc from 'fast-check'
import { micromark } from 'micromark'
import { describe, expect, it } from 'vitest'
import { linkMarkdown } from '../../../src/site/link/markdown.ts'
import { at, fjordager, link } from './fjordager.ts'
import { documentsOf } from './pieces.ts'

const CASE = at('sag/22-010739/')
const OLD = at('sag/998-2021-18397/')
const markdown = async (text: string) => (await link(linkMarkdown, text)).text

describe('Markdown', () => {
  it.each([
    ['a paragraph', 'Sag 22-010739.', `Sag [22-010739](${CASE}).`],
    ['a heading', '# Sag 22-010739\n', `# Sag [22-010739](${CASE})\n`],
    ['a list', '- 22-010739\n- andet\n', `- [22-010739](${CASE})\n- andet\n`],
    ['bold text', 'Sag **22-010739**:', `Sag **[22-010739](${CASE})**:`],
    ['a number half of which is bold', '998-2021-**18397**', `[998-2021-](${OLD})**[18397](${OLD})**`],
    ['a number with a character reference', '998&#45;2021-18397', `[998&#45;2021-18397](${OLD})`],
    ['a number with an escape', '998\\-2021-18397', `[998\\-2021-18397](${OLD})`],
    ['a table of GFM', '| Sag |\n|-----|\n| 22-010739 |\n', `| Sag |\n|-----|\n| [22-010739](${CASE}) |\n`],
    ['a note', 'Ja[^1]\n\n[^1]: Se sag 22-010739', `Ja[^1]\n\n[^1]: Se sag [22-010739](${CASE})`],
    [
      'text behind front matter',
      '---\nsag: 22-010739\n---\n22-010739',
      `---\nsag: 22-010739\n---\n[22-010739](${CASE})`,
    ],
    ['a quote with CRLF', '> Se\r\n> 22-010739\r\n', `> Se\r\n> [22-010739](${CASE})\r\n`],
  ])('has links in %s', async (_, text, linked) => {
    expect(await markdown(text)).toBe(linked)
  })

  it.each([
    ['a link', '[sag 22-010739](https://x.example.dk)'],
    ['a link by reference', '[sag 22-010739][a]\n\n[a]: https://x.example.dk'],
    ['an image', '![22-010739](a.png)'],
    ['code', 'Kald `22-010739` op'],
    ['a block of code', '```\n22-010739\n```'],
    ['an indented block of code', '    22-010739'],
    ['an address', '<https://x.example.dk/22-010739> https://x.example.dk/22-010739'],
    ['an anchor of HTML', '<a href="https://x.example.dk">sag 22-010739</a>'],
    ['an anchor round paragraphs', '<a href="/">\n\nsag 22-010739\n\n</a>'],
    ['a block of HTML', '<div>22-010739</div>'],
    ['front matter of TOML', '+++\nsag = "22-010739"\n+++\n'],
    ['a definition', '[sag]: https://x.example.dk "22-010739"'],
    ['what would become an image', 'Se!22-010739'],
  ])('is left as it is in %s', async (_, text) => {
    expect(await markdown(text)).toBe(text)
  })

  it('tells of a mention in code that it was left, and of one the archive does not have', async () => {
    const { mentions } = await link(linkMarkdown, '`22-010739`\n\n> sag 99-999999')
    expect(mentions.map(({ line, column, href, left }) => ({ line, column, href, left }))).toEqual([
      { line: 1, column: 2, href: CASE, left: true },
      { line: 3, column: 7, href: null, left: false },
    ])
  })

  it('keeps the bytes of Windows-1252', async () => {
    const linked = await linkMarkdown(Buffer.from('\xc6r\xf8: 22-010739', 'latin1'), fjordager)
    expect(Buffer.from(linked.bytes).toString('latin1')).toBe(`\xc6r\xf8: [22-010739](${CASE})`)
  })

  it('changes in nothing but links, and linked twice is what it was linked once', async () => {
    const syntax = [
      ...[
        '*',
        '**',
        '_',
        '`',
        '```',
        '\n```\n',
        '[',
        ']',
        '](x)',
        '!',
        '[a]',
        '\n\n[a]: /x\n\n',
        '(',
        ')',
        ':',
      ],
      ...['<a href="x">', '</a>', '<b>', '</b>', '<br>', '<sup>', '<!-- ', '-->', '<div>', '</div>', '\\'],
      ...['# ', '> ', '- ', '1. ', '| ', '\n|-|-|\n', '&#45;', '&amp;', '<https://x.example.dk/22-010739>'],
      ...['https://x.example.dk/', '---\n', '+++\n', '    ', '  \n', '===', '[^1]', '[^1]: ', '~~', '"'],
    ]
    await fc.assert(
      fc.asyncProperty(documentsOf(syntax), async (text) => {
        const once = await markdown(text)
        expect(unlinked(once)).toBe(unlinked(text))
        expect(rendered(once)).toBe(rendered(text))
        expect(await markdown(once)).toBe(once)
      }),
    )
  })
})

/** The source without what a link adds to it. */
function unlinked(source: string): string {
  return source.replaceAll(/\]\(https:\/\/referater\.[^)]*\)|\[/g, '')
}

/** The page that is made of it, without the links. */
function rendered(source: string): string {
  return micromark(source, { allowDangerousHtml: true }).replaceAll(
    /<a href="https:\/\/referater\.[^"]*">([\s\S]*?)<\/a>/g,
    '$1',
  )
}
