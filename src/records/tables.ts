import { splitTables } from '../../parsers/text/tables.ts'
import type { AgendaItem, Section } from './item.ts'

/** The tables that a section prints, in its order. Lists of attachments have none: they are read as attachments. */
export function tablesOf({ kind, text }: Section): AgendaItem['tables'] {
  if (kind === 'attachments' || !text.includes('\t')) return []
  return splitTables(text).flatMap((part) =>
    Array.isArray(part) ? [] : [{ section: kind, header: part.header, rows: part.rows }],
  )
}
