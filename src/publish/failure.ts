import { UsageError } from '../archive/config.ts'
import type { Finding } from './checks/finding.ts'

/** A site that may not be published; the one before stays. The message is for a person, the command ends with 1. */
export class BuildFailure extends Error {
  override name = 'BuildFailure'
}

/** What can be wrong with a disk, by what the system calls it, and by how a program says it that is not Node. */
const DISK_FAULTS: readonly { code: string; says: string; why: string }[] = [
  { code: 'ENOSPC', says: 'No space left on device', why: 'No space left on the disk' },
  { code: 'EDQUOT', says: 'Disk quota exceeded', why: 'No space left in the quota of the disk' },
  { code: 'EROFS', says: 'Read-only file system', why: 'The disk can only be read' },
  { code: 'EACCES', says: 'Permission denied', why: 'Not permitted' },
  { code: 'EPERM', says: 'Operation not permitted', why: 'Not permitted' },
  { code: 'EBUSY', says: 'Device or resource busy', why: 'A folder is in use' },
  { code: 'EIO', says: 'Input/output error', why: 'The disk fails' },
]

/**
 * The failure of a build that the disk or the rights to it stopped; null for any other error. Errors come through
 * threads, Eleventy and other programs, so all that is left of them for certain is what they say.
 * @param where the folder that the site was to go to
 */
export function diskFailure(error: unknown, where: string): BuildFailure | null {
  if (error instanceof BuildFailure || error instanceof UsageError) return null
  for (let cause = error; cause instanceof Error; cause = causeOf(cause)) {
    const { message } = cause
    const fault = DISK_FAULTS.find(
      ({ code, says }) => message.includes(`${code}: `) || message.includes(says),
    )
    if (fault)
      return new BuildFailure(
        `${where}: ${fault.why}; the site that was there stays.\n  ${firstLine(message)}`,
        {
          cause: error,
        },
      )
  }
  return null
}

/**
 * What an error came of in the end, and below that what was being done. Threads hand errors on without their causes, so
 * that what is to be known of one has to stand in its message.
 */
export function rootOf(error: unknown): unknown {
  let root = error
  while (root instanceof Error && causeOf(root) instanceof Error) root = causeOf(root)
  if (root === error || !(root instanceof Error) || !(error instanceof Error)) return error
  return new Error(`${root.message}\n  ${error.message}`)
}

/** What an error came of; Eleventy has a name of its own for it. */
function causeOf(error: Error): unknown {
  return 'originalError' in error ? error.originalError : error.cause
}

function firstLine(message: string): string {
  return message.split('\n', 1)[0] ?? ''
}

/** So many findings are told; the rest is counted. */
const MOST = 20

/** Why a site with findings is not published; null when there are none. */
export function findingsFailure(findings: readonly Finding[]): string | null {
  if (findings.length === 0) return null
  const told = findings.slice(0, MOST).map(({ url, ruleId, reason }) => `  ${url}: ${reason} (${ruleId})`)
  const more = findings.length - told.length
  return [
    `The built site has ${findings.length === 1 ? 'an error' : `${findings.length} errors`} and is not published:`,
    ...told,
    ...(more > 0 ? [`  … and ${more} more`] : []),
  ].join('\n')
}

/** @throws BuildFailure with a reason that there is */
export function stopFor(reason: string | null): void {
  if (reason !== null) throw new BuildFailure(reason)
}
