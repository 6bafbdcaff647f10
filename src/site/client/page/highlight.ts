import { quoted } from '../../formats.ts'
import { blocksOf, rangeOf } from './blocks.ts'
import { matchRanges } from './match.ts'
import { readTerms, withoutTerms } from './terms.ts'

/** The name that the style sheet knows the marked places under. */
const NAME = 'hits'

/**
 * Marks on the page what the search that led to it asked for, and shows a bar that says so and takes it back. Nothing
 * happens where the address carries no words, the page has none of them, or the browser cannot mark.
 */
export function startHighlight(bar: HTMLElement, main: HTMLElement): void {
  const terms = readTerms(location.search)
  if (terms.length === 0 || !('highlights' in CSS)) return
  const blocks = [...main.querySelectorAll('article')].flatMap(blocksOf)
  const found = terms
    .map((term) => ({
      term,
      ranges: blocks.flatMap((block) => matchRanges(block.text, [term]).map((span) => rangeOf(block, span))),
    }))
    .filter(({ ranges }) => ranges.length > 0)
  if (found.length === 0) return
  CSS.highlights.set(NAME, new Highlight(...found.flatMap(({ ranges }) => ranges)))

  const words = found.map(({ term }) => quoted(term.replaceAll('"', ''))).join(', ')
  bar.querySelector('[data-hits-words]')?.append(words)
  bar.hidden = false
  bar.querySelector('button')?.addEventListener('click', () => {
    CSS.highlights.delete(NAME)
    history.replaceState(history.state, '', withoutTerms(location.href))
    // The button goes; who uses a keyboard is at the beginning of the text.
    bar.hidden = true
    main.tabIndex = -1
    main.focus({ preventScroll: true })
  })
}
