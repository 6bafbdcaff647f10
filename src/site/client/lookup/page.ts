import { readText } from '../../link/encoding.ts'
import { opslagWords as words } from '../../strings.ts'
import { copy } from '../cite/clipboard.ts'
import { handOver } from '../hand-over.ts'
import { findElement } from '../search/dom.ts'
import { type LinkText, mailCopy, markdownCopy, waysOf } from './copies.ts'
import { startElsewhere } from './elsewhere.ts'
import { makeLinker } from './linker.ts'
import { onFiles, onTyped, readFile, readTyped, type Source } from './source.ts'
import { makeView } from './view.ts'

/** Milliseconds without a key before what was typed is looked up. */
const PAUSE = 300

/** Milliseconds that a look-up may take before the page says that it is at work. */
const PATIENCE = 400

/** Brings the page to life that finds the numbers of a text, and looks up what its address asks. */
export function startOpslag(root: HTMLElement): void {
  const prefix = root.dataset.prefix ?? '/'
  const home = root.dataset.home ?? new URL(prefix, location.href).href
  const linker = makeLinker(root.dataset.worker ?? '', { home, prefix })
  const view = makeView(root, prefix)
  const zone = findElement(root, '[data-source]', HTMLElement)
  const field = findElement(zone, 'textarea', HTMLTextAreaElement)
  const fileField = findElement(zone, 'input', HTMLInputElement)
  const chosen = findElement(zone, '[data-file]', HTMLElement)
  const on = (selector: string, listener: () => void) =>
    findElement(root, selector, HTMLButtonElement).addEventListener('click', listener)
  let turn = 0
  let pause = 0
  /** What was asked last, to be asked again, and what came of it. */
  let asked = async (): Promise<Source | string> => ''
  let answered: { source: Source; linked: Uint8Array } | null = null

  /** Looks up what `read` reads, and shows what came of it if nothing newer has been asked by then. */
  async function ask(read: () => Promise<Source | string>): Promise<void> {
    clearTimeout(pause)
    linker.stop()
    turn += 1
    const mine = turn
    asked = read
    answered = null
    const patience = setTimeout(view.wait, PATIENCE)
    const source = await read()
    const answer = typeof source === 'string' ? null : await linker.link(source.format, source.bytes)
    clearTimeout(patience)
    if (mine !== turn) return
    if (typeof source === 'string') view.say(source)
    else if (answer === 'lookUp') view.fail()
    else if (answer === null || answer === 'document') view.say(words.unreadable)
    else {
      answered = { source, linked: answer.bytes }
      view.show(answer, { ...waysOf[source.format], save: source.name !== null })
    }
  }

  /** A file takes the place of what stands in the field, until something is typed. */
  function showFile(name: string | null): void {
    chosen.hidden = name === null
    findElement(chosen, '[data-name]', HTMLElement).textContent = name
    if (name === null) fileField.value = ''
  }

  function askTyped(html: string | null): void {
    showFile(null)
    void ask(() => readTyped(field.value, html))
  }

  const link: LinkText = async (format, text) => {
    const answer = await linker.link(format, new TextEncoder().encode(text))
    if (typeof answer === 'string') throw new Error(answer)
    return readText(answer.bytes).text
  }

  /** Copies what is shown, as soon as it is there in that form. */
  async function take(make: typeof mailCopy | typeof markdownCopy, said: string): Promise<void> {
    if (!answered) return
    const { source, linked } = answered
    const made = await make(source, linked, link).catch(() => null)
    if (made === null) view.notice(words.lookUpFailed)
    else view.notice((await copy(made.text, made.html)) ? said : words.copyFailed)
  }

  onTyped(field, (html) => {
    clearTimeout(pause)
    pause = window.setTimeout(askTyped, PAUSE, html)
  })
  onFiles(zone, fileField, ([file, ...others]) => {
    if (!file) return
    showFile(file.name)
    void ask(() => readFile(file)).then(
      () => others.length > 0 && view.notice(`${words.oneFile} ${file.name}`),
    )
  })
  on('[data-remove]', () => {
    askTyped(null)
    // The button goes.
    fileField.focus()
  })
  on('[data-retry]', () => {
    findElement(root, 'h2', HTMLElement).focus()
    void ask(asked)
  })
  on('[data-mail]', () => void take(mailCopy, words.copiedMail))
  on('[data-markdown]', () => void take(markdownCopy, words.copiedMarkdown))
  on('[data-save]', () => {
    const name = answered?.source.name
    if (!answered || !name) return
    handOver(new Blob([new Uint8Array(answered.linked)]), name)
    view.notice(`${words.savedAs} ${name}`)
  })

  startElsewhere(findElement(root, '[data-elsewhere]', HTMLElement), home)
  root.hidden = false
  field.value = new URLSearchParams(location.search).get('q') ?? field.value
  askTyped(null)
}
