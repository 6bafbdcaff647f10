import { toText } from 'hast-util-to-text'
import { describe, expect, it } from 'vitest'
import { bodyOf, shapesOf, textsOf } from '../../helpers/body.ts'

describe('the text of a section', () => {
  it('is a paragraph for each piece between blank lines', () => {
    const body = bodyOf('Broen er lukket.\n\nFærgen sejler hver time.\n\nDet koster intet.')
    expect(shapesOf(body)).toEqual(['p', 'p', 'p'])
    expect(textsOf(body, 'p')).toEqual(['Broen er lukket.', 'Færgen sejler hver time.', 'Det koster intet.'])
  })

  it('is nothing where there is no text', () => {
    expect(bodyOf('').children).toEqual([])
  })

  it.each([
    ['emphasis with stars', 'Prisen er *cirka* 4 og **højst** 5 kr.'],
    ['underscores', 'Se filen _bilag_2_endelig_.docx'],
    ['a hash', '# 4 er lukket'],
    ['a heading underlined with hyphens', 'Økonomi\n-------'],
    ['a heading underlined with equals signs', 'Økonomi\n======='],
    ['a tag', 'Skriv til <b>kontoret</b> og <navn>'],
    ['a comment', 'Før <!-- ingen --> efter'],
    ['a link definition', '[1]: x'],
    ['a link', 'Se [planen](http://eksempel.dk) og ![kort](kort.png)'],
    ['an address in angle brackets', '<https://eksempel.dk>'],
    ['an address', 'https://eksempel.dk/plan?a=1&b=2'],
    ['a character reference', 'Vej &amp; Park &#60; &lt;'],
    ['a backslash', 'Drevet \\x og \\*stjerne\\*'],
    ['a range of dates', '1./7. august er der lukket'],
    ['a row of hyphens', '---'],
    ['a row of stars', '***'],
    ['a lone hyphen', '-'],
    ['a lone number', '1.'],
    ['a quotation mark', '> 5 ha skov'],
    ['a fence', '```\nkode\n```'],
    ['code', 'Kør `npm` nu'],
    ['a plus sign', '+ moms'],
    ['a template', '{{ 7*7 }} {% raw %} <%= y %>'],
    ['front matter', '---js\nmodule.exports = 1\n---'],
  ])('keeps %s as it is printed', (_, text) => {
    const body = bodyOf(text)
    expect(shapesOf(body)).toEqual(['p'])
    expect(toText(body).replace(/\s+/g, ' ')).toBe(text.replace(/\s+/g, ' '))
  })

  it('keeps a line that begins with many spaces or a tab in its paragraph', () => {
    expect(shapesOf(bodyOf('Broen er lukket:\n\n     se kortet'))).toEqual(['p', 'p'])
    expect(textsOf(bodyOf('\tindrykket'), 'p').map((text) => text.trim())).toEqual(['indrykket'])
  })

  it('keeps what looks like hidden characters and emoji', () => {
    const text = 'Cafe\u0301 \u{1F6B2} a\u200bb'
    expect(toText(bodyOf(text))).toBe(text)
  })

  it('reads a very long text of one kind of character without losing time or letters', () => {
    for (const character of ['*', '[', '<', '_', '`', '1. ', '- ', '998-', '\t', '&', '\\']) {
      const begun = performance.now()
      const text = `a${character.repeat(5_000)}b`
      expect(toText(bodyOf(text)).replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      expect(performance.now() - begun, character).toBeLessThan(1_000)
    }
  })
})
