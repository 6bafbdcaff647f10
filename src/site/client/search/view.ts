import { formatCount } from '../../formats.ts'
import { searchWords } from '../../strings.ts'
import { element, findElement } from './dom.ts'

/** What the page shows for a state. */
export interface Answer {
  message: string
  /** Other queries that may have been meant. */
  offers: readonly string[]
  entries: readonly HTMLLIElement[]
  /** How many results there are in all, and how many of them the entries show. */
  total: number
  shown: number
  /** What may have been meant, and is no result. */
  near: readonly HTMLLIElement[]
  /** Whether it was searched for, and not looked up: then filters apply. */
  isSearch: boolean
  /** The years that were not searched, as readers write them; empty when all were. */
  left: string
  /** The address of the one page that was asked for; null where there is a choice. */
  opens: string | null
}

/** What an answer without results has. */
export const nothing = {
  opens: null,
  offers: [],
  entries: [],
  total: 0,
  shown: 0,
  near: [],
  isSearch: false,
  left: '',
}

/** The part of the page where answers stand. */
export interface View {
  show: (answer: Answer) => void
  wait: (message: string) => void
  fail: () => void
  focusHeading: () => void
  /** Brings the beginning of the results into sight. */
  scrollToTop: () => void
  /** How many results are shown. */
  entries: () => number
  /** Moves the focus to the link of the entry at an index. */
  focusEntry: (index: number) => void
  /** Hears of a result that is opened, by its index. */
  onOpen: (listener: (index: number) => void) => void
  onMore: (listener: () => void) => void
  /** Hears of the wish to search the older meetings too. */
  onOlder: (listener: () => void) => void
  onRetry: (listener: () => void) => void
  /** Hears of a query that is asked in place of the one that was typed. */
  onOffer: (listener: (query: string) => void) => void
}

/** What of an answer stands in the list and round it. */
type Placed = Pick<Answer, 'entries' | 'near' | 'total' | 'shown' | 'left' | 'offers'>

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
  const nearby = element('ol', { class: 'results', 'data-near': '', hidden: '' })
  list.after(nearby)
  const offers = element('p', { class: 'offers', hidden: '' })
  findElement(root, '.found-head', HTMLElement).after(offers)
  let take = (_query: string): void => undefined

  /** A live region is read out when it is written, also with what it said before. */
  function say(message: string): void {
    if (status.textContent !== message) status.textContent = message
  }

  function offer(queries: readonly string[]): void {
    const buttons = queries.map((query) => {
      const button = element('button', { type: 'button' }, query)
      button.addEventListener('click', () => take(query))
      return button
    })
    offers.hidden = buttons.length === 0
    offers.replaceChildren(`${searchWords.meant} `, ...buttons.flatMap((button) => [button, ' ']))
  }

  function place({ entries, near, total, shown: number, left, offers: queries }: Placed): void {
    offer(queries)
    list.replaceChildren(...entries)
    list.removeAttribute('aria-busy')
    list.hidden = entries.length === 0
    nearby.replaceChildren(...near)
    nearby.hidden = near.length === 0
    moreRow.hidden = number >= total
    olderRow.hidden = left === ''
    older.textContent = `${searchWords.searchOlder} ${left}`
    shown.textContent = `${formatCount(number)} ${searchWords.of} ${formatCount(total)} ${searchWords.shown}`
  }

  return {
    show: (answer) => {
      failure.hidden = true
      orderRow.hidden = !answer.isSearch || answer.total < 2
      root.classList.toggle('finder-number', !answer.isSearch)
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
      place(nothing)
      say(searchWords.searchFailed)
    },
    focusHeading: () => heading.focus({ preventScroll: true }),
    scrollToTop: () => status.scrollIntoView({ block: 'nearest' }),
    entries: () => list.children.length,
    focusEntry: (index) => list.children[index]?.querySelector('a')?.focus(),
    onOpen: (listener) =>
      list.addEventListener('click', ({ target }) => {
        const at = [...list.children].findIndex((entry) => target instanceof Node && entry.contains(target))
        if (target instanceof Element && target.closest('a')) listener(at)
      }),
    onMore: (listener) => more.addEventListener('click', listener),
    onOlder: (listener) => older.addEventListener('click', listener),
    onRetry: (listener) => retry.addEventListener('click', listener),
    onOffer: (listener) => {
      take = listener
    },
  }
}
