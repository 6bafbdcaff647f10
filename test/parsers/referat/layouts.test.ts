import { describe, expect, it } from 'vitest'
import { grammar } from '../../../parsers/referat/layouts/index.ts'
import { outcomeWords, readOutcome } from '../../../parsers/referat/outcome.ts'
import { readAs, tokenize } from '../../../parsers/referat/tokenize.ts'
import { readVotes, voteSides } from '../../../parsers/referat/votes.ts'
import { splitLines } from '../../../parsers/text/lines.ts'

const { common, frame, layouts } = grammar

const all = [frame, ...layouts, common]

describe.each(all)('the layout $id', (layout) => {
  it('says where and when it is found', () => {
    expect(layout.description).toMatch(/\S/)
  })

  describe.each(layout.rules)('the row for “$example”, a $makes', (rule) => {
    it('matches its own example', () => {
      expect(rule.example).toMatch(rule.like)
    })

    it('is read as what the row makes, through the tokenizer too', () => {
      const [token] = tokenize(splitLines(rule.example), [{ ...layout, rules: [rule] }])
      expect(readAs(token, rule.makes)).toBeDefined()
    })

    it('wraps where its example begins, if it wraps', () => {
      if (rule.wraps) expect(rule.example.split(' ')[0]).toMatch(rule.wraps)
    })

    it('says why it is there', () => {
      expect(rule.why.trim().length).toBeGreaterThan(10)
    })

    it('may stand somewhere', () => {
      expect(rule.within).not.toEqual([])
    })

    it('takes no empty text before its match when it wants that text', () => {
      const found = rule.like.exec(rule.example)
      if (rule.before) expect(rule.example.slice(0, found?.index)).toMatch(/\S/)
      expect(found?.groups?.[rule.before ?? '']).toBeUndefined()
    })

    it('does not match an empty line or a sentence', () => {
      expect('').not.toMatch(rule.like)
      expect('Kajen ved broen skal males inden sommer, mener de fleste.').not.toMatch(rule.like)
    })

    it('keeps no state between lines', () => {
      expect(rule.like.global || rule.like.sticky).toBe(false)
    })
  })
})

describe('the layouts together', () => {
  it('have ids of their own', () => {
    expect(new Set(all.map(({ id }) => id)).size).toBe(all.length)
  })

  it.each(layouts)('$id has lines that speak for it alone', ({ id }) => {
    const rules = all.flatMap((layout) => layout.rules)
    expect(rules.filter(({ speaksFor }) => speaksFor?.length === 1 && speaksFor[0] === id)).not.toEqual([])
  })
})

describe.each(outcomeWords)('the outcome row “$outcome”', ({ outcome, like, example }) => {
  it('matches its own example', () => {
    expect(example.toLowerCase()).toMatch(like)
  })

  it('decides its own example', () => {
    expect(readOutcome(example)).toBe(outcome)
  })
})

describe.each(voteSides)('the votes row “$side”', ({ side, like, example }) => {
  it('matches its own example', () => {
    expect(example).toMatch(like)
  })

  it('counts its own side and no other', () => {
    const { [side]: own, ...others } = readVotes(example) ?? { for: null, against: null, abstained: null }
    expect(own).toBe(Number(/\d+/.exec(example)?.[0]))
    expect(Object.values(others)).toEqual([null, null])
  })
})
