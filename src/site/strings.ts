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
  meantPage: 'Mente du denne side?',
  meantPages: 'Mente du en af disse sider?',
  lookUpFailed: 'Nummeret kunne ikke slås op. Prøv igen, eller søg.',
  addressRead: 'I søgefeltet står, hvad der kunne læses af adressen.',
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
  scope: 'Søg i',
  period: 'Periode',
  periodFrom: 'Fra',
  periodTo: 'Til',
  filterSubject: 'Emne (KLE)',
  filterAccess: 'Adgang',
  subjectGroup: 'KLE',
  open: 'Åbent punkt',
  order: 'Rækkefølge',
  orderBest: 'Bedste først',
  orderNewest: 'Nyeste først',
  orderOldest: 'Ældste først',
  foldCases: 'Saml punkter fra samme sag',
  moreOfCase: 'mere fra samme sag',
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
  numberNear: 'Nummeret findes ikke i arkivet. Her er numre, der begynder på samme måde.',
  meetingFound: 'Mødet findes i arkivet:',
  itemFound: 'Punktet findes i arkivet:',
  citedFoundMany: 'Fundet i arkivet:',
  noSuchItem: 'Mødet har ikke et punkt',
  meetingInstead: 'Her er mødet:',
  noMeetingOn: 'Der er intet møde den',
  noMeetingIn: 'Der er intet møde i',
  meetingsNear: 'Her er de nærmeste møder:',
  unknownWord: 'findes ikke i referaterne.',
  correctedTo: 'Viser resultater for',
  begunWord: 'Viser ord, der begynder med',
  meant: 'Mente du',
  retry: 'Prøv igen',
  narrowedBy: 'Afgrænset til',
  removeFilter: 'Fjern',
  shown: 'vist',
  of: 'af',
  highlighted: 'Fremhævet:',
  removeHighlight: 'Fjern fremhævning',
  keepSearch: 'Gem søgning',
  unkeepSearch: 'Fjern fra gemte',
  keptSearches: 'Gemte søgninger',
  kept: 'Søgningen er gemt i denne browser.',
  notKept: 'Browseren har ikke plads til det eller tillader det ikke.',
  keptAtMost: 'Der kan højst gemmes',
  forgetFirst: 'Glem en af de andre først.',
  forget: 'Glem',
  forgotten: 'Søgningen er ikke længere gemt.',
  nothingNew: 'intet nyt',
  since: 'siden',
  copyLink: 'Kopiér link',
  linkCopied: 'Linket er kopieret.',
  copyByHand: 'Adressen er markeret og kan kopieres herfra.',
  searchAddress: 'Adressen på søgningen',
  exportCsv: 'Hent som CSV',
  exporting: 'Henter resultaterne …',
  exportedAs: 'er hentet som',
  exportFailed: 'Resultaterne kunne ikke hentes. Prøv igen.',
  columnTitle: 'Titel',
  columnAddress: 'Adresse',
  citedBy: 'Omtalt i',
  citingMore: ['punkt mere', 'punkter mere'],
  citedOutside: 'Omtalt andre steder',
  aliases: 'Andre numre',
  aliasConfirmed: 'samme sag',
  aliasLikely: 'formentlig samme sag',
  umbrella: 'Nummeret samler punkter om vidt forskellige emner.',
  meetingNotHeld: 'mødet er ikke i arkivet',
  itemNotHeld: 'punktet er ikke i arkivet',
} as const

