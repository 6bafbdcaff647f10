import { describe, expect, it } from 'vitest'
import { bodyStem } from '../../../parsers/citation/body.ts'

describe('the stem of a body', () => {
  it.each([
    ['Byrådet', ['byråd', 'Byrådets', 'BYRÅDET', 'byraadet', 'Byrådets møde', 'byrådsmøde', 'byrådsmøderne']],
    ['Direktionen', ['direktion', 'Direktionens', 'direktionens møde', 'direktionsmødet']],
    ['Økonomiudvalget', ['oekonomiudvalg', 'økonomiudvalgets møde', 'økonomiudvalgsmødet']],
    ['Bestyrelsen', ['bestyrelse', 'bestyrelsens', 'bestyrelsesmødet']],
    ['Teknik- og Miljøudvalget', ['Teknik & Miljøudvalget', 'teknik og miljøudvalgets']],
    ['Ældrerådet', ['ældreråd', 'ældrerådsmøde']],
  ])('is the same for all forms of %s', (name, forms) => {
    expect(forms.map(bodyStem)).toEqual(forms.map(() => bodyStem(name)))
  })

  it('tells bodies apart', () => {
    const names = [
      'Byrådet',
      'Ældrerådet',
      'Direktionen',
      'Økonomiudvalget',
      'Socialudvalget',
      'Kulturudvalget',
    ]
    expect(new Set(names.map(bodyStem)).size).toBe(names.length)
    expect(bodyStem('skole')).not.toBe(bodyStem('Skoleudvalget'))
  })
})
