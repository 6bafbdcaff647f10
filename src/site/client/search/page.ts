import { fetchFrom, makeLoadJson } from '../../lookup/json-files.ts'
import { makeMeetingLookUp } from '../../lookup/meeting-lookup.ts'
import { makeNumberLookUp } from '../../lookup/number-lookup.ts'
import { searchWords } from '../../strings.ts'
import { makeAddress } from './address.ts'
import { allResults, answer, newestResults, type Sources } from './answer.ts'
import { makeChips } from './chips.ts'
import { addCounts } from './counts.ts'
import { findElement } from './dom.ts'
import { makeEngine } from './engine.ts'
import { makeFilterPanel } from './filter-panel.ts'
import { readOrder, type SearchState, writeOrder } from './state.ts'
import { makeTools } from './tools.ts'
import { type Answer, makeView } from './view.ts'

/** Results that are shown at a time. */
const PAGE = 10

/** Milliseconds without a key before what was typed is searched for. */
const PAUSE = 200

/** Milliseconds that a search may take before the page says that it is searching. */
const PATIENCE = 400

/** Brings the search page to life and answers what its address asks. */
export function startSearch(root: HTMLElement): void {
  const prefix = root.dataset.prefix ?? ''
  const load = makeLoadJson(fetchFrom(prefix))
  const sources: Sources = {
    engine: makeEngine(root.dataset.pagefind ?? ''),
    lookUps: { number: makeNumberLookUp(load), meeting: makeMeetingLookUp(load), prefix },
    prefix,
  }
  const field = findElement(document, 'main .search-form input', HTMLInputElement)
  const form = findElement(document, 'main .search-form form', HTMLFormElement)
  const order = findElement(root, '[data-order]', HTMLSelectElement)
  const fold = findElement(root, '[data-fold]', HTMLInputElement)
  const view = makeView(root)
  const tools = makeTools(root, {
    newest: async (state) => {
      const { results, more } = await newestResults(state, sources)
      const ids = results.map(({ url }) => url)
      return { ids, total: ids.length + (more ? 1 : 0) }
    },
    rows: (state) => allResults(state, sources),
    focusElsewhere: view.focusHeading,
  })
  const address = makeAddress(() => void restore())
  const panel = makeFilterPanel(root, () => void change({ ...current(), ...panel.read() }))
  const showChips = makeChips(
    findElement(root, '[data-chips]', HTMLElement),
    (state) => void change(state),
    view.focusHeading,
  )

  let turn = 0
  let shown = PAGE
  let pause = 0

  /** What the field and the order say, the rest as in the address. Another query begins with the newest meetings. */
  function current(): SearchState {
    const state = address.read()
    const query = field.value.trim()
    const everywhere = state.everywhere && query === state.query
    return { ...state, query, everywhere, order: readOrder(order.value), folded: fold.checked }
  }

  function show(state: SearchState): void {
    if (state.query !== field.value.trim()) field.value = state.query
    order.value = writeOrder(state.order)
    fold.checked = state.folded
    panel.show(state)
    showChips(state)
  }

  /** A deliberate change: one the back button takes back. */
  function change(state: SearchState): Promise<string | null> {
    clearTimeout(pause)
    address.commit(state)
    shown = PAGE
    show(state)
    return run(state)
  }

  /** The state of the address: when the page opens, and after a step back or forward. */
  function restore(): Promise<string | null> {
    clearTimeout(pause)
    const state = address.read()
    address.draft(state)
    shown = Math.max(PAGE, address.left().shown)
    show(state)
    return run(state)
  }

  /** Answers a state, and gives the address of the one page that was asked for, if it is one. */
  async function run(state: SearchState): Promise<string | null> {
    turn += 1
    const mine = turn
    let progress: string = searchWords.searching
    let waiting = false
    const wait = () => {
      waiting = mine === turn
      if (waiting) view.wait(progress)
    }
    const patience = setTimeout(wait, PATIENCE)
    const onProgress = (message: string) => {
      progress = message
      if (waiting) wait()
    }
    let opens: string | null = null
    const onAnswer = (answered: Answer) => {
      clearTimeout(patience)
      waiting = false
      if (mine !== turn) return
      opens = answered.opens
      view.show(answered)
      tools.show(state, answered.isSearch ? answered.total : 0)
    }
    try {
      const counted = await answer(state, { limit: shown, enough: PAGE, onProgress, onAnswer }, sources)
      if (mine !== turn) return null
      if (counted) panel.count(counted.counts, counted.uncounted)
      return opens
    } catch {
      if (mine === turn) {
        view.fail()
        tools.show(state, 0)
      }
      return null
    } finally {
      clearTimeout(patience)
    }
  }

  async function showMore(): Promise<void> {
    const first = view.entries()
    shown += PAGE
    await run(current())
    address.remember({ shown })
    view.focusEntry(first)
  }

  /** Searches all meetings: by date the new results come after those that were shown, by worth among them. */
  async function searchOlder(): Promise<void> {
    const state = { ...current(), everywhere: true }
    const byDate = state.order !== 'best'
    const next = view.entries()
    address.commit(state)
    if (byDate) shown = next + PAGE
    view.focusHeading()
    await run(state)
    if (byDate) view.focusEntry(next)
    else view.scrollToTop()
  }

  /** The check boxes are made when the catalogue is there; before that nothing can be narrowed. */
  async function fillPanel(): Promise<void> {
    const shards = await sources.engine.ask(async (library) => library.shards).catch(() => null)
    if (!shards) return
    panel.fill(addCounts(shards.map(({ filters }) => filters)))
    panel.show(address.read())
  }

  field.addEventListener('focus', () => void sources.engine.preload())
  field.addEventListener('input', () => {
    clearTimeout(pause)
    pause = window.setTimeout(() => {
      const state = current()
      address.draft(state)
      shown = PAGE
      void run(state)
    }, PAUSE)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    void change(current()).then((opens) => opens && location.assign(opens))
    // The keyboard on the screen hides the results.
    if (matchMedia('(pointer: coarse)').matches) field.blur()
  })
  for (const choice of [order, fold]) choice.addEventListener('change', () => void change(current()))
  view.onMore(() => void showMore())
  view.onOlder(() => void searchOlder())
  view.onOffer((query) => void change({ ...current(), query }))
  view.onOpen((opened) => address.remember({ opened }))
  view.onRetry(() => {
    // The button goes when the search succeeds.
    view.focusHeading()
    void fillPanel()
    void run(current())
  })

  root.hidden = false
  void fillPanel()
  // Who comes back from the page that was opened wants to stay.
  const comes = (type: NavigationTimingType) =>
    performance.getEntriesByType('navigation').some((entry) => isNavigation(entry, type))
  void restore().then((opens) => {
    const { opened } = address.left()
    if (opens && comes('navigate')) location.replace(opens)
    else if (opened !== null && comes('back_forward')) view.focusEntry(opened)
  })
}

function isNavigation(entry: PerformanceEntry, type: string): boolean {
  return entry instanceof PerformanceNavigationTiming && entry.type === type
}
