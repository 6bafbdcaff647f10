import { describe, expect, it } from 'vitest'
import { bodyOf, everyWordOf, markersOf, shapesOf, textsOf } from '../../helpers/body.ts'

describe('the lists of a section', () => {
  it.each(['-', '–', '•'])('have an item for each line that begins with %s', (marker) => {
    const body = bodyOf(`${marker} broen males\n${marker} kajen rettes`)
    expect(shapesOf(body)).toEqual(['ul'])
    expect(textsOf(body, 'ul > li')).toEqual(['broen males', 'kajen rettes'])
  })

  it.each([
    ['1.', '2.'],
    ['1)', '2)'],
  ])('have an item for each line that begins with %s and %s', (one, two) => {
    const body = bodyOf(`${one} broen males\n${two} kajen rettes`)
    expect(shapesOf(body)).toEqual(['ol'])
    expect(textsOf(body, 'ol > li')).toEqual(['broen males', 'kajen rettes'])
    expect(markersOf(body)).toEqual(['1', '2'])
  })

  it('have letters where letters are printed', () => {
    const body = bodyOf('a) broen males\nb) kajen rettes')
    expect(shapesOf(body)).toEqual(['ol'])
    expect(markersOf(body)).toEqual(['a', 'b'])
    expect(textsOf(body, 'li')).toEqual(['broen males', 'kajen rettes'])
  })

  it.each(['æ', 'ø', 'å'])('never show the letter %s as another one', (letter) => {
    expect(everyWordOf(bodyOf(`${letter}) broen males`)).match(/\p{L}+/gu)).toEqual([
      letter,
      'broen',
      'males',
    ])
  })

  it('keep the number that is printed, wherever they begin', () => {
    expect(markersOf(bodyOf('4. broen males\n5. kajen rettes\n7. resten venter'))).toEqual(['4', '5', '7'])
  })

  it('go on with their numbers after a paragraph', () => {
    const body = bodyOf('1. broen males\n\nDet sker til maj.\n\n2. kajen rettes')
    expect(shapesOf(body)).toEqual(['ol', 'p', 'ol'])
    expect(markersOf(body)).toEqual(['1', '2'])
  })

  it('are one list across blank lines', () => {
    const numbered = bodyOf('1. broen males\n\n2. kajen rettes\n\n3. resten venter')
    expect(shapesOf(numbered)).toEqual(['ol'])
    expect(textsOf(numbered, 'li')).toHaveLength(3)
    expect(shapesOf(bodyOf('- broen males\n\n- kajen rettes'))).toEqual(['ul'])
  })

  it('begin anew where the numbers do', () => {
    const body = bodyOf('1. broen males\n2. kajen rettes\n\n1. skoven fældes')
    expect(shapesOf(body)).toEqual(['ol', 'ol'])
    expect(markersOf(body)).toEqual(['1', '2', '1'])
  })

  it('follow right below the line that leads into them', () => {
    const body = bodyOf(
      'Havnechefen indstiller, at\n1. broen males\n2. kajen rettes\nVedtaget heraf følger intet.',
    )
    expect(shapesOf(body)).toEqual(['p', 'ol', 'p'])
    expect(textsOf(body, 'p')).toEqual(['Havnechefen indstiller, at', 'Vedtaget heraf følger intet.'])
  })

  it('are kept apart when bullets follow numbers', () => {
    expect(shapesOf(bodyOf('1. broen males\n- med rødt'))).toEqual(['ol', 'ul'])
  })

  it.each([
    '1. januar 2024 begynder det',
    '24. december er der lukket',
    '12.000 kr. er for lidt',
    '2024. Det var året',
    '1.2 hektar skov',
    '-5 grader om natten',
    '1.',
    '•',
    'e.g. dette',
  ])('are not made of “%s”', (text) => {
    const body = bodyOf(text)
    expect(shapesOf(body)).toEqual(['p'])
    expect(textsOf(body, 'p')).toEqual([text])
  })
})
