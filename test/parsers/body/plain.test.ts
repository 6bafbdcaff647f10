import fc from 'fast-check'
import type { RootContent } from 'mdast'
import remarkParse from 'remark-parse'
import { unified } from 'unified'
import { describe, expect, it } from 'vitest'
import { marks, plainParagraphs } from '../../../parsers/body/plain.ts'
import { neverMeant, paragraphsOf } from '../../../parsers/body/syntax.ts'

/** What remark reads where these constructs are off. */
function markdown(text: string, off: readonly string[]): unknown {
  const parser = unified()
    .data('micromarkExtensions', [{ disable: { null: [...off] } }])
    .use(remarkParse)
  return withoutPositions(parser.parse(text).children)
}

function withoutPositions(nodes: readonly RootContent[]): unknown {
  return JSON.parse(JSON.stringify(nodes, (key, value) => (key === 'position' ? undefined : value)))
}

const listsOff = ['list']

describe('a text that holds nothing of Markdown', () => {
  it.each([
    'Broen er lukket.\n\nFærgen sejler\nhver time.\n\n\nDet koster intet.',
    'Havnechefen indstiller, at\n1. broen males\n2) kajen rettes\n\n- i år\n– til maj',
    '\n\nVej & Park, Børn&Unge og bilag_2_endelig.docx, dk/?a=1&b=2',
    '-',
    'Husk! (se punkt 4) 5 > 3, a = b, §4 + §5, vej@by.dk, 1./7. august, 12-14, ~5 km, #4',
    'a\tb',
    '',
    '\n',
  ])('is read without remark, as remark would read it: %j', (text) => {
    expect(plainParagraphs(text)).toEqual(markdown(text, listsOff))
    expect(plainParagraphs(text)).toEqual(markdown(text, neverMeant))
  })

  it.each(marks)('holds no $source: $why', ({ example }) => {
    expect(plainParagraphs(example)).toBeNull()
    const asItStands = example.split('\n\n').map((value) => ({
      type: 'paragraph',
      children: [{ type: 'text', value }],
    }))
    expect(markdown(example, listsOff)).not.toEqual(asItStands)
  })
})

/** What minutes are made of, and what Markdown reads something into, in places where it does and where it does not. */
const piece = fc.oneof(
  {
    weight: 6,
    arbitrary: fc.constantFrom('\n', '\n\n', ' ', 'Vej', 'ærø', '1.200', 'Å', '.', '(', ')', '“'),
  },
  {
    weight: 3,
    arbitrary: fc.constantFrom('\n- ', '\n-', '-', '\n1. ', '\n2) ', '\n10. ', '\n– ', '\na) ', '\n+ ', '+'),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom(...'*_`~<>[]&#=|!:\\\t\r\f\0\u00a0\u2028\ufeff\u00ad', '---', '==='),
  },
  {
    weight: 1,
    arbitrary: fc.constantFrom('&amp', '&#65', '://', 'www.x.dk', '~~~', '- - -', '_ _ _', '^', '{'),
  },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 2 }) },
)
const text = fc.array(piece, { maxLength: 14 }).map((pieces) => pieces.join(''))

it('whatever is read without remark is what remark reads, whichever constructs are on', () => {
  fc.assert(
    fc.property(text, fc.subarray([...neverMeant]), (input, off) => {
      const plain = plainParagraphs(input)
      if (plain) expect(plain).toEqual(markdown(input, [...listsOff, ...off]))
    }),
    { numRuns: 4_000 },
  )
})

it('every text has the paragraphs that remark finds in it', () => {
  fc.assert(
    fc.property(text, (input) => {
      expect(withoutPositions(paragraphsOf(input))).toEqual(markdown(input, neverMeant))
    }),
    { numRuns: 2_000 },
  )
})
