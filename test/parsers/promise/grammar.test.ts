import { describe, expect, it } from 'vitest'
import { bodyForms, namedBody } from '../../../parsers/promise/body.ts'
import { readDue } from '../../../parsers/promise/due.ts'
import { readPromises } from '../../../parsers/promise/read.ts'
import { signs, traps } from '../../../parsers/promise/signs.ts'
import { dueForms } from '../../../parsers/promise/times.ts'
import { MEETING } from './gold.ts'

describe('a form of naming a time', () => {
  it.each(dueForms)('reads „$example“: $why', ({ like, example, due }) => {
    expect(example).toMatch(new RegExp(like, 'u'))
    const read = readDue(example, MEETING)
    expect(read?.days && [read.days.from, read.days.to]).toEqual(due)
    expect(read).not.toBeNull()
  })
})

describe('a sign of a promise', () => {
  it.each(signs)('is found in „$example“: $why', ({ like, example }) => {
    expect(example.toLowerCase()).toMatch(new RegExp(like, 'u'))
    expect(readPromises(example, MEETING)).toHaveLength(1)
  })

  it.each(signs.filter(({ timed }) => !timed))('needs no time in „$example“', ({ example }) => {
    const timeless = example.replace(/ til næste møde/, ' til udvalget har set stedet')
    expect(readPromises(timeless, MEETING)).toMatchObject([{ due: null }])
  })
})

describe('a trap', () => {
  it.each(traps)('keeps „$example“ from being a promise: $why', ({ like, example }) => {
    expect(example.toLowerCase()).toMatch(new RegExp(like.replace('$', ''), 'u'))
    expect(readPromises(example, MEETING)).toEqual([])
  })
})

describe('a form of naming a body', () => {
  it.each(bodyForms)('reads „$example“: $why', ({ example, body }) => {
    expect(namedBody(example)).toBe(body)
  })

  it('takes „udvalget“ for the body that meets', () => {
    expect(namedBody('forelægges for udvalget')).toBeNull()
    expect(namedBody('tages op på udvalgets møde')).toBeNull()
  })
})
