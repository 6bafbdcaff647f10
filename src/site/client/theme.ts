/**
 * The reader's own choice of light or dark. The script is `async` and the first thing in the head: it blocks neither
 * the parser nor the first paint, and it is fetched together with the style sheet, which the first paint waits for and
 * which is many times its size; from the second page on both lie in the browser's cache. So the choice stands before
 * anything is painted. Should it once come late, the system's scheme is seen for that moment; without a choice there is
 * nothing to come late, for the style sheet follows the system by itself. It imports as little as it can.
 */
import { applyScheme, readScheme } from './theme/scheme.ts'
import { startSwitch } from './theme/switch.ts'

applyScheme(readScheme())

if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', start)
else start()

function start(): void {
  const panel = document.querySelector('[data-scheme-switch]')
  const select = panel?.querySelector('select')
  if (panel instanceof HTMLElement && select) startSwitch(panel, select)
}