/** What the pages of cases and of promises say of what came and what is to come. */
export const lifeStrings = {
  latest: 'Senest',
  unsettled: 'Ikke endeligt afgjort: mangler',
  onwards: 'Sagen går videre til',
  notInArchive: 'ikke i arkivet',
  noMinutesThere: 'Arkivet har ingen referater derfra.',
  recommendation: 'Indstilling',
  printedIn: 'gengivet i',
  attachedTo: 'vedlagt',
  earlierAttachments: 'Bilag gennem sagen',
  promised: 'Lovet og udestående',
  allPromised: 'Alt lovet og udestående',
  promisedIntro:
    'Her er, hvad beslutninger siger vil komme igen, og om arkivet viser, at det kom. Sætningerne er fundet automatisk: læs punktet, før du bruger dem.',
  asOf: 'Opgjort pr. arkivets nyeste møde',
  keptMeans:
    'Noget regnes for holdt, når sagen er behandlet igen dér, hvor det var ventet, og ikke før det var ventet. Møder, som arkivet ikke har, tæller ikke med.',
  nothingPromised: 'Ingen beslutninger i arkivet siger, at noget vil komme igen.',
  adopted: 'fra den godkendte indstilling',
  expected: 'ventet',
  expectedBy: 'ventet senest',
  keptOn: 'holdt',
} as const

/** What has become of what was promised: of one, and of several as a heading. */
export const promiseStates = {
  overdue: { one: 'Forfaldent', many: 'Forfaldent' },
  coming: { one: 'Kommende', many: 'Kommende' },
  undated: { one: 'Uden dato', many: 'Uden dato' },
  putOff: { one: 'Udsat', many: 'Udsat eller sendt retur, ikke behandlet igen' },
  untraceable: { one: 'Kan ikke følges', many: 'Kan ikke følges i arkivet' },
  kept: { one: 'Holdt', many: 'Holdt' },
} as const

/** How a decision departs from what was recommended. */
export const differenceNames = {
  rejected: 'Indstillingen blev ikke fulgt',
  returned: 'Indstillingen blev sendt retur',
  postponed: 'Indstillingen blev ikke afgjort',
  changed: 'Ændret i forhold til indstillingen',
  added: 'Indstillingen med en tilføjelse',
} as const

/** The title of an item, or words for one that has none. */
export function titleOf({ title, number }: { title: string; number: number }): string {
  return title || `${strings.item} ${number}, ${strings.untitled}`
}

/** What search fields say of their suggestions: in a script of its own, which does not load all the words above. */
export const suggestions = {
  list: 'Forslag',
  found: 'forslag',
  kinds: { body: 'Udvalg', case: 'Sag', item: 'Punkt' },
  meeting: 'møde',
  meetings: 'møder',
} as const

/** What is said of a mention of a number or a meeting: for scripts that do not load all the words above. */
export const mentionWords = {
  kinds: { case: 'Sag', document: 'Dokument', meeting: 'Møde', item: 'Punkt' },
  several: 'flere i arkivet',
  andMore: '… og flere',
  closed: 'Lukket punkt',
} as const

