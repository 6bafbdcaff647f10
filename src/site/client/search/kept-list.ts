import { count, formatDate, quoted } from '../../formats.ts'
import { scopeNames, searchWords } from '../../strings.ts'
import { readStored, store } from '../store.ts'
import { element, findElement } from './dom.ts'
import { valueName } from './filter-panel.ts'
import { forget, type Kept, keep, MOST, markSeen, type Newest, newSince, readKept } from './kept-searches.ts'
import { groups, readState } from './state.ts'

/** The searches that are kept in this browser, as the page shows them. */
export interface KeptList {
  /** Follows the search that the page makes, given its address: one that is kept has been seen then. */
  show: (address: string) => void
  has: (address: string) => boolean
  add: (address: string) => void
  remove: (address: string) => void
}

/** What the list needs of the page. */
export interface KeptListOptions {
  /** The name that the searches are kept under. */
  name: string
  /** What a search finds now. */
  newest: (address: string) => Promise<Newest>
  /** ISO date. */
  today: () => string
  /** Says what happened. */
  say: (message: string) => void
  /** Takes the focus when the last search goes. */
  focusElsewhere: () => void
  onChange: () => void
}

/** Brings the list of kept searches to life: open where nothing is asked, else a disclosure. */
export function makeKeptList(box: HTMLDetailsElement, options: KeptListOptions): KeptList {
  const { name, newest, today, say, focusElsewhere, onChange } = options
  const list = findElement(box, 'ul', HTMLUListElement)
  const number = findElement(box, '[data-kept-count]', HTMLElement)
  const found = new Map<string, Promise<Newest | null>>()
  let rows: readonly { kept: Kept; news: HTMLElement }[] = []
  let current: string | null = null

  function read(): readonly Kept[] {
    return readKept(readStored(name))
  }

  /** Each search is made once in the life of the page. */
  function ask(address: string): Promise<Newest | null> {
    const known = found.get(address)
    if (known) return known
    const asked = newest(address).catch(() => {
      found.delete(address)
      return null
    })
    found.set(address, asked)
    return asked
  }

  function change(all: readonly Kept[], message: string): void {
    say(store(name, all) ? message : searchWords.notKept)
    render()
    onChange()
  }

  function render(): void {
    const all = read()
    box.hidden = all.length === 0
    number.textContent = `(${all.length})`
    rows = all.map((kept) => ({ kept, news: element('span', { class: 'kept-news' }) }))
    list.replaceChildren(...rows.map(({ kept, news }) => entry(kept, news)))
    void fillIn()
  }

  function entry({ address }: Kept, news: HTMLElement): HTMLLIElement {
    const link = element('a', { href: address }, ...titleOf(address))
    const label = `${searchWords.forget} ${link.textContent}`
    const button = element('button', { type: 'button', 'aria-label': label }, searchWords.forget)
    button.addEventListener('click', () => drop(address))
    return element('li', {}, element('span', {}, link, ' ', news), ' ', button)
  }

  /** Writes what is new, one search after the other, where the list can be seen. */
  async function fillIn(): Promise<void> {
    if (!box.open) return
    for (const { kept, news } of rows) {
      const { address, visit } = kept
      if (news.textContent !== '') continue
      const now = await ask(address)
      if (visit && now) news.textContent = newsText(newSince(visit, now), visit.date)
      else if (now) remember(address, now)
    }
  }

  function remember(address: string, now: Newest): void {
    store(name, markSeen(read(), address, now, today()))
  }

  async function see(address: string): Promise<void> {
    if (!has(address)) return
    const now = await ask(address)
    if (now) remember(address, now)
  }

  /** The button that was pressed goes; the one that takes its place gets the focus. */
  function drop(address: string): void {
    const at = rows.findIndex(({ kept }) => kept.address === address)
    remove(address)
    const buttons = [...list.querySelectorAll('button')]
    const next = buttons[Math.min(at, buttons.length - 1)]
    if (next) next.focus()
    else focusElsewhere()
  }

  function has(address: string): boolean {
    return read().some((kept) => kept.address === address)
  }

  function remove(address: string): void {
    change(forget(read(), address), searchWords.forgotten)
  }

  box.addEventListener('toggle', () => void fillIn())

  return {
    show: (address) => {
      if (address === current) return
      const opens = address === ''
      if (current === null || opens !== (current === '')) box.open = opens
      current = address
      render()
      void see(address)
    },
    has,
    add: (address) => {
      const all = keep(read(), address)
      if (all === null) return say(`${searchWords.keptAtMost} ${MOST}. ${searchWords.forgetFirst}`)
      change(all, searchWords.kept)
      void see(address)
    },
    remove,
  }
}

function newsText(number: number, date: string): string {
  const news = number === 0 ? searchWords.nothingNew : count(number, ...searchWords.newCounted)
  return `${news} ${searchWords.since} ${formatDate(date)}`
}

/** What a search asks, in words: `»skole« · Byrådet · 2021`. */
function titleOf(address: string): readonly (Node | string)[] {
  const { query, filters, period, scope, order } = readState(address)
  const day = (label: string, date: string) => (date === '' ? [] : [`${label} ${formatDate(date)}`])
  const parts = [
    ...(query === '' ? [] : [quoted(query)]),
    ...(scope === 'everything' ? [] : [scopeNames[scope]]),
    ...day(searchWords.periodFrom, period.from),
    ...day(searchWords.periodTo, period.to),
    ...groups.flatMap(({ name }) => filters[name].map((value) => valueName(name, value))),
    ...{ best: [], newest: [searchWords.orderNewest], oldest: [searchWords.orderOldest] }[order],
  ]
  return parts.flatMap((part, at) => (at === 0 ? [part] : [' · ', part]))
}
