import { z } from 'zod'

const Severity = z.enum(['error', 'warning', 'info'])

/** What the parser or the archive has to say about a place in a source file. */
export const Message = z.strictObject({
  /** 1-based line; 1 when the message is about the whole file. */
  line: z.int().min(1),
  /** 1-based column. */
  column: z.int().min(1),
  ruleId: z.string(),
  severity: Severity,
  /** One sentence for a person: what was found, and what was expected. */
  reason: z.string(),
})
export type Message = z.infer<typeof Message>
