import { count, formatDate } from '../../formats.ts'
import { ofMinutes, suggestions as words } from '../../strings.ts'
import { element, marked, minutesText } from '../search/dom.ts'
import type { Offer } from './lists.ts'
import type { Suggestion } from './suggestion.ts'

/** The list of suggestions under a field. The focus stays in the field; one of the list may be chosen. */
export interface Popup {
  /** Shows suggestions, of which the one that is chosen stays so; no list where there are none. */
  show: (offers: readonly Offer[]) => void
  isOpen: () => boolean
  /** Chooses the next one or the one before, from the end round to the beginning; null chooses none. */
  choose: (step: 1 | -1 | null) => void
  chosen: () => Suggestion | null
  /** Hears of one that is pressed. */
  onPress: (go: (suggestion: Suggestion) => void) => void
}

/** Milliseconds without a change before it is said how many suggestions there are. */
const PAUSE = 700

/** Makes the list of a field, and the field a combobox (https://www.w3.org/WAI/ARIA/apg/patterns/combobox/). */
export function makePopup(field: HTMLInputElement): Popup {
  const list = element('ul', {
    class: 'suggestions',
    id: `${field.id}-forslag`,
    role: 'listbox',
    'aria-label': words.list,
    hidden: '',
  })
  const message = element('span', { class: 'unseen', 'aria-live': 'polite' })
  let shown: readonly Offer[] = []
  let at: number | null = null
  let saying = 0

  function chosen(): Suggestion | null {
    return at === null ? null : (shown[at]?.suggestion ?? null)
  }

  function choose(place: number | null): void {
    at = place
    field.removeAttribute('aria-activedescendant')
    for (const [index, option] of [...list.children].entries()) {
      option.setAttribute('aria-selected', String(index === place))
      if (index !== place) continue
      field.setAttribute('aria-activedescendant', option.id)
      option.scrollIntoView({ block: 'nearest' })
    }
  }

  function say(): void {
    clearTimeout(saying)
    message.textContent = ''
    if (shown.length === 0) return
    saying = window.setTimeout(() => {
      message.textContent = count(shown.length, words.found, words.found)
    }, PAUSE)
  }

  field.setAttribute('role', 'combobox')
  field.setAttribute('aria-autocomplete', 'list')
  field.setAttribute('aria-controls', list.id)
  field.setAttribute('aria-expanded', 'false')
  field.parentElement?.classList.add('suggest')
  field.parentElement?.append(list, message)
  // Pressing an option takes the focus from the field, which closes the list before it is a click.
  list.addEventListener('mousedown', (event) => event.preventDefault())

  return {
    show: (offers) => {
      if (offers.length === 0 && shown.length === 0) return
      const stays = offers.findIndex(({ suggestion: { url } }) => url === chosen()?.url)
      shown = offers
      list.replaceChildren(...offers.map((offer, index) => optionOf(offer, `${list.id}-${index + 1}`)))
      list.scrollTop = 0
      list.hidden = offers.length === 0
      field.setAttribute('aria-expanded', String(offers.length > 0))
      choose(stays < 0 ? null : stays)
      say()
    },
    isOpen: () => shown.length > 0,
    choose: (step) => {
      if (step === null || shown.length === 0) return choose(null)
      const before = at ?? (step === 1 ? -1 : shown.length)
      choose((before + step + shown.length) % shown.length)
    },
    chosen,
    onPress: (go) => {
      list.addEventListener('click', ({ target }) => {
        const place = [...list.children].findIndex(
          (option) => target instanceof Node && option.contains(target),
        )
        const pressed = shown[place]
        if (pressed) go(pressed.suggestion)
      })
    },
  }
}

function optionOf({ suggestion, title }: Offer, id: string): HTMLLIElement {
  return element(
    'li',
    { id, role: 'option', 'aria-selected': 'false' },
    element('span', { class: 'suggestion-kind' }, words.kinds[suggestion.kind]),
    ' ',
    element('span', { class: 'suggestion-title', ...ofMinutes }, ...marked(title)),
    ' ',
    element('span', { class: 'suggestion-facts' }, ...factsOf(suggestion)),
  )
}

function factsOf(suggestion: Suggestion): readonly (Node | string)[] {
  switch (suggestion.kind) {
    case 'body':
      return [count(suggestion.meetings, words.meeting, words.meetings)]
    case 'case':
      return [suggestion.number, ' · ', formatDate(suggestion.date)]
    case 'item':
      return [minutesText(suggestion.body), ' · ', formatDate(suggestion.date)]
  }
}
