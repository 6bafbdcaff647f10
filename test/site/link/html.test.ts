import fc from 'fast-check'
import type { Nodes } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { describe, expect, it } from 'vitest'
import { linkHtml } from '../../../src/site/link/html.ts'
import { at, fjordager, link } from './fjordager.ts'
import { documentsOf } from './pieces.ts'

const CASE = `<a href="${at('sag/22-010739/')}">`
const OLD = `<a href="${at('sag/998-2021-18397/')}">`
const html = async (text: string) => (await link(linkHtml, text)).text

describe('HTML', () => {
  it.each([
    ['a paragraph', '<p>Sag 22-010739.', `<p>Sag ${CASE}22-010739</a>.`],
    ['a cell', '<td>22-010739<td>5', `<td>${CASE}22-010739</a><td>5`],
    ['a number half of which is bold', '998-2021-<b>18397</b>', `${OLD}998-2021-</a><b>${OLD}18397</a></b>`],
    ['a number with entities', '998&#45;2021&#x2d;18397', `${OLD}998&#45;2021&#x2d;18397</a>`],
    ['a number in front of the mark of a note', '22-010739<sup>1</sup>', `${CASE}22-010739</a><sup>1</sup>`],
    ['a number in front of another line', '22-010739<br>5', `${CASE}22-010739</a><br>5`],
    [
      'a table of which the end is missing',
      '<table><tr><td>22-010739',
      `<table><tr><td>${CASE}22-010739</a>`,
    ],
  ])('has links in %s', async (_, text, linked) => {
    expect(await html(text)).toBe(linked)
  })

  it.each([
    ['an anchor', '<a href="x">sag <b>22-010739</b></a>'],
    ['code', '<pre><code>22-010739</code></pre>'],
    ['an attribute', '<p title="22-010739"><img alt="22-010739">'],
    ['a script', '<script>f("22-010739")</script>'],
    ['a style sheet', '<style>.a::after { content: "22-010739" }</style>'],
    ['the title', '<title>22-010739</title>'],
    ['a field', '<textarea>22-010739</textarea>'],
    ['a choice', '<select><option>22-010739</select>'],
    ['a button', '<button>22-010739</button>'],
    ['a drawing', '<svg><title>22-010739</title><text>22-010739</text></svg>'],
    ['a comment', '<!-- 22-010739 -->'],
    ['what its author will not have linked', '<p data-no-link>sag <b>22-010739</b>'],
    ['two blocks', '<p>22-</p><p>010739</p>'],
  ])('is left as it is in %s', async (_, text) => {
    expect(await html(text)).toBe(text)
  })

  it('links what is behind all of that', async () => {
    const before =
      '<svg><title>x</title></svg><select><option>1</select><script></script><p data-no-link>x</p>'
    expect(await html(`${before}22-010739`)).toBe(`${before}${CASE}22-010739</a>`)
  })

  it('escapes addresses', async () => {
    const archive = { ...fjordager, home: 'https://x.example.dk/?a="<b>&c=/' }
    const { bytes } = await linkHtml(Buffer.from('22-010739'), archive)
    const [anchor] = elementsIn(fromHtml(Buffer.from(bytes).toString(), { fragment: true }))
    expect(anchor).toMatchObject({ properties: { href: 'https://x.example.dk/?a="<b>&c=/sag/22-010739/' } })
  })

  it('keeps the bytes of Windows-1252', async () => {
    const before = '<meta charset=windows-1252><p>\xc6r\xf8 \x96 '
    const { bytes } = await linkHtml(Buffer.from(`${before}22-010739`, 'latin1'), fjordager)
    expect(Buffer.from(bytes).toString('latin1')).toBe(`${before}${CASE}22-010739</a>`)
  })

  it('has the same text, and linked twice is what it was linked once, however broken it is', async () => {
    await fc.assert(
      fc.asyncProperty(documentsOf(tags), async (text) => {
        const once = await html(text)
        expect(once.replaceAll(/<a href="https:\/\/referater\.[^"]*">([^<]*)<\/a>/g, '$1')).toBe(text)
        expect(textOf(fromHtml(once))).toBe(textOf(fromHtml(text)))
        expect(await html(once)).toBe(once)
      }),
      { numRuns: 300 },
    )
  })
})

const tags = [
  ...[
    '<p>',
    '</p>',
    '<b>',
    '</b>',
    '<i>',
    '</i>',
    '<a href=x>',
    '</a>',
    '<a name=y>',
    '<br>',
    '<br/>',
    '</br>',
  ],
  ...['<table>', '</table>', '<caption>', '<col>', '<tr>', '<td>', '</td>', '<ul>', '<li>', '</ul>', '<wbr>'],
  ...['<script>', '</script>', '<style>', '</style>', '<textarea>', '</textarea>', '<title>', '</title>'],
  ...[
    '<!--',
    '-->',
    '<!-->',
    '<![CDATA[',
    ']]>',
    '<?php ',
    '?>',
    '<img alt="22-010739">',
    '<p title="22 >">',
  ],
  ...[
    '<code>',
    '</code>',
    '<pre>',
    '<svg>',
    '</svg>',
    '<math>',
    '</math>',
    '<foreignObject>',
    '<desc>',
    '<mi>',
  ],
  ...['<select>', '<option>', '</select>', '<button>', '</button>', '<form>', '</form>', '<input value="1">'],
  ...['<noscript>', '</noscript>', '<iframe>', '</iframe>', '<xmp>', '</xmp>', '<template>', '</template>'],
  ...['<noembed>', '</noembed>', '<object>', '</object>', '<plaintext>', '<frameset>', '<font>', '<nobr>'],
  ...[
    '<!doctype html>',
    '<html>',
    '</html>',
    '<head>',
    '</head>',
    '<body>',
    '</body>',
    '<span data-no-link>',
  ],
  ...['</span>', '&#45;', '&amp;', '&nbsp', '&', '<', '>', '"', "'", '=', '/'],
]

/** The text of a page without white space, which text that may not stand in a table leaves behind there. */
function textOf(node: Nodes): string {
  if (node.type === 'text') return node.value.replace(/\s+/g, '')
  return 'children' in node ? node.children.map(textOf).join('') : ''
}

function elementsIn(node: Nodes): Nodes[] {
  const within = 'children' in node ? node.children.flatMap(elementsIn) : []
  return node.type === 'element' ? [node, ...within] : within
}
