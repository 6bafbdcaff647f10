import type { Finding } from './checks/finding.ts'

/** A site that may not be published; the one before stays. The message is for a person, the command ends with 1. */
export class BuildFailure extends Error {
  override name = 'BuildFailure'
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
