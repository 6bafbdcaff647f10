import type { Archive } from '../../archive/model.ts'
import { planLines } from './lines.ts'
import { planOparl } from './oparl/plan.ts'
import type { PlannedData } from './planned.ts'
import { planTables } from './tables.ts'

/** All files of an archive for other programs. */
export function planData(archive: Archive): PlannedData[] {
  return [...planLines(archive), ...planTables(archive), ...planOparl(archive)]
}
