/** Words of a quotation, at least and at most. */
const LEAST = 4
const MOST = 12

/**
 * What leads a browser to a paragraph without an id: `:~:text=Skolen%20f%C3%A5r%20en%20ny`, of its first words, as many
 * as it takes to stand but once on the page. Empty where twelve are not enough: the browser would go to the first place.
 * @see https://wicg.github.io/scroll-to-text-fragment/
 */
export function textDirective(paragraph: string, page: string): string {
  const words = plain(paragraph).split(' ')
  const whole = plain(page)
  for (let length = Math.min(LEAST, words.length); length <= Math.min(MOST, words.length); length += 1) {
    const quotation = words.slice(0, length).join(' ')
    const first = whole.indexOf(quotation)
    if (quotation !== '' && first >= 0 && first === whole.lastIndexOf(quotation)) {
      // A hyphen is a sign of its own in a directive.
      return `:~:text=${encodeURIComponent(quotation).replaceAll('-', '%2D')}`
    }
  }
  return ''
}

/** As browsers compare it: without case, white space as one space. */
function plain(text: string): string {
  return text.replace(/\s+/g, ' ').trim().toLowerCase()
}
