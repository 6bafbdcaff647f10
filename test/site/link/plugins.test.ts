import type { Root as HastRoot } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import type { Root as MdastRoot } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import type { Node } from 'unist'
import { VFile } from 'vfile'
import { describe, expect, it } from 'vitest'
import rehypeReferatarkiv from '../../../src/site/link/rehype.ts'
import remarkReferatarkiv from '../../../src/site/link/remark.ts'
import { at, HOME, readFjordager } from './fjordager.ts'

const options = { archive: readFjordager, home: HOME }
const remark = unified().use(remarkParse).use(remarkReferatarkiv, options)
const rehype = unified().use(rehypeReferatarkiv, options)

/** The tree of Markdown, linked. */
async function markdown(text: string): Promise<{ tree: MdastRoot; file: VFile }> {
  const file = new VFile(text)
  return { tree: await remark.run(remark.parse(file), file), file }
}

/** The tree of HTML, linked. */
async function html(text: string): Promise<HastRoot> {
  return rehype.run(fromHtml(text, { fragment: true }))
}

/** A tree on one line: the text as it is, links as `[text](where)`, other nodes as `type(…)`. */
function print(node: Node): string {
  if ('value' in node && node.type === 'text') return String(node.value)
  const name = 'tagName' in node ? String(node.tagName) : node.type
  const within = 'children' in node && Array.isArray(node.children) ? node.children.map(print).join('') : ''
  if ('url' in node) return `[${within}](${node.url})`
  if (name === 'a' && 'properties' in node) return `[${within}](${JSON.stringify(node.properties)})`
  return name === 'root' ? within : `${name}(${within})`
}

const CASE = at('sag/22-010739/')
const OLD = at('sag/998-2021-18397/')

describe('referatarkiv/remark', () => {
  it('links a number, also one that lies in two nodes', async () => {
    const { tree } = await markdown('Sag 22-010739 og 998-2021-**18397**.')
    expect(print(tree)).toBe(
      `paragraph(Sag [22-010739](${CASE}) og [998-2021-](${OLD})strong([18397](${OLD})).)`,
    )
  })

  it.each([
    ['[sag 22-010739](/x)'],
    ['`22-010739`'],
    ['    22-010739'],
    ['<a href="/x">22-010739</a>'],
    ['https://x.example.dk/22-010739'],
    ['![22-010739](x.png)'],
  ])('leaves %s as it is', async (text) => {
    const { tree } = await markdown(text)
    expect(tree).toEqual(remark.parse(text))
  })

  it('links what stands behind an anchor of HTML that is closed', async () => {
    const { tree } = await markdown('<a name="x"></a> 22-010739')
    expect(print(tree)).toBe(`paragraph(html()html() [22-010739](${CASE}))`)
  })

  it('changes nothing the second time', async () => {
    const { tree } = await markdown('Sag 22-010739 og 998-2021-**18397**.')
    const once = structuredClone(tree)
    expect(await remark.run(tree)).toEqual(once)
  })

  it('tells with a message of the file what the archive does not have, and where it stands', async () => {
    const { file } = await markdown('Ja.\n\nSag 99-999999 og `99-999998`.')
    expect(
      file.messages.map(({ source, ruleId, line, reason }) => ({ source, ruleId, line, reason })),
    ).toEqual([
      { source: 'referatarkiv', ruleId: 'unresolved', line: 3, reason: '99-999999 is not in the archive' },
    ])
  })

  it('says when there is no archive', async () => {
    const processor = unified()
      .use(remarkParse)
      .use(remarkReferatarkiv, { archive: new URL('./none/', import.meta.url) })
    await expect(processor.run(processor.parse('22-010739'))).rejects.toThrow(/none.*no archive/)
  })
})

describe('referatarkiv/rehype', () => {
  it('links a number, also one that lies in two nodes', async () => {
    expect(print(await html('<p>Sag 22-010739 og <i>998</i>-2021-18397.</p>'))).toBe(
      `p(Sag [22-010739]({"href":"${CASE}"}) og i([998]({"href":"${OLD}"}))[-2021-18397]({"href":"${OLD}"}).)`,
    )
  })

  it.each([
    ['<a href="/x">sag <b>22-010739</b></a>'],
    ['<pre><code>22-010739</code></pre>'],
    ['<script>22-010739</script>'],
    ['<p data-no-link="">22-010739</p>'],
    ['<p>22-</p><p>010739</p>'],
  ])('leaves %s as it is', async (text) => {
    expect(await html(text)).toEqual(fromHtml(text, { fragment: true }))
  })

  it('changes nothing the second time', async () => {
    const once = await html('<p>Sag 22-010739 og <i>998</i>-2021-18397.</p>')
    expect(await rehype.run(structuredClone(once))).toEqual(once)
  })
})
