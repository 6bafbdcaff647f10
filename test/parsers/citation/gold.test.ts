import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { findMentions } from '../../../parsers/citation/mentions.ts'
import { resolveMention } from '../../../parsers/citation/resolve.ts'
import { archive, goldDocuments, precision, readMarks, recall, score, total } from './gold.ts'

const [open, heldOut] = [goldDocuments('open'), goldDocuments('heldOut')]
const documents = [...open, ...heldOut]

describe('the gold set', () => {
  it('is as large as it is said to be, and has documents without a mention', () => {
    expect(documents.length).toBeGreaterThanOrEqual(168)
    expect(heldOut).toHaveLength(98)
    expect(documents.flatMap(({ marks }) => marks).length).toBeGreaterThanOrEqual(990)
    expect(documents.filter(({ marks }) => marks.length === 0).length).toBeGreaterThanOrEqual(2)
  })

  it('is read without its marks', () => {
    expect(readMarks('Se ⟦22-010739|case⟧ og ⟦Byrådet 3/5|item 4 --05-03 Byrådet⟧.')).toEqual({
      text: 'Se 22-010739 og Byrådet 3/5.',
      marks: [
        { at: [3, 12], kind: 'number, labelled', meaning: 'case 22-10739' },
        { at: [16, 27], kind: 'item', meaning: 'byraad --05-03 4' },
      ],
    })
    expect(() => readMarks('⟦22-010739|sag⟧')).toThrow('Unknown mark: sag')
    expect(() => readMarks('⟦22-010739')).toThrow('No mark')
  })

  it('is explained where it lies', () => {
    const explained = readFileSync(new URL('./gold/README.md', import.meta.url), 'utf8')
    for (const mark of ['case', 'document', 'journal', 'number', 'meeting', 'item'])
      expect(explained).toContain(mark)
  })
})

describe('in the documents of the gold set', () => {
  const { scores, slips } = score(documents)

  it('nearly all that is marked is found, and nearly nothing else, of each kind', () => {
    for (const [kind, figures] of scores) {
      expect(recall(figures), `${kind} ${JSON.stringify(slips)}`).toBeGreaterThanOrEqual(0.98)
      expect(precision(figures), `${kind} ${JSON.stringify(slips)}`).toBeGreaterThanOrEqual(0.995)
    }
    expect(total(scores.values()).right).toBeGreaterThanOrEqual(990)
  })

  it('a mention that the archive does not have is reported, unless it may be none', () => {
    for (const { text } of documents) {
      for (const mention of findMentions(text, archive.bodies)) {
        const sure = mention.type === 'meeting' || mention.number.sure
        expect(resolveMention(mention, [])?.status ?? null).toBe(sure ? 'unknown' : null)
      }
    }
  })
})