/** What the page says that finds the numbers of a text. */
export const opslagWords = {
  title: 'Slå numre op i en tekst',
  intro:
    'Indsæt en tekst, eller vælg en fil. Sagsnumre, dokumentnumre og henvisninger til møder og punkter bliver fundet og slået op i arkivet, og du får teksten tilbage med links.',
  privacy:
    'Teksten forlader ikke din browser. Den henter kun arkivets lister over møder og over numre, der begynder som dem i teksten.',
  noScript: 'Opslaget kræver JavaScript. Uden det kan du finde frem ad registrene:',
  text: 'Tekst',
  file: 'Fil',
  fileHint:
    'Tekst (.txt), Markdown (.md), HTML (.html) eller Word (.docx), højst 20 MB. Filen kan også trækkes hertil.',
  chosenFile: 'Valgt fil:',
  removeFile: 'Fjern filen',
  oneFile: 'Kun én fil ad gangen. Den første er valgt:',
  found: 'Fundet i teksten',
  working: 'Slår op …',
  nothing: 'Teksten nævner ingen numre eller møder, som kan genkendes.',
  counts: { found: 'fundet', several: 'med flere muligheder', unknown: 'ikke i arkivet' },
  statuses: { found: 'Fundet', several: 'Flere muligheder', unknown: 'Ikke i arkivet' },
  kinds: { number: 'Nummer', journal: 'Journalnummer' },
  times: 'gange',
  left: 'ikke lavet til link her',
  firstOnes: 'Listen viser de første',
  lookUpFailed: 'Arkivets lister kunne ikke hentes, så intet er slået op.',
  unreadable: 'Filen kunne ikke læses: den er beskadiget, eller den er af en anden slags, end navnet siger.',
  tooLarge: 'er for stor. Her kan højst slås op i 20 MB ad gangen.',
  pasted: 'Teksten',
  wrongKind: 'kan ikke læses her. Brug .txt, .md, .html eller .docx.',
  retry: 'Prøv igen',
  copyMail: 'Kopiér til mail',
  copyMarkdown: 'Kopiér som Markdown',
  saveFile: 'Hent filen',
  copiedMail: 'Teksten er kopieret med links og kan sættes ind i en mail.',
  copiedMarkdown: 'Teksten er kopieret som Markdown med links.',
  savedAs: 'Hentet med links som',
  copyFailed: 'Browseren tillader ikke at kopiere her.',
  elsewhere: 'Links på andre sider',
  bookmarklet: 'Links til arkivet',
  bookmarkletHow:
    'Træk dette link op på browserens bogmærkelinje. Når du er på en anden side, vælger du bogmærket, og numrene på siden bliver til links. Nogle sider tillader det ikke.',
  bookmarkletDrag:
    'Linket virker først fra bogmærkelinjen. Træk det derop, eller kopiér det til et nyt bogmærke.',
  copyBookmarklet: 'Kopiér bogmærket',
  bookmarkletFailed: 'Denne side tillader ikke, at arkivet laver links på den.',
  embed: 'Har du selv en hjemmeside, laver denne linje i dens HTML links på den:',
  copyEmbed: 'Kopiér linjen',
  copied: 'Kopieret.',
} as const

/** What is said where a page is cited: in a script of its own too. */
export const citing = {
  headings: { item: 'Henvis til punktet', meeting: 'Henvis til mødet', case: 'Henvis til sagen' },
  place: 'punkt',
  caseNumber: 'sagsnr.',
  copyText: 'Kopiér henvisning',
  copyMarkdown: 'Kopiér som Markdown',
  copyNumber: 'Kopiér sagsnummer',
  saveBibtex: 'Hent BibTeX',
  saveCsl: 'Hent CSL-JSON',
  textCopied: 'Henvisningen er kopieret.',
  numberCopied: 'Sagsnummeret er kopieret.',
  saved: 'er hentet.',
  copyByHand: 'Teksten er markeret og kan kopieres herfra.',
  paragraph: 'Link til stykke',
  copied: 'er kopieret.',
  paragraphShown: 'Adressen på stykket står i adresselinjen.',
} as const

/** What an item is called by whether it was treated in public. */
export function accessName(closed: boolean): string {
  return closed ? strings.closed : strings.open
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

/** Where a search looks. */
export const scopeNames = {
  everything: 'Hele teksten',
  decisions: 'Kun beslutninger',
  titles: 'Kun titler',
} as const

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

const month = new Intl.DateTimeFormat('da-DK', { month: 'long', year: 'numeric', timeZone: 'UTC' })

/** `2021-05` as `maj 2021`. */
export function formatMonth(iso: string): string {
  return month.format(new Date(`${iso}-01T00:00:00Z`))
}

/** The weekday of an ISO date. */
export function formatWeekday(iso: string): string {
  return weekday.format(new Date(`${iso}T00:00:00Z`))
}

/** `1 møde`, `4 møder`. */
export function count(number: number, one: string, other: string): string {
  return `${number.toLocaleString('da-DK')} ${plural.select(number) === 'one' ? one : other}`
}

/** What the frame of every page says, and the home page. */
export const frameWords = {
  menu: 'Søg og menu',
  decisions: 'Beslutninger',
  colours: 'Farver',
  schemes: { system: 'Som systemet', light: 'Lys', dark: 'Mørk' },
  print: 'Udskriv',
  recurring: 'Hvad der tit kommer igen',
  recurringSince: 'Sager, der er behandlet flest gange siden',
  newest: 'senest',
  /** What a body did with an item, before its title and after it. */
  deeds: {
    approved: ['godkendte', ''],
    recommended: ['anbefalede', ''],
    noted: ['tog', 'til efterretning'],
    discussed: ['drøftede', ''],
    postponed: ['udsatte', ''],
    rejected: ['forkastede', ''],
    returned: ['sendte', 'retur'],
    other: ['behandlede', ''],
  },
} as const

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
  nothing: 'Der er ingen punkter.',
  wholeMeeting: 'Hele mødet',
  saveWhole: 'Hent hele mødet som én fil',
  saveWholeHint: 'HTML, kan læses og udskrives uden internet',
  address: 'Adresse',
} as const

