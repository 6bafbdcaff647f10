import { formatCount } from '../../formats.ts'
import { opslagWords as words } from '../../strings.ts'
import { findElement } from '../search/dom.ts'
import type { Found, Row } from './found.ts'
import { rowElement } from './list.ts'

/** What can be done with what is shown. */
interface Tools {
  mail: boolean
  markdown: boolean
  save: boolean
}

/** The part of the page where the answer stands. */
export interface View {
  show: (found: Found, tools: Tools) => void
  /** Says why there is no answer; nothing where nothing is asked. */
  say: (message: string) => void
  wait: () => void
  /** Says that the archive could not be asked, and offers to ask again. */
  fail: () => void
  /** Says what came of a button. */
  notice: (message: string) => void
}

const NONE: Tools = { mail: false, markdown: false, save: false }

/** Brings the list and its status line to life; the links lead into the site that lies at a path. */
export function makeView(root: HTMLElement, prefix: string): View {
  const status = findElement(root, '[data-status]', HTMLElement)
  const failure = findElement(root, '[data-failure]', HTMLElement)
  const list = findElement(root, '[data-mentions]', HTMLUListElement)
  const tools = findElement(root, '[data-tools]', HTMLElement)
  const notice = findElement(root, '[data-notice]', HTMLElement)

  function place(message: string, rows: readonly Row[], { mail, markdown, save }: Tools): void {
    // A live region is read out when it is written, also with what it said before.
    if (status.textContent !== message) status.textContent = message
    list.replaceChildren(...rows.map((row) => rowElement(row, prefix)))
    findElement(tools, '[data-mail]', HTMLElement).hidden = !mail
    findElement(tools, '[data-markdown]', HTMLElement).hidden = !markdown
    findElement(tools, '[data-save]', HTMLElement).hidden = !save
    tools.hidden = !(mail || markdown || save)
    failure.hidden = true
    notice.textContent = ''
  }

  return {
    show: (found, offered) => {
      const { counts, rows } = found
      place(messageOf(found), rows, counts.found + counts.several > 0 ? offered : NONE)
    },
    say: (message) => place(message, [], NONE),
    wait: () => place(words.working, [], NONE),
    fail: () => {
      place(words.lookUpFailed, [], NONE)
      failure.hidden = false
    },
    notice: (message) => {
      notice.textContent = message
    },
  }
}

/** `3 fundet, 1 ikke i arkivet.` */
function messageOf({ counts, rows, isAll }: Found): string {
  const said = (['found', 'several', 'unknown'] as const)
    .filter((status) => counts[status] > 0)
    .map((status) => `${formatCount(counts[status])} ${words.counts[status]}`)
  if (said.length === 0) return words.nothing
  return `${said.join(', ')}.${isAll ? '' : ` ${words.firstOnes} ${rows.length}.`}`
}
