import type { Outcome, Section } from '../records/item.ts'

/** Every word of the interface. Danish is the language of the archive. */
export const strings = {
  home: 'Forside',
  meetings: 'Møder',
  cases: 'Sager',
  years: 'År',
  search: 'Søg',
  searchLabel: 'Søg i referaterne',
  searchHint: 'Skriv et ord, en sætning eller et sagsnummer',
  skip: 'Gå til indholdet',
  menu: 'Menu',
  mainNavigation: 'Hovednavigation',
  breadcrumbs: 'Brødkrumme',
  searchByIndex: 'Du kan også finde frem ad',
  newestMeetings: 'Nyeste møder',
  newestDecisions: 'Nyeste beslutninger',
  bodies: 'Udvalg og råd',
  allMeetings: 'Alle møder',
  allCases: 'Alle sager',
  allYears: 'Alle år',
  agenda: 'Dagsorden',
  minutes: 'Referat',
  agendaOnly: 'Dagsorden, endnu uden referat',
  item: 'Punkt',
  untitled: 'uden titel',
  closed: 'Lukket punkt',
  closedNote: 'Punktet er behandlet for lukkede døre. Kun titel og sagsnummer er offentlige.',
  closedPublished: 'Punktet er behandlet for lukkede døre.',
  gaps: 'Fjernet tekst',
  cprGap: 'CPR-numre er streget over.',
  decision: 'Beslutning',
  noDecision: 'Der er ikke gengivet en beslutning.',
  dashDecision: 'Der er ikke ført noget til referat.',
  votes: 'Stemmer',
  votesFor: 'for',
  votesAgainst: 'imod',
  votesAbstained: 'undlod at stemme',
  case: 'Sag',
  caseNumber: 'Sagsnummer',
  journalNumber: 'Journalnummer',
  documentNumber: 'Dokumentnummer',
  caseType: 'Sagstype',
  route: 'Behandles i',
  attachments: 'Bilag',
  table: 'Tabel',
  onThisPage: 'På denne side',
  previousItem: 'Forrige punkt',
  nextItem: 'Næste punkt',
  previousMeeting: 'Forrige møde',
  nextMeeting: 'Næste møde',
  source: 'Kilde',
  sourceLines: 'linje',
  withheld: 'Linjen hører til et lukket punkt og vises ikke',
  date: 'Dato',
  time: 'Tid',
  place: 'Sted',
  participants: 'Deltagere',
  absent: 'Fraværende',
  unexplained: 'Øvrig tekst i referatet',
  earlier: 'Tidligere behandling',
  timeline: 'Forløb',
  lines: 'linjer',
  sources: 'Kilder',
  allSources: 'Alle kilder',
  sourcesIntro:
    'Her er hver fil, som arkivet er dannet af, og hvor meget af dens tekst der er læst og forstået.',
  publishedFiles: 'Filer i arkivet',
  leftOutFiles: 'Filer, der ikke er med',
  messages: 'Bemærkninger til teksten',
  noMessages: 'ingen bemærkninger',
  lineExplained: 'linje forstået',
  linesExplained: 'linjer forstået',
  unexplainedLines: 'ikke genkendt',
  noiseLines: 'uden indhold',
  edition: 'udgave',
  otherEditions: 'Andre udgaver',
  publishedEdition: 'den offentliggjorte udgave',
  replaced: 'erstattet af en anden udgave',
  replacedEdition: 'Denne udgave er erstattet af en anden. Den er kun med som kilde.',
  meetingsByBody: 'Møder efter udvalg',
  meetingsByYear: 'Møder efter år',
  casesByNumber: 'Sager efter nummer',
  titlesCarried: 'Titler på sagen',
  document: 'Dokument',
  documentOfItem: 'Sagsfremstilling til punktet',
  documentAsAttachment: 'Bilag til punktet',
  notFoundTitle: 'Siden findes ikke',
  notFoundText: 'Adressen svarer ikke til nogen side i arkivet. Søg, eller gå ind ad et af registrene.',
  noScript: 'Søgningen kræver JavaScript. Uden det kan du finde det hele ad registrene:',
  moved: 'Siden er flyttet',
  movedTo: 'Siden findes nu her:',
  withdrawn: 'Siden er trukket tilbage',
  withdrawnText:
    'Der har været en side på denne adresse. Den er ikke længere offentliggjort. Begrundelsen er:',
  footer: 'Teksterne er referaterne, som de er offentliggjort. Sider og søgning er dannet af dem.',
  filters: 'Afgræns',
  filterBody: 'Udvalg',
  filterYear: 'År',
  filterOutcome: 'Udfald',
  filterCaseType: 'Sagstype',
  decisionsOnly: 'Søg kun i beslutninger',
  order: 'Rækkefølge',
  orderBest: 'Bedste først',
  orderNewest: 'Nyeste først',
  clearFilters: 'Ryd afgrænsning',
  results: 'Resultater',
  more: 'Vis flere',
  searching: 'Søger …',
  searchingIn: 'Søger i møder fra',
  inMeetingsOf: 'i møder fra',
  searchOlder: 'Søg også i',
  searchFailed: 'Søgningen kunne ikke gennemføres. Prøv igen, eller find frem ad registrene.',
  searchPrompt: 'Skriv et ord for at søge.',
  noResults: 'Ingen resultater.',
  noResultsNarrowed: 'Ingen resultater med denne afgrænsning.',
  unknownNumber: 'Nummeret findes ikke i arkivet.',
  numberFound: 'Nummeret findes i arkivet:',
  numberFoundMany: 'Nummeret bruges flere steder i arkivet:',
  unknownWord: 'findes ikke i referaterne.',
  nearWord: 'findes ikke i referaterne. Her er sider med ord, der begynder på samme måde.',
  retry: 'Prøv igen',
  decisionsOnlyShort: 'Kun i beslutninger',
  narrowedBy: 'Afgrænset til',
  removeFilter: 'Fjern',
  shown: 'vist',
  of: 'af',
} as const

