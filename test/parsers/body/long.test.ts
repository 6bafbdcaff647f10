import { describe, expect, it } from 'vitest'
import { paragraphsOf } from '../../../parsers/body/syntax.ts'

describe('a text of hundreds of pages', () => {
  const paragraph = 'Vejen *er* <b>spærret</b>, jf. [1] (bilag).\nDen åbner igen.'

  it('has the paragraphs that a short one has, and none of its letters is Markdown', () => {
    const short = paragraphsOf(`${paragraph}\n\n${paragraph}`)
    const long = paragraphsOf(Array.from({ length: 1_000 }, () => paragraph).join('\n\n'))
    const values = (nodes: typeof short) =>
      nodes.map((node) =>
        'children' in node && node.children[0] && 'value' in node.children[0] ? node.children[0].value : null,
      )
    expect(values(short)).toEqual([paragraph, paragraph])
    expect(long).toHaveLength(1_000)
    expect(new Set(values(long))).toEqual(new Set([paragraph]))
  })

  it('keeps a paragraph that is too long for a Markdown parser as it stands', () => {
    const endless = 'se [1] (nu) '.repeat(5_000).trim()
    expect(paragraphsOf(endless)).toEqual([
      { type: 'paragraph', children: [{ type: 'text', value: endless }] },
    ])
  })
})
