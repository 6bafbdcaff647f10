import type { Meeting } from '../../src/records/meeting.ts'

/** A record without what the printed text alone decides: id, lines and source. For comparing. */
export function plainRecord(meeting: Meeting | null): unknown {
  const skipped = new Set(['lines', 'source', 'id'])
  return JSON.parse(JSON.stringify(meeting, (key, value) => (skipped.has(key) ? undefined : value)))
}
