import type { Resolution } from '../../../../parsers/citation/resolve.ts'
import { formatDate } from '../../formats.ts'
import { mentionWords, outcomeNames } from '../../strings.ts'
import type { Preview } from './preview.ts'

/** A line of a card, by what it is to the one who reads it. */
export interface CardLine {
  part: 'kind' | 'title' | 'place' | 'decision'
  text: string
}

/** Pages that a card lists at most. */
const MOST = 8

/** What a card says of a mention: of the one page that it leads to, or which pages it may mean. */
export function cardLines({ mention, targets }: Resolution, preview: Preview | null): readonly CardLine[] {
  const [target, ...others] = targets
  if (!target) return []
  const { kinds } = mentionWords
  if (others.length > 0)
    return [
      { part: 'kind', text: `${mention.text}: ${mentionWords.several}` },
      ...targets
        .slice(0, MOST)
        .map(({ kind, title }): CardLine => ({ part: 'title', text: `${kinds[kind]}: ${title}` })),
      ...(targets.length > MOST ? [{ part: 'place' as const, text: mentionWords.andMore }] : []),
    ]
  const { kind, number, title } = target
  return [
    { part: 'kind', text: [kinds[kind], number].filter(Boolean).join(' ') },
    { part: 'title', text: title },
    ...(mention.type === 'meeting' && kind === 'meeting' ? [placeLine('', mention.date)] : []),
    ...(preview ? previewLines(preview) : []),
  ]
}

function previewLines({ body, date, closed, outcome, sentence }: Preview): readonly CardLine[] {
  const decided = [outcome && outcomeNames[outcome], sentence].filter(Boolean).join(': ')
  const decision = decided || (closed ? mentionWords.closed : '')
  return [placeLine(body, date), ...(decision ? [{ part: 'decision' as const, text: decision }] : [])]
}

function placeLine(body: string, date: string): CardLine {
  return { part: 'place', text: [body, formatDate(date)].filter(Boolean).join(', ') }
}
