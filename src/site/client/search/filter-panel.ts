import { formatCount } from '../../formats.ts'
import { outcomeNames, searchWords } from '../../strings.ts'
import type { Counts } from './counts.ts'
import { element, findElement, minutesText } from './dom.ts'
import { countNarrowed, type Group, groups, noFilters, readScope, type SearchState } from './state.ts'

/** The check boxes beside the results. */
export interface FilterPanel {
  /** Makes the check boxes of all values that the index has, once. */
  fill: (all: Counts) => void
  /** Shows a state's choices. */
  show: (state: SearchState) => void
  /**
   * Writes how many results each value has; the boxes stay as they are, so focus stays too. Of years that were not
   * counted there is no number to be written.
   */
  count: (counts: Counts, uncounted: readonly string[]) => void
  /** What is chosen. */
  read: () => Pick<SearchState, 'filters' | 'scope' | 'period'>
}

/** The order of a group's values: years backwards, outcomes as they are listed, others by name. */
const orders: Record<Group, (one: string, other: string) => number> = {
  body: (one, other) => one.localeCompare(other, 'da'),
  year: (one, other) => other.localeCompare(one),
  outcome: (one, other) => outcomeRank(one) - outcomeRank(other),
  caseType: (one, other) => one.localeCompare(other, 'da'),
  subject: (one, other) => one.localeCompare(other),
  access: (one, other) => one.localeCompare(other, 'da'),
}

/** What a value of a group is called. Bodies and types of cases have the names that the minutes give them. */
export function valueName(group: Group, value: string): Node | string {
  if (group === 'body' || group === 'caseType') return minutesText(value)
  return group === 'subject' ? `${searchWords.subjectGroup} ${value}` : value
}

/** Brings the panel to life: beside the results it is always open, on a narrow screen a disclosure. */
export function makeFilterPanel(root: HTMLElement, onChange: () => void): FilterPanel {
  const panel = findElement(root, '[data-filters]', HTMLDetailsElement)
  const scopes = [...panel.querySelectorAll<HTMLInputElement>('[data-scope] input')]
  const from = findElement(panel, '[data-from]', HTMLInputElement)
  const to = findElement(panel, '[data-to]', HTMLInputElement)
  const narrowed = findElement(panel, '[data-narrowed]', HTMLSpanElement)
  const boxes: { group: Group; value: string; input: HTMLInputElement; number: HTMLElement }[] = []

  const wide = matchMedia('(min-width: 60rem)')
  const open = () => {
    panel.open = wide.matches
  }
  open()
  wide.addEventListener('change', open)
  panel.addEventListener('change', onChange)

  function addBox(group: Group, value: string, number: number): void {
    const fieldset = findElement(panel, `[data-group="${group}"]`, HTMLFieldSetElement)
    const input = element('input', { type: 'checkbox', value })
    const count = element('span', { class: 'choice-count' }, formatCount(number))
    fieldset.append(
      element(
        'label',
        { class: 'choice' },
        input,
        ' ',
        element('span', {}, valueName(group, value)),
        ' ',
        count,
      ),
    )
    boxes.push({ group, value, input, number: count })
  }

  function chosen(name: Group): readonly string[] {
    return boxes.filter(({ group, input }) => group === name && input.checked).map(({ value }) => value)
  }

  return {
    fill: (all) => {
      if (boxes.length > 0) return
      for (const { name } of groups) {
        const values = Object.entries(all[name]).sort(([one], [other]) => orders[name](one, other))
        for (const [value, number] of values) addBox(name, value, number)
        findElement(panel, `[data-group="${name}"]`, HTMLFieldSetElement).hidden = values.length === 0
      }
      panel.inert = false
    },
    show: (state) => {
      for (const { group, value, input } of boxes) input.checked = state.filters[group].includes(value)
      for (const input of scopes) input.checked = readScope(input.value) === state.scope
      for (const [input, day] of [
        [from, state.period.from],
        [to, state.period.to],
      ] as const) {
        // A day that is half typed is not taken away.
        if (input.value !== day && input !== document.activeElement) input.value = day
      }
      const number = countNarrowed(state)
      narrowed.textContent = number === 0 ? '' : `(${number})`
    },
    count: (counts, uncounted) => {
      for (const { group, value, input, number } of boxes) {
        const known = group !== 'year' || !uncounted.includes(value)
        const results = counts[group][value] ?? 0
        number.textContent = known ? formatCount(results) : ''
        input.closest('label')?.classList.toggle('choice-empty', known && results === 0)
      }
    },
    read: () => ({
      filters: { ...noFilters, ...Object.fromEntries(groups.map(({ name }) => [name, chosen(name)])) },
      scope: readScope(scopes.find(({ checked }) => checked)?.value ?? null),
      period: { from: from.value, to: to.value },
    }),
  }
}

function outcomeRank(name: string): number {
  const rank = Object.values<string>(outcomeNames).indexOf(name)
  return rank < 0 ? Number.MAX_SAFE_INTEGER : rank
}
