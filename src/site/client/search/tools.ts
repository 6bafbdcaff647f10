import { searchWords } from '../../strings.ts'
import type { CsvRow } from './csv.ts'
import { findElement } from './dom.ts'
import { exportResults } from './export.ts'
import { showFeedLinks } from './feed-links.ts'
import { makeKeptList } from './kept-list.ts'
import type { Newest } from './kept-searches.ts'
import { shareLink } from './share.ts'
import { readState, type SearchState, writeState } from './state.ts'

/** What can be done with a search: keep it, hand on its address, take its results along. */
export interface Tools {
  /** Follows the search that the page has answered, and how many results it has. */
  show: (state: SearchState, total: number) => void
}

/** Where the tools get what they need. */
export interface ToolSources {
  /** What a search finds now, the newest first. */
  newest: (state: SearchState) => Promise<Newest>
  /** All results of a search, in its order. */
  rows: (state: SearchState) => Promise<readonly CsvRow[]>
  /** Takes the focus when what had it is gone. */
  focusElsewhere: () => void
}

/** Brings the row of buttons above the results and the list of kept searches to life. */
export function makeTools(root: HTMLElement, { newest, rows, focusElsewhere }: ToolSources): Tools {
  const row = findElement(root, '[data-tools]', HTMLElement)
  const keepButton = findElement(row, '[data-keep]', HTMLButtonElement)
  const shareButton = findElement(row, '[data-share]', HTMLButtonElement)
  const exportButton = findElement(row, '[data-export]', HTMLButtonElement)
  const link = findElement(root, '[data-link]', HTMLLabelElement)
  const field = findElement(link, 'input', HTMLInputElement)
  const notice = findElement(root, '[data-notice]', HTMLElement)
  let state = readState('')

  const say = (message: string): void => {
    notice.textContent = message
  }
  const kept = makeKeptList(findElement(root, '[data-kept]', HTMLDetailsElement), {
    name: `gemte:${root.dataset.prefix ?? ''}`,
    newest: (address) => newest(readState(address)),
    today,
    say,
    focusElsewhere,
    onChange: nameKeepButton,
  })

  function reveal(address: string): void {
    field.value = address
    link.hidden = false
    field.focus()
    field.select()
  }

  function nameKeepButton(): void {
    keepButton.textContent = kept.has(writeState(state)) ? searchWords.unkeepSearch : searchWords.keepSearch
  }

  keepButton.addEventListener('click', () => {
    const address = writeState(state)
    if (kept.has(address)) kept.remove(address)
    else kept.add(address)
  })
  shareButton.addEventListener('click', async () => {
    const address = new URL(location.pathname + writeState(state), location.href)
    say((await shareLink(address.href, reveal)) ?? '')
  })
  exportButton.addEventListener('click', async () => {
    if (exportButton.ariaDisabled === 'true') return
    // A button that is disabled would lose the focus.
    exportButton.ariaDisabled = 'true'
    say(searchWords.exporting)
    say(await exportResults(state, rows, today()))
    exportButton.ariaDisabled = null
  })

  return {
    show: (shown, total) => {
      const address = writeState(shown)
      if (address !== writeState(state)) {
        say('')
        link.hidden = true
      }
      state = shown
      row.hidden = address === ''
      exportButton.hidden = total === 0
      nameKeepButton()
      showFeedLinks(root, shown)
      kept.show(address)
    },
  }
}

/** The reader's day, as an ISO date. */
function today(): string {
  return new Date().toLocaleDateString('sv-SE')
}
