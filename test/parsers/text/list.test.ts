import { describe, expect, it } from 'vitest'
import { listMarker } from '../../../parsers/text/list.ts'

describe('a line of a list', () => {
  it.each([
    ['- broen', '-', null, 'broen'],
    ['–\tbroen', '–', null, 'broen'],
    ['• broen', '•', null, 'broen'],
    ['1. broen', '1.', 1, 'broen'],
    ['12) broen', '12)', 12, 'broen'],
    ['a) broen', 'a)', null, 'broen'],
    ['1. januarmødet flyttes', '1.', 1, 'januarmødet flyttes'],
  ])('“%s” begins with %s', (line, marker, number, rest) => {
    expect(listMarker(line)).toEqual({ marker, number, rest })
  })
})

describe('a line of prose', () => {
  it.each([
    '1. januar 2024 begynder ordningen',
    '31. December er sidste frist',
    '-5 grader',
    '-',
    '1.',
    '2,5 mio. kr.',
    '2024. broen',
    'f.eks. broen',
    'A) broen',
    '',
  ])('“%s” is no line of a list', (line) => {
    expect(listMarker(line)).toBeNull()
  })
})
