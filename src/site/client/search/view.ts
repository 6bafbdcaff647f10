import { strings } from '../../strings.ts'
import type { Answer } from './answer.ts'
import { element, findElement } from './dom.ts'

/** The part of the page where answers stand. */
export interface View {
  show: (answer: Answer, isSearch: boolean) => void
  wait: (message: string) => void
  fail: () => void
  focusHeading: () => void
  /** Brings the beginning of the results into sight. */
  scrollToTop: () => void
  /** How many results are shown. */
  entries: () => number
  /** Moves the focus to the link of the entry at an index. */
  focusEntry: (index: number) => void
  onMore: (listener: () => void) => void
  /** Hears of the wish to search the older meetings too. */
  onOlder: (listener: () => void) => void
  onRetry: (listener: () => void) => void
}

/** The status line, the list, the buttons for more, and what stands there when a search could not be made. */
export function makeView(root: HTMLElement): View {
  const status = findElement(root, '[data-status]', HTMLElement)
  const list = findElement(root, '[data-results]', HTMLOListElement)
  const failure = findElement(root, '[data-failure]', HTMLElement)
  const orderRow = findElement(root, '[data-order-row]', HTMLElement)
  const moreRow = findElement(root, '[data-more-row]', HTMLElement)
  const more = findElement(root, '[data-more]', HTMLButtonElement)
  const retry = findElement(root, '[data-retry]', HTMLButtonElement)
  const shown = findElement(root, '[data-shown]', HTMLElement)
  const heading = findElement(root, 'h2.unseen', HTMLHeadingElement)
  const older = element('button', { type: 'button' })
  const olderRow = element('p', { class: 'more', hidden: '' }, older)
  moreRow.after(olderRow)

  /** A live region is read out when it is written, also with what it said before. */
  function say(message: string): void {
    if (status.textContent !== message) status.textContent = message
  }

  function place({ entries, total, left }: Pick<Answer, 'entries' | 'total' | 'left'>): void {
    list.replaceChildren(...entries)
    list.removeAttribute('aria-busy')
    list.hidden = entries.length === 0
    moreRow.hidden = entries.length >= total
    olderRow.hidden = left === ''
    older.textContent = `${strings.searchOlder} ${left}`
    shown.textContent = `${entries.length} ${strings.of} ${total.toLocaleString('da-DK')} ${strings.shown}`
  }

  return {
    show: (answer, isSearch) => {
      failure.hidden = true
      orderRow.hidden = !isSearch || answer.total < 2
      root.classList.toggle('finder-number', !isSearch)
      place(answer)
      say(answer.message)
    },
    wait: (message) => {
      list.setAttribute('aria-busy', 'true')
      say(message)
    },
    fail: () => {
      failure.hidden = false
      orderRow.hidden = true
      place({ entries: [], total: 0, left: '' })
      say(strings.searchFailed)
    },
    focusHeading: () => heading.focus({ preventScroll: true }),
    scrollToTop: () => status.scrollIntoView({ block: 'nearest' }),
    entries: () => list.children.length,
    focusEntry: (index) => list.children[index]?.querySelector('a')?.focus(),
    onMore: (listener) => more.addEventListener('click', listener),
    onOlder: (listener) => older.addEventListener('click', listener),
    onRetry: (listener) => retry.addEventListener('click', listener),
  }
}
