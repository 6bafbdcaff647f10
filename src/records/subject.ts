import type { AgendaItem } from './item.ts'

/** A number of KLE, the subjects by which Danish municipalities file: `00.32.00`. @see https://www.kle-online.dk */
const KLE = /^(\d{2})\.\d{2}(?:\.\d{2})?(?!\d)/

/** The main group of the subject that an item is filed under, two digits; null when its numbers name none. */
export function subjectGroup({
  journalNumber,
  caseNumber,
}: Pick<AgendaItem, 'journalNumber' | 'caseNumber'>): string | null {
  return KLE.exec(journalNumber ?? '')?.[1] ?? KLE.exec(caseNumber ?? '')?.[1] ?? null
}
