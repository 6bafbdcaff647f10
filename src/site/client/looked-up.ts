import { findElement } from './search/dom.ts'

/** Shows what was looked up where the page has a place for it (`components/LookedUp.tsx`). */
export function showLookedUp(place: HTMLElement, message: string, entries: readonly HTMLLIElement[]): void {
  const list = findElement(place, 'ol', HTMLOListElement)
  list.replaceChildren(...entries)
  findElement(place, 'div', HTMLElement).hidden = entries.length === 0
  findElement(place, '[role=status]', HTMLElement).textContent = message
}
