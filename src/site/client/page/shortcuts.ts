import { readStored, store } from '../store.ts'

/** The setting that switches keys alone off: they have to be such that they can be (WCAG 2.1.4). */
const ALONE = 'taster'

/** On a Mac, Ctrl+K cuts the rest of a line that is typed in. */
const mac = /^(?:Mac|iP)/.test(navigator.platform)

/** A shortcut: the key, with Ctrl (⌘) or alone, and what it is called in `shortcutWords.names` and does. */
export interface Shortcut {
  name: 'find' | 'search' | 'next' | 'previous' | 'help'
  key: string
  alone: boolean
  /** Null where the page has nothing that the key could lead to. */
  act: (() => void) | null
}

/** The shortcuts of a page, in the order in which they are told. */
export function shortcutsOf(field: HTMLInputElement | null, help: () => void): Shortcut[] {
  const toField = field && (() => goTo(field))
  return [
    { name: 'search', key: '/', alone: true, act: toField },
    { name: 'next', key: 'n', alone: true, act: follow('next') },
    { name: 'previous', key: 'p', alone: true, act: follow('prev') },
    { name: 'help', key: '?', alone: true, act: help },
    { name: 'find', key: 'k', alone: false, act: toField },
  ]
}

/** Does what a key stands for, where nothing is typed and nothing is asked. */
export function listen(shortcuts: readonly Shortcut[]): void {
  document.addEventListener('keydown', (event) => {
    if (event.defaultPrevented || event.isComposing || event.repeat) return
    const act = shortcuts.find((shortcut) => isMeant(shortcut, event))?.act
    if (!act || document.querySelector('dialog[open]')) return
    event.preventDefault()
    act()
  })
}

/** Tells assistive technology the keys of the search field. */
export function announce(field: HTMLInputElement): void {
  const command = mac ? 'Meta+K' : 'Control+K'
  field.setAttribute('aria-keyshortcuts', aloneIsOn() ? `${command} /` : command)
}

/** How a shortcut is written for a reader. */
export function written({ key, alone }: Shortcut): string[] {
  return alone ? [key] : [mac ? '⌘' : 'Ctrl', key.toUpperCase()]
}

/** Whether keys alone are shortcuts. */
export function aloneIsOn(): boolean {
  return readStored(ALONE) !== false
}

/** @returns whether keys alone are shortcuts now: a browser that keeps nothing cannot switch them off */
export function switchAlone(on: boolean): boolean {
  store(ALONE, on)
  return aloneIsOn()
}

/** Where there is no room for the field, it is folded away and takes no focus. */
function goTo(field: HTMLInputElement): void {
  field.focus()
  const folded = field.closest('details')
  if (folded && document.activeElement !== field) {
    folded.open = true
    field.focus()
  }
  field.select()
}

function follow(rel: 'next' | 'prev'): (() => void) | null {
  const link = document.querySelector(`main a[rel="${rel}"]`)
  return link instanceof HTMLAnchorElement ? () => link.click() : null
}

function isMeant({ key, alone }: Shortcut, event: KeyboardEvent): boolean {
  if (event.key.toLowerCase() !== key || event.altKey) return false
  return alone ? isAlone(event) && aloneIsOn() && !isField(event.target) : isCommand(event)
}

/** On a Danish keyboard `/` is Shift+7 and `?` Shift++, so Shift may be held for what is no letter. */
function isAlone({ key, ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  return !ctrlKey && !metaKey && !(shiftKey && /\p{L}/u.test(key))
}

function isCommand({ ctrlKey, metaKey, shiftKey }: KeyboardEvent): boolean {
  const [held, other] = mac ? [metaKey, ctrlKey] : [ctrlKey, metaKey]
  return held && !other && !shiftKey
}

function isField(target: EventTarget | null): boolean {
  return (
    target instanceof HTMLElement && (target.isContentEditable || target.matches('input, textarea, select'))
  )
}
