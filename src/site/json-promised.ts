import type { Archive } from '../archive/model.ts'
import type { PlannedJson } from './json.ts'
import { promiseRef } from './promises.ts'
import { twin, urls } from './urls.ts'

/** The JSON file of all that was promised, with the day of the newest meeting, which its states are as of. */
export function planPromised({ meetings, promises }: Archive): PlannedJson[] {
  const value = { version: 1, asOf: meetings[0]?.facts.date ?? null, promises: promises.map(promiseRef) }
  return [{ url: twin(urls.promised()), props: { kind: 'plain', value } }]
}
