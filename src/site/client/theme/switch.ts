import { applyScheme, keepScheme, readScheme, schemeOf } from './scheme.ts'

/** Shows the choice of colours, which does nothing without this script, and follows it, in other windows too. */
export function startSwitch(panel: HTMLElement, select: HTMLSelectElement): void {
  select.value = readScheme()
  select.addEventListener('change', () => {
    const scheme = schemeOf(select.value)
    keepScheme(scheme)
    applyScheme(scheme)
  })
  const follow = () => {
    select.value = readScheme()
    applyScheme(readScheme())
  }
  addEventListener('storage', follow)
  // A page that comes back as it was left may have been left before the choice.
  addEventListener('pageshow', ({ persisted }) => persisted && follow())
  panel.hidden = false
}
