import { readState, type SearchState, writeState } from './state.ts'

/** The address bar and the back button. */
export interface Address {
  read: () => SearchState
  /** Follows the typing without a step to go back to. */
  draft: (state: SearchState) => void
  /** Makes a step that the back button returns from. */
  commit: (state: SearchState) => void
  /** How many results were shown when the page was left, and which of them was opened; null for none. */
  left: () => Left
  remember: (left: Partial<Left>) => void
}

interface Left {
  shown: number
  opened: number | null
}

/** Keeps the state of a search in the address. `onReturn` hears of steps back and forward. */
export function makeAddress(onReturn: () => void): Address {
  const heading = document.title
  let committed = location.search
  let shown = location.search

  function write(how: 'pushState' | 'replaceState', search: string): void {
    history[how](null, '', `${location.pathname}${search}`)
    shown = search
  }

  addEventListener('popstate', () => {
    committed = location.search
    // Else it was a step to a place on the page.
    if (location.search === shown) return
    shown = location.search
    onReturn()
  })

  return {
    read: () => readState(location.search),
    draft: (state) => {
      const search = writeState(state)
      if (search !== location.search) write('replaceState', search)
      document.title = titleOf(state, heading)
    },
    commit: (state) => {
      const search = writeState(state)
      document.title = titleOf(state, heading)
      if (search === committed) return
      // Typing has overwritten the step it started from: that is put back first.
      if (location.search !== committed) write('replaceState', committed)
      write('pushState', search)
      committed = search
    },
    left,
    remember: (more) => history.replaceState({ ...left(), ...more }, ''),
  }
}

function left(): Left {
  const state: unknown = history.state
  const numberAt = (key: keyof Left): number | null => {
    const value: unknown = typeof state === 'object' && state ? Reflect.get(state, key) : null
    return typeof value === 'number' ? value : null
  }
  return { shown: numberAt('shown') ?? 0, opened: numberAt('opened') }
}

function titleOf({ query }: SearchState, heading: string): string {
  return query === '' ? heading : `${query} – ${heading}`
}
