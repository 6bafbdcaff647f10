import type * as da from '../da/lists.ts'
import type { InEnglish } from '../shape.ts'

export const browsing: InEnglish<typeof da.browsing> = {
  decisions: 'Decisions',
  decisionsIntro: 'Here is what was decided, counted by year and outcome. Each number leads to its list.',
  decisionsByYear: 'Decisions by year and outcome',
  closed: 'Closed items',
  closedIntro: 'The items were treated behind closed doors. Only numbers and titles are given.',
  closedPublished: 'The items were treated behind closed doors.',
  closedByYear: 'Closed items by committee and year',
  subjects: 'Subjects',
  subjectsIntro:
    'Here are the numbers of KLE, the subject plan that Danish municipalities share, which the items of the archive are filed under.',
  noSubjects: 'No item of the archive has a KLE number.',
  nothing: 'There are no items.',
  wholeMeeting: 'The whole meeting',
  saveWhole: 'Download the whole meeting as one file',
  saveWholeHint: 'HTML, can be read and printed without the internet',
  address: 'Address',
}

export const feedWords: InEnglish<typeof da.feedWords> = {
  title: 'Follow',
  intro:
    'A feed shows the newest of the archive in a feed reader. A calendar shows the meetings and their agendas in your own calendar. Copy the address of what you want to follow into your program.',
  none: 'The archive has no feeds and calendars yet, as its own address on the web is not given (baseUrl in archive.json).',
  everything: 'The whole archive',
  feed: 'Feed',
  atom: 'Feed (Atom)',
  json: 'Feed (JSON)',
  calendar: 'Calendar',
  caseHint: 'Each case has a feed of its own, which its page names.',
  mainGroups: 'Main groups of KLE',
  numbers: 'Numbers of KLE',
  agendaOnly: 'On the agenda',
}