/** `2021`, `2021-05` or `2021-05-25` as `2021`, `maj 2021` or `25. maj 2021`. */
export function formatPeriod(period: string): string {
  return period.length < 7 ? period : period.length < 10 ? formatMonth(period) : formatDate(period)
}

/** `12.345` */
export function formatCount(number: number): string {
  return number.toLocaleString('da-DK')
}

/** The shortcuts of the keyboard. */
export const shortcutWords = {
  title: 'Tastaturgenveje',
  names: {
    find: 'Gå til søgefeltet',
    search: 'Gå til søgefeltet',
    next: 'Næste punkt eller møde',
    previous: 'Forrige punkt eller møde',
    help: 'Vis genvejene',
  },
  alone: 'Genveje med én tast er slået til',
  close: 'Luk',
}

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
  caseHint: 'Hver sag har sit eget feed. Det står på sagens side.',
  mainGroups: 'KLE-hovedgrupper',
  numbers: 'KLE-numre',
  agendaOnly: 'På dagsordenen',
} as const

/** What the pages say of the downloads, of the archive itself and of its accessibility; and the heads of the downloads. */
export const dataWords = {
  title: 'Data',
  intro:
    'Alt, hvad arkivet indeholder, kan hentes her som data: de samme oplysninger som på siderne, og ikke mere. Hvad der er fjernet af teksterne, er det også her.',
  closed: 'Af et lukket punkt er kun nummer, titel og sagsnummer med.',
  spreadsheets: 'Til regneark',
  spreadsheetsHow:
    'CSV-filer med semikolon mellem felterne og i UTF-8, som dansk Excel og LibreOffice åbner dem direkte. Står der noget i et felt, som et regneark kunne tage for en formel, er der sat en apostrof foran. Det gælder ikke tal.',
  programs: 'Til programmer',
  programsHow:
    'NDJSON: en post på hver linje, med alle tekster. Det, der hører til et møde, har en fil for hvert år. Der ligger også tabellerne fra punkternes tekst som CSV.',
  schemas: 'Hver slags post er beskrevet i et JSON Schema:',
  oparl: 'OParl 1.1',
  oparlHow: 'Møder, punkter og sager ligger også i den tyske standard for mødedata:',
  file: 'Fil',
  holds: 'Indhold',
  size: 'Størrelse',
  year: 'År',
  kinds: {
    'meetings.csv': ['Møder', 'et møde på hver linje'],
    'items.csv': ['Punkter', 'et punkt på hver linje, med beslutning og udfald'],
    'cases.csv': ['Sager', 'en sag på hver linje, med første og seneste behandling'],
    'attachments.csv': ['Bilag', 'et bilag på hver linje'],
    'cases.ndjson': ['Sager', 'med hvert punkt, der bærer nummeret'],
    'documents.ndjson': ['Dokumenter', 'dokumentnumre, og hvor de står'],
    'items.ndjson': ['Punkter', 'punkter med alle tekster'],
    'meetings.ndjson': ['Møder', 'møder med deltagere, uden punkter'],
    'tables.csv': ['Tabeller', 'tabellerne i punkternes tekst, en celle på hver linje'],
  },
  columns: {
    kind: 'Slags',
    items: 'Punkter',
    attachment: 'Bilag',
    treatments: 'Behandlinger',
    first: 'Første behandling',
    latest: 'Seneste behandling',
    table: 'Tabel',
    row: 'Række',
    column: 'Kolonne',
    head: 'Kolonnens overskrift',
    value: 'Indhold',
  },
} as const

