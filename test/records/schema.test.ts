import { describe, expect, it } from 'vitest'
import { ParseResult } from '../../src/records/meeting.ts'
import { fixtures, readFixture } from '../helpers/fixtures.ts'

describe('the records of every fixture', () => {
  it.each(fixtures)('$name: are what the schema says', (fixture) => {
    const { result } = readFixture(fixture)
    expect(ParseResult.parse(result)).toEqual(result)
  })

  it.each(fixtures)('$name: are the same after a journey as JSON', (fixture) => {
    const { result } = readFixture(fixture)
    expect(ParseResult.parse(JSON.parse(JSON.stringify(result)))).toEqual(result)
  })
})

describe('the schema', () => {
  const fixture = fixtures.find(({ name }) => name === 'votes')
  const result = fixture && readFixture(fixture).result
  const meeting = result?.meeting
  const item = meeting?.items[0]

  it('takes the record it is tried on', () => {
    expect(ParseResult.safeParse(result).success).toBe(true)
    expect(item).toBeDefined()
  })

  it.each([
    ['a key that nobody knows', { ...result, extra: 1 }],
    ['a meeting left out instead of null', { file: 'x', messages: [] }],
    ['a kind of meeting that is none', { ...result, meeting: { ...meeting, kind: 'note' } }],
    ['a number in words', { ...result, meeting: { ...meeting, items: [{ ...item, number: '1' }] } }],
    ['a line 0', { ...result, meeting: { ...meeting, items: [{ ...item, lines: [0, 3] }] } }],
    [
      'an outcome that is none',
      {
        ...result,
        meeting: { ...meeting, items: [{ ...item, decision: { ...item?.decision, outcome: 'ok' } }] },
      },
    ],
    [
      'half a vote',
      {
        ...result,
        meeting: { ...meeting, items: [{ ...item, decision: { ...item?.decision, votes: { for: 1.5 } } }] },
      },
    ],
    [
      'a message of a severity that is none',
      { ...result, messages: [{ line: 1, column: 1, ruleId: 'x', severity: 'fatal', reason: 'x' }] },
    ],
  ])('refuses %s', (_what, record) => {
    expect(ParseResult.safeParse(record).success).toBe(false)
  })
})
