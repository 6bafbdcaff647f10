import { strings } from '../strings.ts'

/** Says of a case's number that it stands over matters of all kinds. A case page puts `umbrella: entry.umbrella` among its props. */
export function Umbrella({ umbrella }: { umbrella: boolean }) {
  return umbrella ? <p class="umbrella">{strings.umbrella}</p> : null
}