/** What the page says that tells of the archive. */
export const aboutWords = {
  title: 'Om arkivet',
  origin: 'Hvor teksterne kommer fra',
  originText:
    'Siderne er dannet af referater og dagsordener, som de er offentliggjort. Teksten er ikke skrevet om. Inddelingen i møder, punkter, beslutninger og sager er læst ud af den af et program.',
  from: 'Arkivet har',
  period: 'Møderne er fra',
  coverage: 'Hvor meget der er forstået',
  coverageText:
    'Hver linje i filerne er enten genkendt eller gengivet, som den står. Resten fra udtrækningen af teksten, f.eks. sidetal, er ikke med.',
  explained: 'af linjerne med indhold er forstået',
  seeSources: 'Se hver fil og dens linjer',
  corrections: 'Fejl og rettelser',
  correctionsText:
    'Er noget læst forkert, kan du sammenligne med kilden: hvert punkt henviser til de linjer, det er læst af.',
  contact: 'Skriv om fejl til',
  contactPage: 'Meld fejl her:',
  privacy: 'Personoplysninger og lukkede punkter',
  cpr: {
    redact: 'CPR-numre er streget over.',
    refuse: 'En fil med et CPR-nummer er ikke med i arkivet.',
    allow: 'CPR-numre er ikke streget over.',
  },
  closed: {
    withhold: 'Af et lukket punkt vises kun nummer, titel og sagsnummer.',
    publish: 'Teksten under lukkede punkter er offentliggjort.',
  },
  noGaps: 'Der er ikke fjernet tekst.',
  cprItems: ['punkt har et overstreget CPR-nummer', 'punkter har et overstreget CPR-nummer'],
  listedItems: ['punkt har anden tekst fjernet', 'punkter har anden tekst fjernet'],
  gapSources: ['fil har fjernet tekst', 'filer har fjernet tekst'],
  gapsShown: 'Hvor der er fjernet noget, står det på siden, hvorfor og hvornår.',
  tracking: 'Siderne henter intet fra andre steder og sætter ingen cookies.',
  numbers: 'Links til numre',
  numbersText:
    'Et sagsnummer eller dokumentnummer i en tekst er et link, når arkivet har det, også når det er skrevet med en anden streg eller delt over to linjer. Et nummer, som arkivet ikke har, står uden link. En offentliggjort adresse bruges aldrig til noget andet.',
  numbersPage: 'Slå numre op i en tekst',
  data: 'Hent arkivet som data',
  program: 'Program og skrifttype',
  versions: 'Siderne er dannet med',
  font: 'Skrifttypen er IBM Plex Sans, der må bruges og gives videre frit under',
  accessibility: 'Tilgængelighed',
  accessibilityText: 'Arkivets tilgængelighedserklæring findes her:',
} as const

