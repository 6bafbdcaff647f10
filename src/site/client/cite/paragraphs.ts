import { citing } from '../../strings.ts'
import { element } from '../search/dom.ts'
import { copy } from './clipboard.ts'
import { textDirective } from './text-directive.ts'

/** What holds the text of an item: the decision, its sections, and each earlier treatment. */
const TEXTS = 'article.item :is([data-pagefind-meta=decision], .part, .timeline > li)'

/** Paragraphs, and the points of lists; the lists with a class are made by the page. */
const PARAGRAPHS = `${TEXTS} > p, ${TEXTS} > :is(ol, ul):not([class]) > li`

/** How the ids begin. `afsnit` is taken: sections of other headings have it. */
const ID = 'stykke-'

/** Milliseconds that it is told for that a link was copied. */
const SHOWN = 6_000

/**
 * Lets every paragraph of an item be linked to: `#stykke-3`, counted in the order of the page, with a link beside it
 * that goes there and copies the address.
 *
 * The ids are made here and not on the server. There they would weigh 15 bytes a paragraph on every page, in the notes
 * of the checks too, and would have to be kept from Pagefind, which makes an anchor of each id and puts it into what it
 * loads of a page. Without a script a copied link leads there all the same: behind the id it has the first words of the
 * paragraph, which browsers look for themselves (`textDirective`).
 */
export function startParagraphs(article: Element, page: string): void {
  const notice = element('p', { class: 'link-notice', role: 'status' })
  let fading = 0
  for (const [at, paragraph] of article.ownerDocument.querySelectorAll(PARAGRAPHS).entries()) {
    paragraph.id ||= `${ID}${at + 1}`
    const href = `#${paragraph.id}`
    const name = `${citing.paragraph} ${at + 1}`
    const link = element('a', { class: 'pilcrow', href, 'aria-label': name })
    link.addEventListener('click', async ({ ctrlKey, metaKey, shiftKey }) => {
      if (ctrlKey || metaKey || shiftKey) return
      const words = textDirective(paragraph.textContent, article.textContent)
      const done = await copy(`${page}${href}${words}`)
      notice.textContent = done ? `${name} ${citing.copied}` : citing.paragraphShown
      clearTimeout(fading)
      fading = window.setTimeout(() => {
        notice.textContent = ''
      }, SHOWN)
    })
    paragraph.prepend(link)
  }
  article.after(notice)
  // The browser has looked for the place before there was one.
  if (location.hash.startsWith(`#${ID}`) && !document.querySelector(':target'))
    location.replace(location.hash)
}