/** The title of an item, or words for one that has none. */
export function titleOf({ title, number }: { title: string; number: number }): string {
  return title || `${strings.item} ${number}, ${strings.untitled}`
}

/** What an outcome is called. */
export const outcomeNames: Record<Outcome, string> = {
  approved: 'Godkendt',
  recommended: 'Anbefalet',
  noted: 'Til efterretning',
  discussed: 'Drøftet',
  postponed: 'Udsat',
  rejected: 'Forkastet',
  returned: 'Sendt retur',
  other: 'Anden beslutning',
}

/** The anchor of a section on its item's page. */
export const sectionAnchors: Record<Section['kind'], string> = {
  summary: 'resume',
  recommendation: 'indstilling',
  route: 'behandling',
  presentation: 'sagsfremstilling',
  economy: 'oekonomi',
  decision: 'beslutning',
  history: 'forloeb',
  attachments: 'bilag',
  body: 'tekst',
  other: 'afsnit',
}

const day = new Intl.DateTimeFormat('da-DK', {
  day: 'numeric',
  month: 'long',
  year: 'numeric',
  timeZone: 'UTC',
})
const weekday = new Intl.DateTimeFormat('da-DK', { weekday: 'long', timeZone: 'UTC' })
const plural = new Intl.PluralRules('da-DK')

/** `2021-05-25` as `25. maj 2021`. */
export function formatDate(iso: string): string {
  const known = days.get(iso)
  if (known !== undefined) return known
  const formatted = day.format(new Date(`${iso}T00:00:00Z`))
  days.set(iso, formatted)
  return formatted
}

/** The days that were formatted: an archive has a few hundred, and each is on dozens of pages. */
const days = new Map<string, string>()

/** The weekday of an ISO date. */
export function formatWeekday(iso: string): string {
  return weekday.format(new Date(`${iso}T00:00:00Z`))
}

/** `1 møde`, `4 møder`. */
export function count(number: number, one: string, other: string): string {
  return `${number.toLocaleString('da-DK')} ${plural.select(number) === 'one' ? one : other}`
}
