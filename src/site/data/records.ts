/** The records of the downloads, a line each: see docs/data.md. Their schemas are published beside them. */
import { z } from 'zod'
import { AgendaItem } from '../../records/item.ts'
import { Meeting } from '../../records/meeting.ts'

/** A path from the site's root. */
const Path = z.string().regex(/^\/(?!\/)/)

/** Which meeting it is. */
const MeetingKey = z.strictObject({
  id: z.string().describe('as in meetings.ndjson'),
  body: z.string(),
  date: z.string().describe('ISO 8601'),
})

/** `items.ndjson` */
export const ItemLine = z
  .strictObject({ url: Path, meeting: MeetingKey, ...AgendaItem.shape })
  .meta({ title: 'An agenda item' })
export type ItemLine = z.infer<typeof ItemLine>

/** `meetings.ndjson` */
export const MeetingLine = z
  .strictObject({ url: Path, ...Meeting.omit({ items: true }).shape })
  .meta({ title: 'A meeting, its items aside' })
export type MeetingLine = z.infer<typeof MeetingLine>

/** `cases.ndjson` */
export const CaseLine = z
  .strictObject({
    url: Path,
    number: z.string().describe('as printed, the newest spelling'),
    titles: z.array(z.string()).describe('all titles it has carried, newest first'),
    items: z.array(z.strictObject({ url: Path, meeting: MeetingKey })).describe('newest first'),
  })
  .meta({ title: 'A case: every item that carries its number' })
export type CaseLine = z.infer<typeof CaseLine>

/** `documents.ndjson` */
export const DocumentLine = z
  .strictObject({
    url: Path,
    number: z.string().describe('as printed'),
    places: z
      .array(
        z.strictObject({
          url: Path.describe('the item’s'),
          role: z.enum(['item', 'attachment']),
          attachment: z.string().nullable().describe('the title of the attachment'),
          meeting: MeetingKey,
        }),
      )
      .describe('newest first'),
  })
  .meta({ title: 'A document number, and where it stands' })
export type DocumentLine = z.infer<typeof DocumentLine>

/** The schemas by the names of their files. */
export const dataSchemas = {
  items: ItemLine,
  meetings: MeetingLine,
  cases: CaseLine,
  documents: DocumentLine,
} as const
