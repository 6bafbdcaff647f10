import { opslagWords as words } from '../../strings.ts'
import { urls, withPrefix } from '../../urls.ts'
import { copy } from '../cite/clipboard.ts'
import { findElement } from '../search/dom.ts'

/** Fills in the bookmark and the line of HTML that bring the links of an archive to other pages. */
export function startElsewhere(root: HTMLElement, home: string): void {
  const script = withPrefix(urls.linkScript(), home)
  const bookmark = findElement(root, '[data-bookmarklet]', HTMLAnchorElement)
  const line = `<script src="${script}" async></script>`
  const notice = findElement(root, '[data-elsewhere-notice]', HTMLElement)

  function offerCopy(selector: string, text: string): void {
    findElement(root, selector, HTMLButtonElement).addEventListener('click', async () => {
      notice.textContent = (await copy(text)) ? words.copied : words.copyFailed
    })
  }

  bookmark.href = bookmarkOf(script)
  bookmark.addEventListener('click', (event) => {
    // The policy of this page lets it do nothing here.
    event.preventDefault()
    notice.textContent = words.bookmarkletDrag
  })
  findElement(root, '[data-embed]', HTMLElement).textContent = line
  offerCopy('[data-copy-bookmarklet]', bookmark.href)
  offerCopy('[data-copy-embed]', line)
}

/** An address that, as a bookmark, loads a script into the page that is open. */
function bookmarkOf(script: string): string {
  const code = `(()=>{const s=document.createElement('script');s.src=${JSON.stringify(script)};s.onerror=()=>alert(${JSON.stringify(words.bookmarkletFailed)});document.head.append(s)})()`
  return `javascript:${encodeURIComponent(code)}`
}
