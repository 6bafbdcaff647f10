/** What an item's text mentions, as its head keeps it: found where the file is digested, resolved in the archive. */
import type { Mention } from '../../../parsers/citation/mention.ts'
import { findMentions } from '../../../parsers/citation/mentions.ts'
import type { AgendaItem, Section } from '../../records/item.ts'
import { sentenceAt } from './sentence.ts'

/** A mention, where the item has it first. */
export interface Citation {
  /** Its place is the one in `sentence`. */
  mention: Mention
  /** The sentence, at most 300 characters; what is cut off is marked with an ellipsis. */
  sentence: string
  section: Section['kind']
  /** Which of the item's sections of that kind it is, from 1. */
  turn: number
}

/** A text of an item's page, and where it stands there. */
interface Passage extends Pick<Citation, 'section' | 'turn'> {
  text: string
}

/** Sections whose texts an item's page shows as fields, or in the words of a decision or of the history. */
const ELSEWHERE = new Set<Section['kind']>(['decision', 'history', 'attachments', 'route'])

/**
 * The mentions in the running text of an item as it is published, each once.
 * @param bodies see `findMentions`
 */
export function citationsOf(item: AgendaItem, bodies: readonly string[]): Citation[] {
  const citations = new Map<string, Citation>()
  for (const { text, section, turn } of passagesOf(item)) {
    for (const mention of findMentions(text, bodies)) {
      const key = mentionKey(mention)
      if (citations.has(key)) continue
      const { sentence, at } = sentenceAt(text, mention.at)
      citations.set(key, { mention: { ...mention, at }, sentence, section, turn })
    }
  }
  return [...citations.values()]
}

/** The same for all mentions of a text that mean the same. */
export function mentionKey(mention: Mention): string {
  return mention.type === 'number'
    ? `${mention.label ?? ''}:${mention.number.key}`
    : `${mention.body}:${mention.date}:${mention.item ?? ''}`
}

function passagesOf({ sections, decision, history }: AgendaItem): Passage[] {
  const turns = new Map<Section['kind'], number>()
  const shown = sections.filter(({ kind, text }) => !ELSEWHERE.has(kind) && text !== '')
  return [
    ...(decision ? [{ text: decision.text, section: 'decision', turn: 1 } as const] : []),
    ...shown.map(({ kind, text }) => {
      const turn = (turns.get(kind) ?? 0) + 1
      turns.set(kind, turn)
      return { text, section: kind, turn }
    }),
    ...history.map(({ text }) => ({ text, section: 'history', turn: 1 }) as const),
  ]
}
