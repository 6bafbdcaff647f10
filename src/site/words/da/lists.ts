/** What the lists by outcome, subject and access say, and the page of a whole meeting. */
export const browsing = {
  decisions: 'Beslutninger',
  decisionsIntro: 'Her er, hvad der er besluttet, talt op efter år og udfald. Hvert tal fører til sin liste.',
  decisionsByYear: 'Beslutninger efter år og udfald',
  closed: 'Lukkede punkter',
  closedIntro: 'Punkterne er behandlet for lukkede døre. Her står kun numre og titler.',
  closedPublished: 'Punkterne er behandlet for lukkede døre.',
  closedByYear: 'Lukkede punkter efter udvalg og år',
  subjects: 'Emner',
  subjectsIntro:
    'Her er de numre i KLE, den fælles emneplan for kommunerne, som punkterne i arkivet er journaliseret under.',
  noSubjects: 'Ingen punkter i arkivet har et KLE-nummer.',
  subjectsCounted: ['emne', 'emner'],
  nothing: 'Der er ingen punkter.',
  wholeMeeting: 'Hele mødet',
  saveWhole: 'Hent hele mødet som én fil',
  saveWholeHint: 'HTML, kan læses og udskrives uden internet',
  address: 'Adresse',
} as const

/** What is said of feeds and calendars. */
export const feedWords = {
  title: 'Følg med',
  intro:
    'Et feed viser det nyeste fra arkivet i en feedlæser. En kalender viser møderne og deres dagsordener i din egen kalender. Kopiér adressen på det, du vil følge, ind i dit program.',
  none: 'Arkivet har ingen feeds og kalendere endnu, for dets egen adresse på nettet er ikke angivet (baseUrl i archive.json).',
  everything: 'Alt i arkivet',
  feed: 'Feed',
  atom: 'Feed (Atom)',
  json: 'Feed (JSON)',
  calendar: 'Kalender',
  ownHint: 'Hver sag og hvert KLE-nummer har sit eget feed. Det står på siden om sagen eller nummeret.',
  mainGroups: 'KLE-hovedgrupper',
  agendaOnly: 'På dagsordenen',
} as const
