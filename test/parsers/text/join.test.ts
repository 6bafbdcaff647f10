import { describe, expect, it } from 'vitest'
import { joinWrapped } from '../../../parsers/text/join.ts'

describe('joining wrapped lines', () => {
  it.each([
    [['Jens Pihl', 'Skovsen'], 'Jens Pihl Skovsen'],
    [['998-2021-', '120386'], '998-2021-120386'],
    [['998-', '2021-', '120386'], '998-2021-120386'],
    [['før-', 'og eftermiddag'], 'før- og eftermiddag'],
    [['2021-', 'planen'], '2021- planen'],
    [['kajplads-', '4'], 'kajplads- 4'],
    [['', 'alene', ''], 'alene'],
    [[], ''],
  ])('%j are “%s”', (lines, text) => {
    expect(joinWrapped(lines)).toBe(text)
  })
})
