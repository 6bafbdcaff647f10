import { strings } from '../../strings.ts'
import { urls, withPrefix } from '../../urls.ts'
import { makeAddress } from './address.ts'
import { answer, type Sources } from './answer.ts'
import { makeChips } from './chips.ts'
import { addCounts } from './counts.ts'
import { findElement } from './dom.ts'
import { makeEngine } from './engine.ts'
import { makeFilterPanel } from './filter-panel.ts'
import { makeLookUp } from './number-lookup.ts'
import { numberOf } from './number-query.ts'
import type { SearchState } from './state.ts'
import { makeView } from './view.ts'

/** Results that are shown at a time. */
const PAGE = 10

/** Milliseconds without a key before what was typed is searched for. */
const PAUSE = 200

/** Milliseconds that a search may take before the page says that it is searching. */
const PATIENCE = 400

/** Brings the search page to life and answers what its address asks. */
export function startSearch(root: HTMLElement): void {
  const prefix = root.dataset.prefix ?? ''
  const sources: Sources = {
    engine: makeEngine(root.dataset.pagefind ?? ''),
    lookUp: makeLookUp(withPrefix(urls.ids(), prefix)),
    prefix,
  }
  const field = findElement(document, 'main .search-form input', HTMLInputElement)
  const form = findElement(document, 'main .search-form form', HTMLFormElement)
  const order = findElement(root, '[data-order]', HTMLSelectElement)
  const view = makeView(root)
  const address = makeAddress(() => restore())
  const panel = makeFilterPanel(root, () => change({ ...current(), ...panel.read() }))
  const showChips = makeChips(
    findElement(root, '[data-chips]', HTMLElement),
    (state) => change(state),
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
    return { ...state, query, everywhere, newestFirst: order.value !== '' }
  }

  function show(state: SearchState): void {
    if (state.query !== field.value.trim()) field.value = state.query
    order.value = state.newestFirst ? 'nyeste' : ''
    panel.show(state)
    showChips(state)
  }

  /** A deliberate change: one the back button takes back. */
  function change(state: SearchState): void {
    clearTimeout(pause)
    address.commit(state)
    shown = PAGE
    show(state)
    void run(state)
  }

  /** The state of the address: when the page opens, and after a step back or forward. */
  function restore(): void {
    clearTimeout(pause)
    const state = address.read()
    address.draft(state)
    shown = Math.max(PAGE, address.shown())
    show(state)
    void run(state)
  }

  async function run(state: SearchState): Promise<void> {
    turn += 1
    const mine = turn
    let progress: string = strings.searching
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
    try {
      const answered = await answer(state, { limit: shown, enough: PAGE, onProgress }, sources)
      if (mine !== turn) return
      view.show(answered, numberOf(state.query) === null)
      if (answered.counts) panel.count(answered.counts, answered.uncounted)
    } catch {
      if (mine === turn) view.fail()
    } finally {
      clearTimeout(patience)
    }
  }

  async function showMore(): Promise<void> {
    const first = shown
    shown += PAGE
    await run(current())
    address.rememberShown(shown)
    view.focusEntry(first)
  }

  /** Searches all meetings: by date the new results come after those that were shown, by worth among them. */
  async function searchOlder(): Promise<void> {
    const state = { ...current(), everywhere: true }
    const { newestFirst } = state
    const next = view.entries()
    address.commit(state)
    if (newestFirst) shown = next + PAGE
    view.focusHeading()
    await run(state)
    if (newestFirst) view.focusEntry(next)
    else view.scrollToTop()
  }

  /** The check boxes are made when the catalogue is there; before that nothing can be narrowed. */
  async function fillPanel(): Promise<void> {
    const shards = await sources.engine.ask(async (library) => library.shards).catch(() => null)
    if (!shards) return
    panel.fill(addCounts(shards.map(({ filters }) => filters)))
    panel.show(address.read())
  }

  field.addEventListener('focus', () => void sources.engine.preload(''))
  field.addEventListener('input', () => {
    clearTimeout(pause)
    if (numberOf(field.value) === null) void sources.engine.preload(field.value)
    pause = window.setTimeout(() => {
      const state = current()
      address.draft(state)
      shown = PAGE
      void run(state)
    }, PAUSE)
  })
  form.addEventListener('submit', (event) => {
    event.preventDefault()
    change(current())
    // The keyboard on the screen hides the results.
    if (matchMedia('(pointer: coarse)').matches) field.blur()
  })
  order.addEventListener('change', () => change(current()))
  view.onMore(() => void showMore())
  view.onOlder(() => void searchOlder())
  view.onRetry(() => {
    // The button goes when the search succeeds.
    view.focusHeading()
    void fillPanel()
    void run(current())
  })

  root.hidden = false
  void fillPanel()
  restore()
}
