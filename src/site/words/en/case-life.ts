import type * as da from '../da/case-life.ts'
import type { InEnglish } from '../shape.ts'

export const lifeStrings: InEnglish<typeof da.lifeStrings> = {
  latest: 'Latest',
  unsettled: 'Not finally settled: still before',
  onwards: 'The case goes on to',
  notInArchive: 'not in the archive',
  noMinutesThere: 'The archive has no minutes from there.',
  recommendation: 'Recommendation',
  printedIn: 'printed in',
  attachedTo: 'attached to',
  earlierAttachments: 'Attachments over time',
  promised: 'Promised and outstanding',
  allPromised: 'All that is promised and outstanding',
  promisedIntro:
    'Here is what decisions say will come back, and whether the archive shows that it did. The sentences were found by a program: read the item before you use them.',
  asOf: 'As of the newest meeting of the archive',
  keptMeans:
    'A promise counts as kept when the case was treated again where it was expected, and not before it was expected. Meetings that the archive does not have do not count.',
  nothingPromised: 'No decision of the archive says that anything will come back.',
  adopted: 'from the approved recommendation',
  expected: 'expected',
  expectedBy: 'expected by',
  keptOn: 'kept',
}

export const promiseStates: InEnglish<typeof da.promiseStates> = {
  overdue: { one: 'Overdue', many: 'Overdue' },
  coming: { one: 'To come', many: 'To come' },
  undated: { one: 'Without a date', many: 'Without a date' },
  putOff: { one: 'Put off', many: 'Postponed or sent back, and not treated again' },
  untraceable: { one: 'Cannot be followed', many: 'Cannot be followed in the archive' },
  kept: { one: 'Kept', many: 'Kept' },
}

export const differenceNames: InEnglish<typeof da.differenceNames> = {
  rejected: 'The recommendation was not followed',
  returned: 'The recommendation was sent back',
  postponed: 'The recommendation was not settled',
  changed: 'Changed from what was recommended',
  added: 'As recommended, with an addition',
}
