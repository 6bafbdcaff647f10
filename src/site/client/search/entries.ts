import { numberKey } from '../../../../parsers/citation/number.ts'
import { count, formatDate } from '../../formats.ts'
import type { MeetingEntry } from '../../lookup/meeting-lookup.ts'
import type { NumberMatch } from '../../lookup/number-lookup.ts'
import { titleOf } from '../../names.ts'
import { ofMinutes, outcomeNames, searchWords, strings } from '../../strings.ts'
import { urls, withPrefix } from '../../urls.ts'
import { withTerms } from '../page/terms.ts'
import { element, marked, minutesText } from './dom.ts'
import type { Fold } from './fold.ts'
import type { Result } from './result.ts'

/**
 * An item in the list of results, with others of its case folded under it. The link to its page comes first.
 * @param terms what the page that is opened marks, see `withTerms`
 */
export function resultEntry(
  { first, others }: Fold,
  terms: readonly string[],
  prefix: string,
): HTMLLIElement {
  const { excerpt } = first
  return element(
    'li',
    {},
    element('p', { class: 'result-place' }, ...place(first)),
    element('h3', {}, link(first, terms)),
    ...facts(first, prefix),
    ...(excerpt.length > 0 ? [element('p', { class: 'excerpt', ...ofMinutes }, ...marked(excerpt))] : []),
    ...(others.length > 0 ? [sameCase(others, terms)] : []),
  )
}

function sameCase(others: readonly Result[], terms: readonly string[]): HTMLElement {
  const number = `${count(others.length, ...strings.itemsCounted)} ${searchWords.moreOfCase}`
  const links = others.map((other) => element('li', {}, link(other, terms), ' – ', ...place(other)))
  return element(
    'details',
    { class: 'same-case' },
    element('summary', {}, number),
    element('ul', {}, ...links),
  )
}

function link({ url, anchor, title }: Result, terms: readonly string[]): HTMLElement {
  const place = anchor === null ? url : `${url}#${anchor}`
  return element('a', { href: withTerms(place, terms), ...ofMinutes }, ...marked(title))
}

/** The day, the body and the place on the agenda. */
function place({ date, body, number }: Result): readonly (Node | string)[] {
  return [
    ...(date ? [element('time', { datetime: date }, formatDate(date))] : []),
    ...(body ? [minutesText(body)] : []),
    ...(number ? [`${strings.item} ${number}`] : []),
  ].flatMap((part, index) => (index === 0 ? [part] : [' · ', part]))
}

function facts({ outcome, decision, closed, caseNumber }: Result, prefix: string): readonly HTMLElement[] {
  const found = [
    ...(outcome ? [element('span', { class: `outcome outcome-${outcome}` }, outcomeNames[outcome])] : []),
    ...(closed ? [element('span', { class: 'closed' }, strings.closed)] : []),
    ...(caseNumber
      ? [element('span', { class: 'result-case' }, `${strings.case} `, caseLink(caseNumber, prefix))]
      : []),
  ]
  const decided =
    decision.length > 0 ? [element('p', { class: 'result-decision', ...ofMinutes }, ...marked(decision))] : []
  return [
    ...(found.length === 0 ? [] : [element('p', { class: 'result-facts' }, ...spaced(found))]),
    ...decided,
  ]
}

function caseLink(caseNumber: string, prefix: string): HTMLElement {
  const href = withPrefix(urls.case({ key: numberKey(caseNumber) }), prefix)
  return element('a', { class: 'number', href }, caseNumber)
}

function spaced(parts: readonly HTMLElement[]): readonly (Node | string)[] {
  return parts.flatMap((part, index) => (index === 0 ? [part] : [' ', part]))
}

function kindName(kind: string): string {
  return kind === 'case' || kind === 'document' || kind === 'item' ? strings[kind] : ''
}

/** A case, a document or an item in the list of what a number leads to. */
export function numberEntry({ kind, number, title, url }: NumberMatch, prefix: string): HTMLLIElement {
  return lookedUp(
    [`${kindName(kind)} ${number}`.trim()],
    minutesText(title || number),
    withPrefix(url, prefix),
  )
}

/** A meeting or an item in the list of what a citation leads to. */
export function meetingEntry(entry: MeetingEntry, prefix: string): HTMLLIElement {
  const { body, date, number, title, url } = entry
  const day = formatDate(date)
  return number === null
    ? lookedUp([minutesText(body)], day, withPrefix(url, prefix))
    : lookedUp(
        [`${day} · `, minutesText(body), ` · ${strings.item} ${number}`],
        minutesText(titleOf({ number, title })),
        withPrefix(url, prefix),
      )
}

function lookedUp(place: readonly (Node | string)[], title: Node | string, href: string): HTMLLIElement {
  return element(
    'li',
    {},
    element('p', { class: 'result-place' }, ...place),
    element('h3', {}, element('a', { href }, title)),
  )
}
