import fc from 'fast-check'
import { unzipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { readXml } from '../../../src/site/link/docx/xml.ts'
import { linkDocx } from '../../../src/site/link/docx.ts'
import {
  hyperlinkStyle,
  linksOf,
  paragraph,
  partOf,
  textOfPart,
  type WordParts,
  wordFile,
} from '../../helpers/docx.ts'
import { at, fjordager } from './fjordager.ts'

/** Text in a run: numbers, halves of numbers, and what stands round them. */
const text = fc.constantFrom(
  '22-010739',
  '22-',
  '010739',
  '998-2021-18397',
  ' ',
  '. ',
  ' &amp; ',
  'Sag ',
  '&#50;2-',
)
const texts = fc.tuple(text, text).map((both) => both.join(''))

const inRun = fc.oneof(
  { weight: 6, arbitrary: texts.map((words) => `<w:t xml:space="preserve">${words}</w:t>`) },
  { weight: 2, arbitrary: texts.map((words) => `<w:t>${words}</w:t>`) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('<w:tab/>', '<w:noBreakHyphen/>', '<w:lastRenderedPageBreak/>', '<w:t/>'),
  },
)

const run = fc
  .tuple(fc.constantFrom('', '<w:rPr/>', '<w:rPr><w:b/></w:rPr>'), fc.array(inRun, { maxLength: 3 }))
  .map(([properties, content]) => `<w:r w:rsidR="00AB12CD">${properties}${content.join('')}</w:r>`)

const mark = fc.constantFrom('<w:proofErr w:type="spellEnd"/>', '<w:bookmarkStart w:id="1" w:name="a"/>')

/** Elements that runs may stand in. */
const wrappers = [
  'ins w:id="1" w:author="A"',
  'del w:id="2" w:author="A"',
  'smartTag',
  'hyperlink w:anchor="a"',
]

const inParagraph = fc.oneof(
  { weight: 6, arbitrary: run },
  { weight: 1, arbitrary: mark },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...wrappers), fc.array(run, { maxLength: 3 }))
      .map(([wrapper, runs]) => `<w:${wrapper}>${runs.join('')}</w:${wrapper.split(' ')[0]}>`),
  },
)

const anyParagraph = fc.array(inParagraph, { maxLength: 6 }).map((content) => paragraph(...content))

const anyParts = fc
  .tuple(fc.array(anyParagraph, { maxLength: 4 }), anyParagraph, fc.constantFrom('', hyperlinkStyle))
  .map(([body, header1, styles]): WordParts => ({ body: body.join(''), stories: { header1 }, styles }))

const stories = ['word/document.xml', 'word/header1.xml']
const changeable = new Set([...stories, 'word/_rels/document.xml.rels', 'word/_rels/header1.xml.rels'])

/** Where elements of Word stand that are split: none of them may hold what the schema does not have in it. */
const misplaced =
  /<w:ins [^>]*>(?:(?!<\/w:ins>).)*<w:hyperlink |<w:hyperlink (?:(?!<\/w:hyperlink>).)*<w:hyperlink /

describe('any document of Word', () => {
  it('reads as it did before, and is whole', async () => {
    await fc.assert(
      fc.asyncProperty(anyParts, async (parts) => {
        const before = wordFile(parts)
        const { bytes } = await linkDocx(before, fjordager)
        for (const name of stories) {
          expect(textOfPart(bytes, name)).toBe(textOfPart(before, name))
          readXml(partOf(bytes, name), {})
          expect(partOf(bytes, name)).not.toMatch(misplaced)
        }
      }),
      { numRuns: 200 },
    )
  })

  it('is the same file when it is linked again', async () => {
    await fc.assert(
      fc.asyncProperty(anyParts, async (parts) => {
        const before = wordFile(parts)
        const once = await linkDocx(before, fjordager)
        const twice = await linkDocx(once.bytes, fjordager)
        expect(twice.bytes).toBe(once.bytes)
        expect(twice.mentions.filter(({ href, left }) => href !== null && !left)).toEqual([])
      }),
      { numRuns: 200 },
    )
  })

  it('has the other parts as they were, and in their order', async () => {
    await fc.assert(
      fc.asyncProperty(anyParts, async (parts) => {
        const before = wordFile(parts)
        const { bytes, mentions } = await linkDocx(before, fjordager)
        const [was, is] = [unzipSync(before), unzipSync(bytes)]
        expect(Object.keys(is).slice(0, Object.keys(was).length)).toEqual(Object.keys(was))
        for (const [name, part] of Object.entries(is)) {
          if (!changeable.has(name)) expect(part, name).toEqual(was[name])
        }
        if (mentions.every(({ href, left }) => href === null || left)) expect(bytes).toBe(before)
      }),
      { numRuns: 200 },
    )
  })

  it('has a link round every mention that it tells of, and round nothing else', async () => {
    await fc.assert(
      fc.asyncProperty(anyParts, async (parts) => {
        const before = wordFile(parts)
        const { bytes, mentions } = await linkDocx(before, fjordager)
        const made = stories.flatMap((name) => linksOf(bytes, name)).filter(([, href]) => href !== '')
        const linked = mentions.filter(({ left }) => !left).filter(({ href }) => href !== null)
        expect(made.map(([words]) => words).join('')).toBe(
          linked.map(({ resolution }) => resolution.mention.text).join(''),
        )
        for (const [, href] of made) expect([at('sag/22-010739/'), at('sag/998-2021-18397/')]).toContain(href)
      }),
      { numRuns: 200 },
    )
  })
})
