import type { Suggest } from './lists.ts'
import type { Popup } from './popup.ts'
import type { Suggestion } from './suggestion.ts'

/**
 * Lets a field make suggestions while one types in it: a combobox with a list that is chosen from by hand, so that Enter
 * with none chosen searches as it does without suggestions.
 */
export function startSuggestions(
  field: HTMLInputElement,
  popup: Popup,
  suggest: Suggest,
  open: (suggestion: Suggestion) => void,
): void {
  let turn = 0

  function close(): void {
    turn += 1
    popup.show([])
  }

  async function update(): Promise<void> {
    turn += 1
    const mine = turn
    const offers = await suggest(field.value)
    if (mine === turn) popup.show(offers)
  }

  /** Down and Up: to the next one or the one before; with Alt, the list opens and closes. */
  function move(step: 1 | -1, alt: boolean): void {
    if (alt && step === -1) close()
    else if (!popup.isOpen()) void update().then(() => alt || popup.choose(step))
    else if (!alt) popup.choose(step)
  }

  function go(suggestion: Suggestion): void {
    close()
    open(suggestion)
  }

  field.addEventListener('input', () => {
    popup.choose(null)
    void update()
  })
  field.addEventListener('blur', close)
  field.form?.addEventListener('submit', close)
  addEventListener('popstate', close)
  popup.onPress(go)
  field.addEventListener('keydown', (event) => {
    const { key, altKey, ctrlKey, metaKey, shiftKey, isComposing } = event
    if (isComposing || ctrlKey || metaKey || shiftKey) return
    const chosen = popup.chosen()
    if (key === 'ArrowDown' || key === 'ArrowUp') move(key === 'ArrowDown' ? 1 : -1, altKey)
    else if (key === 'Enter' && chosen) go(chosen)
    else if (key === 'Escape' && popup.isOpen()) close()
    else {
      // These move in the text again: the field does it.
      if (['Home', 'End', 'ArrowLeft', 'ArrowRight'].includes(key)) popup.choose(null)
      return
    }
    event.preventDefault()
  })
}
