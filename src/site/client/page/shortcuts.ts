import { readStored, store } from '../store.ts'

/** The setting that switches `/` off: a key alone has to be one that can be (WCAG 2.1.4). */
const SLASH = 'skraastreg'

/** On a Mac, Ctrl+K cuts the rest of a line that is typed in. */
const mac = /^(?:Mac|iP)/.test(navigator.platform)

/** Lets the keyboard go to the search field of the page: Ctrl+K, on a Mac ⌘K, and `/` where nothing is typed. */
export function startShortcuts(field: HTMLInputElement): void {
  announce(field)
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return
    if (!isCommand(event) && !(isSlash(event) && slashIsOn())) return
    event.preventDefault()
    field.focus()
    field.select()
  })
}

/** Shows the setting, which does nothing without this script. */
export function startSetting(panel: HTMLElement, box: HTMLInputElement, field: HTMLInputElement): void {
  box.checked = slashIsOn()
  box.addEventListener('change', () => {
    store(SLASH, box.checked)
    box.checked = slashIsOn()
    announce(field)
  })
  panel.hidden = false
}

function announce(field: HTMLInputElement): void {
  const command = mac ? 'Meta+K' : 'Control+K'
  field.setAttribute('aria-keyshortcuts', slashIsOn() ? `${command} /` : command)
}

function slashIsOn(): boolean {
  return readStored(SLASH) !== false
}

function isCommand({ key, ctrlKey, metaKey, altKey, shiftKey }: KeyboardEvent): boolean {
  const [held, other] = mac ? [metaKey, ctrlKey] : [ctrlKey, metaKey]
  return key.toLowerCase() === 'k' && held && !other && !altKey && !shiftKey
}

/** On a Danish keyboard `/` is Shift+7, so Shift may be held. */
function isSlash({ key, ctrlKey, metaKey, altKey, target }: KeyboardEvent): boolean {
  return key === '/' && !ctrlKey && !metaKey && !altKey && !isField(target)
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  )
}
