import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fromReferat } from '../../../parsers/referat/index.ts'
import { type LeafType, leavesOf, type Referat } from '../../../parsers/referat/tree.ts'
import type { Meeting } from '../../../src/records/meeting.ts'
import { type Reading, readMinutes } from '../../../src/records/read.ts'
import { anyText, grammarText, minutesText, mutatedFixture } from '../../helpers/arbitraries.ts'
import { printTree } from '../../helpers/print-tree.ts'

/** The same texts in every run; LAW_RUNS=20000 looks further. */
const runs = { seed: 20161026, numRuns: Number(process.env.LAW_RUNS ?? 400) }

const texts = [
  ['any text', anyText],
  ['lines of the grammar in any order', grammarText],
  ['fixtures with lines moved, cut and glued', mutatedFixture],
] as const

/** Leaves whose words may stand in no record text. */
const UNSPOKEN: ReadonlySet<LeafType> = new Set(['blank', 'noise', 'ruler'])

describe.each(texts)('%s', (_name, arbitrary) => {
  it('is what the leaves joined say', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        expect(
          leavesOf(fromReferat(text))
            .map(({ value }) => value)
            .join(''),
        ).toBe(text)
      }),
      runs,
    )
  })

  it('has each line in exactly one leaf, with its number and offset', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const leaves = leavesOf(fromReferat(text))
        const lines = text.split(/\r\n|\n|\r/)
        if (lines.at(-1) === '') lines.pop()
        expect(leaves.map(({ value }) => value.replace(/[\r\n]+$/, ''))).toEqual(lines)
        expect(leaves.map(({ position }) => position.start.line)).toEqual(lines.map((_, at) => at + 1))
        for (const { value, position } of leaves) {
          const { offset = -1 } = position.start
          expect(text.slice(offset, offset + value.length)).toBe(value)
        }
      }),
      runs,
    )
  })

  it('has a blank leaf for blank lines only', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        for (const { type, value } of leavesOf(fromReferat(text))) {
          expect(type === 'blank').toBe(value.replaceAll('\u00ad', '').trim() === '')
        }
      }),
      runs,
    )
  })

  it('gives the same tree and records each time, and never an exception', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const bytes = new TextEncoder().encode(text)
        const [one, other] = [readMinutes('x', bytes), readMinutes('x', bytes)]
        expect(printTree(one.tree)).toBe(printTree(other.tree))
        expect(one.result).toEqual(other.result)
      }),
      runs,
    )
  })

  it('has in each section the words of its own lines, in their order, none lost and none added', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { tree, meeting } = read(text)
        for (const { heading, text: words, lines } of meeting?.items.flatMap(({ sections }) => sections) ??
          []) {
          expect(squeeze(heading + words)).toBe(wordsOf(tree, lines))
        }
      }),
      runs,
    )
  })

  it('has every record text printed in it, paragraph by paragraph', () => {
    fc.assert(
      fc.property(arbitrary, (text) => {
        const { tree, meeting } = read(text)
        const source = wordsOf(tree, [1, Number.POSITIVE_INFINITY])
        for (const record of meeting ? textsOf(meeting) : []) {
          let from = 0
          for (const paragraph of record.split('\n\n').map(squeeze)) {
            const found = source.indexOf(paragraph, from)
            expect(found, `“${paragraph}” of “${record}”`).toBeGreaterThanOrEqual(0)
            from = found + paragraph.length
          }
        }
      }),
      runs,
    )
  })
})

describe('any bytes', () => {
  it('are read without an exception', () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 400 }), (bytes) => {
        expect(readMinutes('x', bytes).result.file).toBe('x')
      }),
      runs,
    )
  })
})

describe('items', () => {
  it('lie in the order of the file and share no line', () => {
    fc.assert(
      fc.property(minutesText, (text) => {
        let last = 0
        for (const { lines, sections } of read(text).meeting?.items ?? []) {
          expect(lines[0]).toBeGreaterThan(last)
          last = lines[0] - 1
          for (const section of sections) {
            expect(section.lines[0]).toBeGreaterThan(last)
            expect(section.lines[1]).toBeGreaterThanOrEqual(section.lines[0])
            last = section.lines[1]
          }
          expect(lines[1]).toBeGreaterThanOrEqual(last)
          last = lines[1]
        }
      }),
      runs,
    )
  })
})

function read(text: string): { tree: Referat; meeting: Meeting | null } {
  const { tree, result }: Reading = readMinutes('x', new TextEncoder().encode(text))
  return { tree, meeting: result.meeting }
}

/** Everything that the lines say, without white space. */
function wordsOf(tree: Referat, [first, last]: readonly [number, number]): string {
  const spoken = leavesOf(tree).filter(({ type, position }) => {
    return !UNSPOKEN.has(type) && position.start.line >= first && position.start.line <= last
  })
  return squeeze(spoken.map(({ text }) => text).join(''))
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, '')
}

/** Every text of a meeting's record that is printed as it stands. */
function textsOf({ body, location, participants, absent, items }: Meeting): string[] {
  const ofItems = items.flatMap((item) => [
    item.title,
    item.caseNumber,
    item.journalNumber,
    item.documentNumber,
    item.caseType,
    ...item.route,
    item.recommendation?.by,
    item.recommendation?.text,
    item.decision?.text,
    ...item.history.map(({ text }) => text),
    ...item.attachments.flatMap(({ title, documentNumber }) => [title, documentNumber]),
    ...item.tables.flatMap(({ header, rows }) => [...(header ?? []), ...rows.flat()]),
    // Lines between the two halves of a wrapped line are passed over.
    item.contents?.title.replace(/\s+/g, '\n\n'),
  ])
  // A field printed twice is joined with a comma.
  const places = location?.split(', ') ?? []
  return [body, ...places, ...participants, ...absent, ...ofItems].filter((text) => typeof text === 'string')
}
