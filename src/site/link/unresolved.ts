import type { Resolution } from '../../../parsers/citation/resolve.ts'

/** What messages of mentions that an archive does not have are called. */
export const UNRESOLVED = 'citation-unresolved'

/** Whether a mention is to be reported: one that is a link already, or in code, means something else. */
export function isUnresolved({ resolution, left }: { resolution: Resolution; left: boolean }): boolean {
  return resolution.status === 'unknown' && !left
}

/** Says of a mention, on one line, that the archive does not have it. */
export function unresolvedReason({ mention }: Resolution): string {
  return `${mention.text.replace(/\s+/g, ' ')} is not in the archive`
}
