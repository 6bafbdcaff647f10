import type { AgendaItem } from './item.ts'

/** A number of KLE, the subjects by which Danish municipalities file: `00.32.00`. @see https://www.kle-online.dk */
const KLE = /^\d{2}\.\d{2}(?:\.\d{2})?(?!\d)/

/** The subject that an item is filed under, `00.32.00` or `00.32`; null when its numbers name none. */
export function subjectNumber({
  journalNumber,
  caseNumber,
}: Pick<AgendaItem, 'journalNumber' | 'caseNumber'>): string | null {
  return KLE.exec(journalNumber ?? '')?.[0] ?? KLE.exec(caseNumber ?? '')?.[0] ?? null
}

/** The main group of that subject, two digits. */
export function subjectGroup(item: Pick<AgendaItem, 'journalNumber' | 'caseNumber'>): string | null {
  return subjectNumber(item)?.slice(0, 2) ?? null
}
