import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { makeRules, takePen } from '../../../src/archive/privacy/pen.ts'
import { Redaction } from '../../../src/archive/privacy/redactions.ts'

function entry(what: string, rest: Partial<Redaction> = {}): Redaction {
  return Redaction.parse({ what, why: 'Bedt om det', when: '2024-05-01', ...rest })
}

function redact(text: string, ...list: readonly Redaction[]): string {
  return takePen(makeRules(list, true)).redact(text)
}

describe('a listed text', () => {
  it('leaves a marked gap, or words of the list’s own', () => {
    expect(redact('Ole Birk klagede.', entry('Ole Birk'))).toBe('[fjernet] klagede.')
    expect(redact('Ole Birk klagede.', entry('Ole Birk', { replacement: 'En borger' }))).toBe(
      'En borger klagede.',
    )
  })

  it.each([
    ['over a line end', 'Ole\nBirk', '[fjernet]\n'],
    ['over a line end and a blank line', 'Ole \n\n Birk', '[fjernet]\n\n'],
    ['over two cells', 'Ole\tBirk', '[fjernet]\t'],
    ['with a no-break space', 'Ole\u00a0Birk', '[fjernet]'],
    ['with a soft hyphen', 'Ole Bi\u00adrk', '[fjernet]'],
    ['inside a longer word', 'Ole Birks sag', '[fjernet]s sag'],
  ])('is found %s', (_, text, redacted) => {
    expect(redact(text, entry('Ole Birk'))).toBe(redacted)
  })

  it('is found with its accents apart, and wrapped at the hyphen of a number', () => {
    expect(redact('A\u030ase', entry('Åse'))).toBe('[fjernet]')
    expect(redact('998-2021-\n12', entry('998-2021-12'))).toBe('[fjernet]\n')
  })

  it('is not found in another letter case', () => {
    expect(redact('ole birk', entry('Ole Birk'))).toBe('ole birk')
  })

  it('goes whole where two overlap, and where one holds a CPR number', () => {
    expect(redact('Ole Birk, Vejle', entry('Ole Birk'), entry('Birk, Vejle'))).toBe('[fjernet]')
    expect(redact('Ole Birk, 311299-0000', entry('Ole Birk, 3112'))).toBe('[fjernet]')
  })

  it('is not shown by its own reason', () => {
    const pen = takePen(makeRules([entry('Ole Birk', { why: 'Ole Birk bad om det' })], true))
    pen.redact('Ole Birk')
    expect(pen.gaps()).toEqual([{ kind: 'listed', why: '[fjernet] bad om det', when: '2024-05-01' }])
  })

  it('is remembered only where it was found', () => {
    const pen = takePen(makeRules([entry('Ole Birk'), entry('Karen')], true))
    pen.redact('Karen har 311299-0000')
    expect(pen.gaps()).toEqual([{ kind: 'cpr' }, expect.objectContaining({ kind: 'listed' })])
  })
})

describe('redacting', () => {
  const words = fc.stringMatching(/^[a-cæ1]{2,4}( [a-cæ1]{1,3})?$/)
  const text = fc.string({
    unit: fc.constantFrom('a', 'b', 'c', 'æ', '1', ' ', '\n', '\t', '-', '[fjernet]', '311299-0000'),
    maxLength: 60,
  })

  it('twice is once, and keeps lines and cells', () => {
    fc.assert(
      fc.property(fc.array(words, { maxLength: 4 }), text, (whats, any) => {
        const list = whats.map((what) => entry(what))
        const once = redact(any, ...list)
        expect(redact(once, ...list)).toBe(once)
        expect(once.match(/[\n\t]/g)).toEqual(any.match(/[\n\t]/g))
        for (const what of whats) expect(once.replaceAll('[fjernet]', '|')).not.toContain(what)
      }),
      { numRuns: 1000 },
    )
  })
})
