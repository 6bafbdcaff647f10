import { readState, type SearchState, writeState } from './state.ts'

/** The address bar and the back button. */
export interface Address {
  read: () => SearchState
  /** Follows the typing without a step to go back to. */
  draft: (state: SearchState) => void
  /** Makes a step that the back button returns from. */
  commit: (state: SearchState) => void
  /** How many results were shown when the page was left. */
  shown: () => number
  rememberShown: (shown: number) => void
}

/** Keeps the state of a search in the address. `onReturn` hears of steps back and forward. */
export function makeAddress(onReturn: () => void): Address {
  const heading = document.title
  let committed = location.search

  function write(how: 'pushState' | 'replaceState', search: string): void {
    history[how](null, '', `${location.pathname}${search}`)
  }

  addEventListener('popstate', () => {
    committed = location.search
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
    shown: () => (typeof history.state === 'number' ? history.state : 0),
    rememberShown: (shown) => history.replaceState(shown, ''),
  }
}

function titleOf({ query }: SearchState, heading: string): string {
  return query === '' ? heading : `${query} – ${heading}`
}
