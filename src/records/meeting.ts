import { z } from 'zod'
import { encodings } from '../../parsers/text/decode.ts'
import { AgendaItem } from './item.ts'
import { Message } from './message.ts'

/** The file a meeting was read from. */
export const Source = z.strictObject({
  /** Of the bytes as they lie on disk, in hexadecimal; empty in an archive that takes text out of the file. */
  sha256: z.string(),
  bytes: z.int(),
  encoding: z.enum(encodings),
  /** As an editor counts: a last line without a line end is one too. */
  lines: z.int(),
})
export type Source = z.infer<typeof Source>

/** A meeting of one body. */
export const Meeting = z.strictObject({
  /** Stable key and URL path, from the text and never from the file name: `byraadet/2016-10-26`. */
  id: z.string(),
  kind: z.enum(['minutes', 'agenda']),
  body: z.string(),
  /** ISO 8601. */
  date: z.string(),
  /** `17:00`; null when none is printed or it cannot be. */
  time: z.string().nullable(),
  location: z.string().nullable(),
  /** In printed order. */
  participants: z.array(z.string()),
  absent: z.array(z.string()),
  items: z.array(AgendaItem),
  /** Lines outside the items that no rule explains: published as they stand. */
  unexplained: z.array(z.strictObject({ line: z.int(), text: z.string() })),
  source: Source,
})
export type Meeting = z.infer<typeof Meeting>

/** What came of one file. */
export const ParseResult = z.strictObject({
  /** The path as it was given. */
  file: z.string(),
  /** Null only when the file is no minutes at all. */
  meeting: Meeting.nullable(),
  messages: z.array(Message),
})
export type ParseResult = z.infer<typeof ParseResult>
