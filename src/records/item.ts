import { z } from 'zod'
import { sectionKinds } from '../../parsers/referat/tree.ts'

/** 1-based source lines, first and last, inclusive. */
const Lines = z.tuple([z.int().min(1), z.int().min(1)])

/** See `sectionKinds` in the parser's tree. */
export const SectionKind = z.enum(sectionKinds)

export const Outcome = z.enum([
  'approved',
  'recommended',
  'noted',
  'discussed',
  'postponed',
  'rejected',
  'returned',
  'other',
])
export type Outcome = z.infer<typeof Outcome>

/** How many voted which way; null where it is not printed. */
export const Votes = z.strictObject({
  for: z.int().nullable(),
  against: z.int().nullable(),
  abstained: z.int().nullable(),
})
export type Votes = z.infer<typeof Votes>

/** What the meeting's own body decided. */
export const Decision = z.strictObject({
  /** Everything under the heading, votes and absences included; `-` when that is what is printed. */
  text: z.string(),
  /** Read from the first sentence; null for a dash. */
  outcome: Outcome.nullable(),
  /** Null when no votes are printed. */
  votes: Votes.nullable(),
})
export type Decision = z.infer<typeof Decision>

/** An earlier treatment that the item prints. */
const HistoryEntry = z.strictObject({
  body: z.string(),
  /** ISO 8601. */
  date: z.string(),
  text: z.string(),
})

const Attachment = z.strictObject({
  /** As printed, wrapped lines joined. */
  title: z.string(),
  documentNumber: z.string().nullable(),
})

/** A table of a section; never an attachment list. */
const TableRecord = z.strictObject({
  section: SectionKind,
  /** Null when the first row is data like the others. */
  header: z.array(z.string()).nullable(),
  rows: z.array(z.array(z.string())),
})

/** A headed part of an item, in the words of the source. */
export const Section = z.strictObject({
  kind: SectionKind,
  /** As printed; empty for a body section. */
  heading: z.string(),
  /** Paragraphs apart by a blank line; list lines and table rows a line each, tabs kept. */
  text: z.string(),
  lines: Lines,
})
export type Section = z.infer<typeof Section>

/** An agenda item. */
export const AgendaItem = z.strictObject({
  /** As printed: `Punkt 7:`. Numbers may have gaps and repeat. */
  number: z.int(),
  /** From the `Punkt N:` line, without `Lukket:`. */
  title: z.string(),
  /** Treated behind closed doors: only title and case number are public. */
  closed: z.boolean(),
  caseNumber: z.string().nullable(),
  /** A KLE number, read after its label only. */
  journalNumber: z.string().nullable(),
  documentNumber: z.string().nullable(),
  /** Sagstype without its full stop. */
  caseType: z.string().nullable(),
  /** The bodies that treat the case, in order, as printed. */
  route: z.array(z.string()),
  /** `by` is who recommends, as printed before „indstiller“. */
  recommendation: z.strictObject({ by: z.string().nullable(), text: z.string() }).nullable(),
  decision: Decision.nullable(),
  history: z.array(HistoryEntry),
  attachments: z.array(Attachment),
  tables: z.array(TableRecord),
  /** Every headed part in printed order, those read into fields of their own too. */
  sections: z.array(Section),
  /** The item's line in the contents list, as printed there. */
  contents: z.strictObject({ title: z.string(), page: z.int() }).nullable(),
  lines: Lines,
})
export type AgendaItem = z.infer<typeof AgendaItem>
