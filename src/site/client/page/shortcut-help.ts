import { shortcutWords as words } from '../../strings.ts'
import { element } from '../search/dom.ts'
import { aloneIsOn, type Shortcut, switchAlone, written } from './shortcuts.ts'

/**
 * A dialog that tells the shortcuts, with a switch for keys alone.
 * @param changed the switch was turned
 */
export function helpDialog(shortcuts: readonly Shortcut[], changed: () => void): HTMLDialogElement {
  const box = element('input', { type: 'checkbox' })
  box.checked = aloneIsOn()
  box.addEventListener('change', () => {
    box.checked = switchAlone(box.checked)
    changed()
  })
  return element(
    'dialog',
    { class: 'shortcuts', 'aria-labelledby': 'genveje', closedby: 'any' },
    element('h2', { id: 'genveje' }, words.title),
    element('dl', {}, ...shortcuts.map(row)),
    element('label', { class: 'choice' }, box, element('span', {}, words.alone)),
    element('form', { method: 'dialog' }, element('button', {}, words.close)),
  )
}

/** A button at the foot of the page, for who knows no key or has switched them off. */
export function helpButton(open: () => void): HTMLButtonElement {
  const button = element('button', { type: 'button', class: 'shortcuts-button' }, words.title)
  button.addEventListener('click', open)
  return button
}

function row(shortcut: Shortcut): HTMLElement {
  const keys = written(shortcut).flatMap((key, at) => [...(at > 0 ? [' + '] : []), element('kbd', {}, key)])
  return element('div', {}, element('dt', {}, ...keys), element('dd', {}, words.names[shortcut.name]))
}
