import type { Target } from '../../../../parsers/citation/mention.ts'
import { mentionWords, ofMinutes, opslagWords as words } from '../../strings.ts'
import { withPrefix } from '../../urls.ts'
import { element } from '../search/dom.ts'
import type { Row } from './found.ts'

/** The entry of a list for what a text mentions: as it is written, what it is, where it leads, whether it is there. */
export function rowElement(row: Row, prefix: string): HTMLLIElement {
  const { mention, kind, status, targets, times, left } = row
  const notes = [
    ...(times > 1 ? [`${times} ${words.times}`] : []),
    ...(left && status !== 'unknown' ? [words.left] : []),
  ]
  const title = ({ url, title, kind: of }: Target): HTMLElement =>
    element(
      'span',
      {},
      title
        ? element('a', { href: withPrefix(url, prefix), ...ofMinutes }, title)
        : element('a', { href: withPrefix(url, prefix) }, mentionWords.kinds[of]),
      ...(targets.length > 1 ? [` (${mentionWords.kinds[of]})`] : []),
    )
  return element(
    'li',
    {},
    element('bdi', { class: 'mention-text' }, mention.text),
    ' ',
    element('span', { class: 'muted' }, [kind, ...notes].join(', ')),
    ' ',
    element('span', { class: `mention-status mention-${status}` }, words.statuses[status]),
    ' ',
    element('span', { class: 'mention-pages' }, ...targets.flatMap((target) => [title(target), ' '])),
  )
}
