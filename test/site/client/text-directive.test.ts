import { describe, expect, it } from 'vitest'
import { textDirective } from '../../../src/site/client/cite/text-directive.ts'

const page = 'Skolen får en ny hal i 2027. Skolen får en ny sti. Godkendt. Godkendt.'

describe('the words that a link to a paragraph has', () => {
  it.each([
    [
      'are the first ones, as many as stand once on the page',
      'Skolen får en ny hal i 2027.',
      'skolen får en ny hal',
    ],
    ['are all of a short paragraph', 'i 2027.', 'i 2027.'],
    ['run over the ends of lines', 'Skolen får\n en  ny sti.', 'skolen får en ny sti.'],
  ])('%s', (_, paragraph, words) => {
    expect(textDirective(paragraph, page)).toBe(`:~:text=${encodeURIComponent(words)}`)
  })

  it.each([
    ['when the same stands elsewhere', 'Godkendt.'],
    ['when the page does not have them', 'Forkastet.'],
    ['when there are none', ' '],
  ])('are left out %s', (_, paragraph) => {
    expect(textDirective(paragraph, page)).toBe('')
  })

  it('have no sign that a browser would read as one of the directive', () => {
    expect(textDirective('a-b, c & d', 'x a-b, c & d')).toBe(':~:text=a%2Db%2C%20c%20%26%20d')
  })
})
