import type { Resolution } from '../../../../parsers/citation/resolve.ts'
import { formatDate } from '../../formats.ts'
import { minutes, type Stretch, words } from '../../stretches.ts'
import { mentionWords, outcomeNames } from '../../strings.ts'
import type { Preview } from './preview.ts'

/** A line of a card, by what it is to the one who reads it. */
export interface CardLine {
  part: 'kind' | 'title' | 'place' | 'decision'
  says: readonly Stretch[]
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
      { part: 'kind', says: [words(`${mention.text}: ${mentionWords.several}`)] },
      ...targets.slice(0, MOST).map(({ kind, title }): CardLine => {
        return { part: 'title', says: [words(`${kinds[kind]}: `), minutes(title)] }
      }),
      ...(targets.length > MOST ? [{ part: 'place' as const, says: [words(mentionWords.andMore)] }] : []),
    ]
  const { kind, number, title } = target
  return [
    { part: 'kind', says: [words([kinds[kind], number].filter(Boolean).join(' '))] },
    { part: 'title', says: [minutes(title)] },
    ...(mention.type === 'meeting' && kind === 'meeting' ? [placeLine('', mention.date)] : []),
    ...(preview ? previewLines(preview) : []),
  ]
}

function previewLines({ body, date, closed, outcome, sentence }: Preview): readonly CardLine[] {
  const name = outcome ? outcomeNames[outcome] : ''
  const before = sentence.startsWith(name) ? '' : sentence ? `${name}: ` : name
  const decided = before || sentence ? [words(before), minutes(sentence)] : []
  const says = decided.length === 0 && closed ? [words(mentionWords.closed)] : decided
  return [placeLine(body, date), ...(says.length > 0 ? [{ part: 'decision' as const, says }] : [])]
}

function placeLine(body: string, date: string): CardLine {
  return { part: 'place', says: [minutes(body), words((body && ', ') + formatDate(date))] }
}
