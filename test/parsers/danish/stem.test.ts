import { describe, expect, it } from 'vitest'
import { stem } from '../../../parsers/danish/stem.ts'

describe('the stem of a Danish word', () => {
  // From Snowball's own list.
  it.each([
    ['indtage', 'indtag'],
    ['indtagelse', 'indtag'],
    ['indtager', 'indtag'],
    ['indtaget', 'indtag'],
    ['indtil', 'indtil'],
    ['indtog', 'indtog'],
    ['underste', 'underst'],
    ['undersåtter', 'undersåt'],
    ['undersåtternes', 'undersåt'],
    ['undersøg', 'undersøg'],
    ['underverden', 'underverd'],
    ['undervisning', 'undervisning'],
  ])('%s is %s', (word, expected) => expect(stem(word)).toBe(expected))

  it.each([
    ['skolernes', 'skol'],
    ['skolens', 'skol'],
    ['bygninger', 'bygning'],
    ['godkendt', 'godkend'],
    ['arbejdsløst', 'arbejdsløs'],
    ['kraftigst', 'kraft'],
    ['venligst', 'ven'],
    ['bestemmelse', 'bestem'],
    ['by', 'by'],
    ['sø', 'sø'],
    ['2021', '2021'],
    ['', ''],
  ])('%s is %s', (word, expected) => expect(stem(word)).toBe(expected))
})
