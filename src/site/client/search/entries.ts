import { numberKey } from '../../../../parsers/citation/number.ts'
import { formatDate, outcomeNames, strings } from '../../strings.ts'
import { urls, withPrefix } from '../../urls.ts'
import { element, marked } from './dom.ts'
import type { NumberMatch } from './number-lookup.ts'
import type { Result } from './result.ts'

/** An item in the list of results. The link to its page comes first. */
export function resultEntry(result: Result, prefix: string): HTMLLIElement {
  const { url, title, body, date, number, excerpt } = result
  const place = [
    ...(date ? [element('time', { datetime: date }, formatDate(date))] : []),
    ...(body ? [body] : []),
    ...(number ? [`${strings.item} ${number}`] : []),
  ].flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))
  return element(
    'li',
    {},
    element('p', { class: 'result-place' }, ...place),
    element('h3', {}, element('a', { href: url }, ...marked(title))),
    ...facts(result, prefix),
    ...(excerpt.length > 0 ? [element('p', { class: 'excerpt' }, ...marked(excerpt))] : []),
  )
}

function facts({ outcome, closed, caseNumber }: Result, prefix: string): readonly HTMLElement[] {
  const found = [
    ...(outcome ? [element('span', { class: `outcome outcome-${outcome}` }, outcomeNames[outcome])] : []),
    ...(closed ? [element('span', { class: 'closed' }, strings.closed)] : []),
    ...(caseNumber
      ? [element('span', { class: 'result-case' }, `${strings.case} `, caseLink(caseNumber, prefix))]
      : []),
  ]
  return found.length === 0 ? [] : [element('p', { class: 'result-facts' }, ...spaced(found))]
}

function caseLink(caseNumber: string, prefix: string): HTMLElement {
  const href = withPrefix(urls.case({ key: numberKey(caseNumber) }), prefix)
  return element('a', { class: 'number', href }, caseNumber)
}

function spaced(parts: readonly HTMLElement[]): readonly (Node | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part]))
}

/** A case or a document in the list of what a number leads to. */
export function numberEntry({ kind, number, title, url }: NumberMatch, prefix: string): HTMLLIElement {
  const name = kind === 'case' ? strings.case : kind === 'document' ? strings.document : ''
  return element(
    'li',
    {},
    element('p', { class: 'result-place' }, `${name} ${number}`.trim()),
    element('h3', {}, element('a', { href: withPrefix(url, prefix) }, title === '' ? number : title)),
  )
}
