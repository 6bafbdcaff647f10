/** The look-up of numbers as other programs read it: see docs/api.md. The schemas are published beside the files. */
import { z } from 'zod'

/** A path from the site's root. */
const Path = z.string().regex(/^\/(?!\/)/)

/** A key: the number in small letters, hyphens for all that is neither letter, digit nor full stop. */
const Key = z.string().regex(/^[a-z0-9][a-z0-9.-]*$/)

const Match = z.strictObject({
  kind: z
    .enum(['case', 'document', 'item'])
    .describe('“item” where a journal number stands on an item without a case'),
  number: z.string().describe('as printed'),
  title: z.string(),
  url: Path,
})

const Alias = z.strictObject({
  number: z.string().describe('another number that is, or may be, the same case’s'),
  url: Path,
  confidence: z.number().min(0).max(1).describe('how much speaks for it; 1 when it is confirmed'),
  confirmed: z.boolean().describe('a person has said that the numbers are one case’s'),
})

const Mentioning = z.strictObject({
  url: z.string().describe('a path from the site’s root, or the address of a document elsewhere'),
  title: z.string(),
  body: z.string().nullable().describe('the body that treated the item; null for a document elsewhere'),
  date: z.string().nullable().describe('ISO 8601'),
})

/** `/api/id/<key>.json`: what the archive has of one number. */
export const NumberFile = z
  .strictObject({
    query: Key,
    normalized: Key,
    kind: Match.shape.kind.nullable().describe('of the one match; null where there are none or several'),
    matches: z.array(Match),
    aliases: z.array(Alias),
    mentions: z.array(Mentioning).max(20).describe('where texts mention it, newest first; a page lists all'),
    status: z
      .enum(['found', 'ambiguous', 'mentioned'])
      .describe('one match; several; none, but texts of the archive mention the number'),
  })
  .meta({ title: 'A number of the archive' })
export type NumberFile = z.infer<typeof NumberFile>

const Numbers = z.record(Key, z.array(Match).min(1))

/** `/api/ids.json`: every case and document number, in the file itself or in the lists that it names. */
export const NumbersFile = z
  .union([
    z.strictObject({ version: z.literal(1), ids: Numbers }),
    z.strictObject({
      version: z.literal(1),
      ids: z.null(),
      lists: z.array(Path).describe('files that hold all numbers between them, and journal numbers too'),
    }),
  ])
  .meta({ title: 'The case and document numbers of the archive' })
export type NumbersFile = z.infer<typeof NumbersFile>

/** `/api/numre/fra-<beginning>.json`: numbers that begin alike. */
export const NumberListFile = z
  .strictObject({ version: z.literal(1), ids: Numbers })
  .meta({ title: 'Numbers of the archive that begin alike' })

/** The schemas by the names that they are published under. */
export const apiSchemas = { id: NumberFile, ids: NumbersFile, numre: NumberListFile } as const
