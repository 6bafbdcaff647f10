import type * as da from '../da/case-life.ts'
import type { InEnglish } from '../shape.ts'

export const lifeStrings: InEnglish<typeof da.lifeStrings> = {
  latest: 'Latest',
  unsettled: 'Not finally decided: still to come before',
  onwards: 'The case goes on to',
  notInArchive: 'not in the archive',
  noMinutesThere: 'The archive has no minutes from there.',
  recommendation: 'Recommendation',
  printedIn: 'printed in',
  attachedTo: 'attached to',
  earlierAttachments: 'Attachments throughout the case',
  promised: 'Promised and outstanding',
  allPromised: 'Everything promised and outstanding',
  promisedIntro:
    'Here is what decisions say will come back, and whether the archive shows that it did. The sentences were found automatically: read the item before you use them.',
  show: 'Show',
  promisesCounted: ['promise', 'promises'],
  asOf: 'As at the newest meeting in the archive',
  keptMeans:
    'A promise counts as kept when the case was considered again where it was expected, and no earlier than it was expected. Meetings that the archive does not have do not count.',
  nothingPromised: 'No decision in the archive says that anything will come back.',
  adopted: 'from the approved recommendation',
  expected: 'expected',
  expectedIn: 'expected in',
  expectedBy: 'expected by',
  keptOn: 'kept',
}

export const promiseStates: InEnglish<typeof da.promiseStates> = {
  overdue: { one: 'Overdue', many: 'Overdue' },
  coming: { one: 'Upcoming', many: 'Upcoming' },
  undated: { one: 'No date', many: 'No date' },
  putOff: { one: 'Postponed', many: 'Postponed or sent back, and not considered again' },
  untraceable: { one: 'Cannot be followed', many: 'Cannot be followed in the archive' },
  kept: { one: 'Kept', many: 'Kept' },
}

export const differenceNames: InEnglish<typeof da.differenceNames> = {
  rejected: 'The recommendation was not followed',
  returned: 'The recommendation was sent back',
  postponed: 'The recommendation was not decided',
  changed: 'Changed from what was recommended',
  added: 'As recommended, with an addition',
}
