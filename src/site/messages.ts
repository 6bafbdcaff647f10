import type { Message } from '../records/message.ts'
import { messageSentences } from './strings.ts'

/** The sentence of a message; the name of its rule where there is none. */
export function messageSentence({ ruleId }: Pick<Message, 'ruleId'>): string {
  return messageSentences[ruleId] ?? ruleId
}

/** The severities, the worst first. */
export const severities = ['error', 'warning', 'info'] as const
