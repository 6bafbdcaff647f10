import { formatDate } from '../../formats.ts'
import { scopeNames, searchWords } from '../../strings.ts'
import { element } from './dom.ts'
import { valueName } from './filter-panel.ts'
import { countNarrowed, groups, type SearchState, widened } from './state.ts'

/** A choice that can be taken back: its name, and the state without it. */
interface Chip {
  name: Node | string
  without: SearchState
}

/** Shows what a search is narrowed to, each with a button that takes it back, and one for all. */
export function makeChips(
  box: HTMLElement,
  onChange: (state: SearchState) => void,
  focusElsewhere: () => void,
) {
  return (state: SearchState): void => {
    const chips = chipsOf(state)
    // The button that was pressed goes; the one that takes its place gets the focus.
    const focused = document.activeElement ? [...box.children].indexOf(document.activeElement) : -1
    const buttons = chips.map(({ name, without }) => {
      const button = element('button', { type: 'button', class: 'chip' }, name)
      button.ariaLabel = `${searchWords.removeFilter} ${button.textContent}`
      button.addEventListener('click', () => onChange(without))
      return button
    })
    const clear = element('button', { type: 'button', class: 'clear' }, searchWords.clearFilters)
    clear.addEventListener('click', () => onChange(widened(state)))
    box.hidden = countNarrowed(state) === 0
    box.replaceChildren(...(box.hidden ? [] : [...buttons, clear]))
    if (focused < 0) return
    if (box.hidden) focusElsewhere()
    else (buttons[Math.min(focused, buttons.length - 1)] ?? clear).focus()
  }
}

function chipsOf(state: SearchState): readonly Chip[] {
  const { filters } = state
  const chosen = groups.flatMap(({ name }) =>
    filters[name].map((value) => ({
      name: valueName(name, value),
      without: {
        ...state,
        filters: { ...filters, [name]: filters[name].filter((other) => other !== value) },
      },
    })),
  )
  const { scope, period } = state
  const day = (end: 'from' | 'to', label: string): readonly Chip[] =>
    period[end] === ''
      ? []
      : [
          {
            name: `${label} ${formatDate(period[end])}`,
            without: { ...state, period: { ...period, [end]: '' } },
          },
        ]
  const narrowed: readonly Chip[] =
    scope === 'everything' ? [] : [{ name: scopeNames[scope], without: { ...state, scope: 'everything' } }]
  return [...narrowed, ...day('from', searchWords.periodFrom), ...day('to', searchWords.periodTo), ...chosen]
}
