import { messageOf } from './message-of.ts'

/** What the system says of a file or a folder that cannot be read, in words. */
const FAULTS: Readonly<Record<string, string>> = {
  ENOENT: 'there is nothing there',
  ENOTDIR: 'it is no folder',
  EISDIR: 'it is a folder',
  EACCES: 'reading it is not permitted',
  EPERM: 'reading it is not permitted',
  ELOOP: 'its links lead in a circle',
  ENAMETOOLONG: 'its name is too long',
}

/** Why a file or a folder cannot be read, in a few words. */
export function faultOf(error: unknown): string {
  return FAULTS[codeOf(error)] ?? messageOf(error)
}

/** Whether an error says that there is no such file. */
export function isAbsent(error: unknown): boolean {
  return ['ENOENT', 'ENOTDIR'].includes(codeOf(error))
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : ''
}
