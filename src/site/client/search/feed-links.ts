import { countNarrowed, readState, type SearchState, writeState } from './state.ts'

/** Shows the feed of what a search is narrowed to, where that is one value and it has a feed. */
export function showFeedLinks(root: HTMLElement, state: SearchState): void {
  const asked = writeState({ ...readState(''), filters: state.filters })
  const isOne = countNarrowed(state) === 1
  for (const link of root.querySelectorAll<HTMLElement>('[data-feed]'))
    link.hidden = !isOne || link.dataset.feed !== asked
}