/** What the pages of figures, of departures from recommendations and of amounts say, and the calendars of meetings. */
export const figures = {
  title: 'Tal',
  allInNumbers: 'Alle år i tal',
  intro: 'Alt er talt op af de referater, som arkivet har.',
  allYears: 'Alle år',
  meetings: ['møde', 'møder'],
  items: ['punkt', 'punkter'],
  closedShare: 'af punkterne er lukkede',
  asTable: 'Tallene som tabel',
  year: 'År',
  number: 'Antal',
  share: 'Andel',
  itemsByYear: 'Punkter pr. år',
  itemsByYearSays: 'Søjler over åbne og lukkede punkter, et år ad gangen.',
  meetingsColumn: 'Møder',
  itemsColumn: 'Punkter',
  openItems: 'Åbne',
  closedItems: 'Lukkede',
  outcomes: 'Udfald',
  outcomesByYear: 'Udfald pr. år',
  outcomesByYearSays: 'Søjler over, hvor stor en del af årets beslutninger der fik hvert udfald.',
  subjects: 'Emner (KLE-hovedgrupper)',
  subjectsHint: 'Kun åbne punkter med et KLE-nummer er talt med.',
  subject: 'Hovedgruppe',
  bodies: 'Udvalg og råd',
  body: 'Udvalg',
  waits: 'Fra første behandling til afgørelse',
  waitsMean:
    'Dage fra mødet med sagens første punkt i arkivet til mødet med den første endelige beslutning. Endelig er en beslutning, der godkender, forkaster eller tager til efterretning, når sagen ikke skal videre til andre. Sagen tæller med i det år, den blev afgjort. Sager uden endelig beslutning og numre, der samler mange emner, er ikke med.',
  noWaits: 'Ingen sager er afgjort.',
  decidedCases: ['afgjort sag', 'afgjorte sager'],
  atOnce: 'afgjort ved første behandling',
  middle: 'Den midterste sag tog',
  half: 'halvdelen tog mellem',
  and: 'og',
  days: ['dag', 'dage'],
  waitsByYear: 'Dage fra første behandling til afgørelse pr. år',
  waitsByYearSays: 'Linjen er medianen. Søjlerne dækker den midterste halvdel af sagerne.',
  casesColumn: 'Sager',
  lower: 'Nedre kvartil',
  median: 'Median',
  upper: 'Øvre kvartil',
  quartiles: 'Den midterste halvdel',
  otherLists: 'Andre opgørelser',
  calendar: 'Møder på dage',
  calendarHint: 'Punkter på mødet:',
  earlierCalendars: 'Tidligere år',
  month: 'Måned',
  load: ['1–4', '5–14', '15 eller flere'],
  differences: 'Indstilling og beslutning',
  differencesIntro:
    'Her er de punkter, hvor beslutningen siger andet eller mere end indstillingen. De er fundet automatisk: læs punktet, før du bruger dem.',
  noDifferences: 'Ingen beslutninger i arkivet afviger fra deres indstilling.',
  recommended: 'Indstillet',
  decided: 'Besluttet',
  amounts: 'Beløb i beslutninger',
  amountsIntro:
    'Her er de beløb, som beslutninger nævner, de største først. De er fundet automatisk, og et nævnt beløb er ikke altid et bevilget: læs punktet, før du bruger dem.',
  noAmounts: 'Ingen beslutninger i arkivet nævner beløb.',
  adopted: 'fra den godkendte indstilling',
  allOf: 'Alle',
  inYear: 'i',
  firstShown: 'Her er de første',
  of: 'af',
  more: 'mere',
} as const

const share = new Intl.NumberFormat('da-DK', { style: 'percent', maximumFractionDigits: 1 })

/** A part of a whole as `12,5 %`. */
export function formatShare(part: number, whole: number): string {
  return share.format(whole === 0 ? 0 : part / whole)
}

const decimal = new Intl.NumberFormat('da-DK', { maximumFractionDigits: 1 })

/** `12,5` */
export function formatDecimal(number: number): string {
  return decimal.format(number)
}

/** Øre as `1.250.000 kr.`, or `12,50 kr.` */
export function formatKroner(ore: number): string {
  const digits = ore % 100 === 0 ? 0 : 2
  const kroner = (ore / 100).toLocaleString('da-DK', {
    minimumFractionDigits: digits,
    maximumFractionDigits: digits,
  })
  return `${kroner}\u00a0kr.`
}

const monthName = new Intl.DateTimeFormat('da-DK', { month: 'long', timeZone: 'UTC' })

/** `2021-05` as `maj`. */
export function formatMonthName(iso: string): string {
  return monthName.format(new Date(`${iso}-01T00:00:00Z`))
}
