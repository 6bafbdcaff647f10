import { bibtexOf } from '../../cite/bibtex.ts'
import { cslOf } from '../../cite/csl.ts'
import { markdownOf } from '../../cite/markdown.ts'
import { citationOf, citationText, referenceId } from '../../cite/reference.ts'
import { citing } from '../../strings.ts'
import { handOver } from '../hand-over.ts'
import { element, spoken } from '../search/dom.ts'
import { copy } from './clipboard.ts'
import { readReference } from './page.ts'

/** Puts the page's address into the citation, and buttons under it that copy it or save it for a reference manager. */
export function startCiteBox(box: HTMLDetailsElement, url: string): void {
  const reference = readReference(box)
  const { caseNumber } = reference
  const text = citationText(reference, url)
  const link = element('a', { href: url }, citationText(reference))
  const heading = box.querySelector('summary')?.textContent ?? ''
  const notice = element('p', { role: 'status' })
  const field = element('textarea', { readonly: '', rows: '4', 'aria-label': heading, hidden: '' })

  function button(name: string, act: () => void): HTMLButtonElement {
    const made = element('button', { type: 'button' }, name)
    made.addEventListener('click', act)
    return made
  }

  function copyButton(name: string, copied: string, said: string, html: string | null = null) {
    return button(name, async () => {
      const done = await copy(copied, html)
      field.hidden = done
      notice.textContent = done ? said : citing.copyByHand
      if (done) return
      field.value = copied
      field.focus()
      field.select()
    })
  }

  function saveButton(name: string, ending: string, type: string, content: string): HTMLButtonElement {
    return button(name, () => {
      const file = `${referenceId(url)}.${ending}`
      handOver(new Blob([content], { type }), file)
      notice.textContent = `${file} ${citing.saved}`
    })
  }

  box.querySelector('p')?.replaceChildren(...spoken(citationOf(reference, url)))
  box.append(
    element(
      'div',
      {},
      copyButton(citing.copyText, text, citing.textCopied, link.outerHTML),
      copyButton(citing.copyMarkdown, markdownOf(reference, url), citing.textCopied),
      ...(caseNumber ? [copyButton(citing.copyNumber, caseNumber, citing.numberCopied)] : []),
      saveButton(citing.saveBibtex, 'bib', 'application/x-bibtex', bibtexOf(reference, url)),
      saveButton(
        citing.saveCsl,
        'json',
        'application/vnd.citationstyles.csl+json',
        JSON.stringify([cslOf(reference, url)], null, 2),
      ),
    ),
    field,
    notice,
  )
}
