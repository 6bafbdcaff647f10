import type * as da from '../da/lists.ts'
import type { InEnglish } from '../shape.ts'

export const browsing: InEnglish<typeof da.browsing> = {
  decisions: 'Decisions',
  decisionsIntro: 'Here is what was decided, counted by year and outcome. Each number links to its list.',
  decisionsByYear: 'Decisions by year and outcome',
  closed: 'Closed items',
  closedIntro: 'The items were considered in private. Only numbers and titles are given here.',
  closedPublished: 'The items were considered in private.',
  closedByYear: 'Closed items by committee and year',
  subjects: 'Subjects',
  subjectsIntro:
    'Here are the numbers in KLE, the subject classification shared by Danish municipalities, that the items in the archive are filed under.',
  noSubjects: 'No item in the archive has a KLE number.',
  subjectsCounted: ['subject', 'subjects'],
  nothing: 'There are no items.',
  wholeMeeting: 'The whole meeting',
  saveWhole: 'Download the whole meeting as one file',
  saveWholeHint: 'HTML, can be read and printed offline',
  address: 'Address',
}

export const feedWords: InEnglish<typeof da.feedWords> = {
  title: 'Follow',
  intro:
    'A feed shows what is new in the archive in a feed reader. A calendar shows the meetings and their agendas in your own calendar. Copy the address of what you want to follow into your program.',
  none: 'The archive has no feeds or calendars yet, as its own address on the web is not given (baseUrl in archive.json).',
  everything: 'The whole archive',
  feed: 'Feed',
  atom: 'Feed (Atom)',
  json: 'Feed (JSON)',
  calendar: 'Calendar',
  ownHint: 'Each case and each KLE number has its own feed. You will find it on its page.',
  mainGroups: 'KLE main groups',
  agendaOnly: 'On the agenda',
}
