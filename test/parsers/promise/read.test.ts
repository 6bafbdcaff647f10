import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { after } from '../../../parsers/promise/calendar.ts'
import { readPromises } from '../../../parsers/promise/read.ts'
import { corpus, hasCorpus } from '../../helpers/corpus.ts'
import { MEETING, promises, traps } from './gold.ts'

function found(text: string): boolean {
  return readPromises(text, MEETING).length > 0
}

describe('of sentences that a reader has judged', () => {
  it('there are more than 200, nearly half of them traps', () => {
    expect(promises.length + traps.length).toBeGreaterThan(200)
    expect(traps.length / (promises.length + traps.length)).toBeGreaterThan(0.45)
  })

  it('at least 95 % of the promises are found', () => {
    const missed = promises.filter(({ text }) => !found(text)).map(({ text }) => text)
    expect(1 - missed.length / promises.length, missed.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  it('at least 95 % of what is found are promises', () => {
    const wrong = traps.filter(found)
    const right = promises.filter(({ text }) => found(text)).length
    expect(right / (right + wrong.length), wrong.join('\n')).toBeGreaterThanOrEqual(0.95)
  })

  it('each promise that is found is due when the reader says', () => {
    const read = promises.flatMap(({ text, due }) =>
      readPromises(text, MEETING).map((promise) => ({
        text,
        due,
        read: promise.due && [promise.due.from, promise.due.to],
      })),
    )
    for (const { text, due, read: days } of read) expect(days, text).toEqual(due)
  })
})

describe('a promise', () => {
  it('is the sentence that says so, with its place in the text', () => {
    const text = 'Godkendt.\n\n1. Ordningen gælder i 2021.\n2. Udvalget ønsker en status om et år. Tak.'
    const [promise, ...others] = readPromises(text, MEETING)
    expect(others).toEqual([])
    expect(promise?.sentence).toBe('Udvalget ønsker en status om et år.')
    expect(text.slice(...(promise?.at ?? []))).toBe(promise?.sentence)
  })

  it('ends with a year, where the next sentence begins', () => {
    const [promise] = readPromises('Sagen genoptages i maj 2022. Jens Pihl (A) takkede.', MEETING)
    expect(promise?.sentence).toBe('Sagen genoptages i maj 2022.')
  })

  it('names the body it comes to, where it is not the one that meets', () => {
    const bodies = ['Sagen forelægges igen for Ældrerådet.', 'Sagen forelægges igen for udvalget.']
    expect(bodies.flatMap((text) => readPromises(text, MEETING).map(({ to }) => to))).toEqual([
      'Ældrerådet',
      null,
    ])
  })

  it('is not due on a day that cannot be, nor before the meeting', () => {
    expect(readPromises('Sagen genoptages den 31. februar 2022.', MEETING)).toMatchObject([{ due: null }])
    expect(readPromises('Status i 2019 gives på næste møde.', MEETING)).toMatchObject([{ due: null }])
  })

  it('is due on or after the day of the meeting, in whatever words', () => {
    const words = fc.constantFrom(...promises.map(({ text }) => text), ...traps)
    const days = fc.integer({ min: 0, max: 20_000 }).map((number) => after('1990-01-01', number, 'day'))
    fc.assert(
      fc.property(words, days, (text, meeting) => {
        for (const { due } of readPromises(text, meeting)) {
          if (due)
            expect([meeting <= due.from, due.from <= due.to], `${text} ${meeting}`).toEqual([true, true])
        }
      }),
    )
  })

  it('holds words of its text in order, whatever the text', () => {
    fc.assert(
      fc.property(
        fc.array(fc.oneof(fc.string(), fc.constantFrom(...traps, 'Udsat til næste møde. '))),
        (parts) => {
          const text = parts.join('\n')
          let end = 0
          for (const { at, sentence } of readPromises(text, MEETING)) {
            expect(text.slice(...at)).toBe(sentence)
            expect(at[0]).toBeGreaterThanOrEqual(end)
            end = at[1]
          }
        },
      ),
    )
  })
})

describe.skipIf(!hasCorpus)('in the decisions of real minutes', () => {
  it('few sentences are promises, and all of them were judged to be', () => {
    const counts = [...corpus.values()].map(
      ({ meeting }) =>
        meeting.items.flatMap(({ decision }) => readPromises(decision?.text ?? '', meeting.date)).length,
    )
    expect(counts).toEqual([4, 0, 3, 1, 0])
  })
})
