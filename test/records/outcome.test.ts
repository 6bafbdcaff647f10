import { describe, expect, it } from 'vitest'
import { readOutcome } from '../../parsers/referat/outcome.ts'
import { Outcome } from '../../src/records/item.ts'

/** First sentences of decisions, by what they decide. */
const sentences: Record<Outcome, readonly string[]> = {
  approved: [
    'Godkendt.',
    'godkendt med en rettelse',
    'Byrådet godkendte indstillingen.',
    'Indstillingen blev vedtaget.',
    'Udvalget vedtog planen.',
    'Tiltrådt.',
    'Indstillingen følges.',
    'Beløbet bevilges.',
    'Ole Birk blev valgt.',
    'Godkendt, idet takster drøftes igen til maj.',
    'Byrådet besluttede at godkende regnskabet.',
    'Udvalget bevilgede pengene.',
  ],
  recommended: [
    'Anbefales.',
    'Anbefalet over for Byrådet.',
    'Udvalget anbefalede planen.',
    'Udvalget indstiller til Byrådet, at planen godkendes.',
    'Indstilles godkendt.',
    'Udvalget besluttede at anbefale planen.',
  ],
  noted: [
    'Taget til efterretning.',
    'Udvalget tager rapporten til efterretning.',
    'Orienteret.',
    'Orienteringen blev givet.',
  ],
  discussed: [
    'Drøftet.',
    'Drøftet. Sagen medtages på næste møde.',
    'Byrådet drøftede sagen.',
    'Sagen blev drøftet.',
  ],
  postponed: [
    'Udsat.',
    'Sagen udsættes til maj.',
    'Udskudt på grund af sygdom.',
    'Punktet blev taget af dagsordenen.',
    'Sagen genoptages, når prisen kendes.',
    'Udvalget besluttede at udsætte sagen.',
  ],
  rejected: [
    'Forkastet.',
    'Forslaget blev ikke godkendt.',
    'Forslaget blev ikke vedtaget.',
    'Afvist.',
    'Ansøgningen kan ikke imødekommes.',
    'Der gives afslag.',
    'Forslaget kan ikke godkendes.',
    'Udvalget kan ikke anbefale forslaget.',
    'Ikke anbefalet.',
    'Udvalget afviste forslaget.',
    'Byrådet forkastede ændringen.',
  ],
  returned: [
    'Tilbagesendt.',
    'Sagen sendes tilbage til forvaltningen.',
    'Hjemvist til fornyet behandling.',
    'Udvalget sendte sagen tilbage til forvaltningen.',
  ],
  other: [
    'Rampen bygges i 2022.',
    'Oversendes til Byrådet.',
    'Der arbejdes videre med udsatte unge.',
    'Forvaltningen indhenter tre tilbud.',
    'Byrådet ønsker en politik for anbefalinger.',
  ],
}

describe.each(Outcome.options)('a decision is “%s”', (outcome) => {
  it.each(sentences[outcome])('when it begins “%s”', (sentence) => {
    expect(readOutcome(sentence)).toBe(outcome)
  })
})

describe('a decision', () => {
  it.each(['-', '–', ' — ', ''])('printed as “%s” has no outcome', (text) => {
    expect(readOutcome(text)).toBeNull()
  })

  it('is read from its first sentence alone', () => {
    expect(readOutcome('Forvaltningen regner videre. Godkendt.')).toBe('other')
    expect(readOutcome('Godkendt.\n\nUdsat er dog punkt 3.')).toBe('approved')
  })

  it('is what its first telling word says', () => {
    expect(readOutcome('Anbefales godkendt.')).toBe('recommended')
    expect(readOutcome('Godkendt som anbefalet.')).toBe('approved')
  })
})
