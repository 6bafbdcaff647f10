/** The words of generated minutes: an administration's base words by how they inflect, and the parts of compounds. */

const ENDINGS = {
  'en -er': { gender: 'en', definite: 'en', plural: 'er', pluralDefinite: 'erne' },
  'en -e': { gender: 'en', definite: 'en', plural: 'e', pluralDefinite: 'ene' },
  'en -r': { gender: 'en', definite: 'n', plural: 'r', pluralDefinite: 'rne' },
  'en -(r)e': { gender: 'en', definite: 'en', plural: 'e', pluralDefinite: 'ne' },
  'et -er': { gender: 'et', definite: 'et', plural: 'er', pluralDefinite: 'erne' },
  'et -e': { gender: 'et', definite: 'et', plural: 'e', pluralDefinite: 'ene' },
  'et -r': { gender: 'et', definite: 't', plural: 'r', pluralDefinite: 'rne' },
  'en -ken': { gender: 'en', definite: 'ken', plural: 'ker', pluralDefinite: 'kerne' },
  'et -det': { gender: 'et', definite: 'det', plural: '', pluralDefinite: 'dene' },
  'et -ter': { gender: 'et', definite: 'tet', plural: 'ter', pluralDefinite: 'terne' },
  'et -get': { gender: 'et', definite: 'get', plural: '', pluralDefinite: 'gene' },
  'et -': { gender: 'et', definite: 'et', plural: '', pluralDefinite: 'ene' },
} as const

/** How nouns inflect. */
export type Declension = (typeof ENDINGS)[keyof typeof ENDINGS]

/** Nouns that inflect alike. */
export interface NounGroup {
  declension: Declension
  words: readonly string[]
}

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

const group = (ending: keyof typeof ENDINGS, words: string): NounGroup => ({
  declension: ENDINGS[ending],
  words: list(words),
})

/** The base nouns. */
export const nouns: readonly NounGroup[] = [
  group(
    'en -er',
    `forvaltning bevilling ordning indsats vurdering løsning ændring indstilling høring udgift bygning ansøgning
    mulighed institution virksomhed prioritering opfølgning bolig finansiering investering myndighed tilpasning
    udfordring udvikling beregning betaling dækning erfaring evaluering fordeling forsyning funktion kapacitet
    kontrakt koordinering kvalitet ledning leverandør levering målsætning måling normering organisation placering
    pligt rapportering renovering rådgivning situation stilling strækning takst tendens tilbygning afdeling
    anbefaling bekymring belægning beplantning forening henstilling indtægt konsekvens lovgivning lejlighed
    rettighed udlejning vejledning familie profession reduktion region revision
    version aktivitet balance diskussion ejendom station
    facilitet kommission strategi sikring by form sag plan mark sti`,
  ),
  group(
    'en -r',
    `aftale opgave skole ramme pulje ydelse periode afgørelse redegørelse undersøgelse tilladelse drøftelse
    besparelse opgørelse henvendelse prognose procedure forpligtelse udvidelse uddannelse reserve klasse grænse linje
    gade side række interesse overskridelse bestemmelse beslutningsramme skrivelse godkendelse udtalelse hensættelse
    ressource kilde metode indsigelse uge time måde fase begrundelse børnehave flade skive tavle styrke`,
  ),
  group('en -e', 'vej dag kreds grund skov gård stol havn del strand eng'),
  group(
    'en -(r)e',
    'borger leder medarbejder beboer grundejer bruger deltager rådgiver lejer ejer plejer tilbyder',
  ),
  group(
    'et -er',
    `projekt areal resultat notat referat dokument initiativ princip element instrument kontor perspektiv
    regulativ reglement alternativ segment system punkt sted`,
  ),
  group('en -ken', 'politik'),
  group('et -det', 'tilbud tilskud udbud overskud underskud'),
  group('et -ter', 'budget'),
  group('et -get', 'anlæg oplæg udlæg tillæg indlæg'),
  group('et -e', 'hus bord brev skib land torv vand bad'),
  group(
    'et -r',
    'område møde lokale arbejde hjørne udbytte ønske emne hæfte sæde stykke materiale potentiale',
  ),
  group(
    'et -',
    `forslag behov beløb udkast tilsyn krav mål råd hensyn ansvar bidrag lån fald forbehold
    forbrug forløb grundlag indkøb omfang samråd svar tab hegn tiltag udvalg
    vilkår forsøg tilsagn valg regnskab samarbejde forhold`,
  ),
]

/** Verbs in the infinitive, by their participle: `behandlet`, `godkendt`. */
export const verbs = {
  et: list(`behandle anbefale vurdere prioritere finansiere justere koordinere kontrollere evaluere etablere
    renovere reducere opdatere udarbejde afklare forberede forankre omtale registrere revidere sikre styrke tilpasse
    understøtte forenkle harmonisere integrere konkretisere lokalisere markere modernisere nuancere organisere
    placere præcisere rapportere realisere samle specificere standardisere udvikle afvikle afdække annoncere
    begrænse belaste besigtige debattere diskutere formulere indarbejde kvalificere kompensere opkræve tilrettelægge
    opprioritere nedprioritere visitere omlægge`),
  t: list(`godkende gennemføre indføre udføre overføre opføre udbygge fordele forlænge forøge udnytte benytte
    forhøje forsyne anvende udsende tilsende indsende fremsende opdele tilføje ombygge bedømme tildele afsende
    bekendtgøre beskrive afskrive`),
}

/** Adjectives, by whether their neuter takes a t. */
export const adjectives = {
  t: list(`ny stor særlig væsentlig endelig årlig nødvendig tidlig kommunal lokal central social regional rimelig
    tydelig varig hurtig tilstrækkelig offentlig kraftig bæredygtig selvstændig midlertidig forsvarlig gennemsnitlig
    oprindelig stabil digital neutral høj lav lang kort dyr skriftlig mundtlig uafhængig betydelig mulig faglig`),
  bare: list(`økonomisk politisk teknisk praktisk juridisk strategisk pædagogisk historisk statistisk elektronisk
    demokratisk automatisk klimatisk akustisk organisk trafikteknisk geografisk demografisk metodisk systematisk
    realistisk skematisk kritisk logistisk`),
}

/** Adverbs that stand behind a verb. */
export const adverbs =
  list(`løbende fortsat igen snart desuden samtidig fremover hurtigt grundigt årligt endeligt
  foreløbig delvist særskilt derfor ligeledes alene normalt typisk herefter efterfølgende administrativt`)

/** What compounds begin with, joined as Danish joins them: `forsikrings` + `politik`. */
export const firstParts =
  list(`forsikrings demografi skole vej trafik ældre børne unge kultur fritids idræts havne
  kyst natur miljø klima energi varme vand spildevands affalds genbrugs bolig plan lokalplan kommuneplan bygge anlægs
  drifts budget regnskabs økonomi indkøbs udbuds låne løn personale arbejdsmiljø ledelses kvalitets digitaliserings
  it data sikkerheds beredskabs brand sundheds forebyggelses genoptrænings pleje hjemmepleje handicap psykiatri
  social familie dagtilbuds vuggestue børnehave folkeskole specialskole ungdomsskole musikskole biblioteks museums
  teater svømmehals hal boldbane park legeplads skov strand dige å sø grundvands kloak regnvands skybruds vejrligs
  cykel sti fortovs parkerings bus færge bro tunnel gadelys belysnings signal vinter snerydnings rabat asfalt
  fjernvarme solcelle vindmølle biogas landbrugs jord areal grund ejendoms bygnings rådhus administrations
  borgerservice kommunikations valg byråds udvalgs forenings frivillig integrations sprog beskæftigelses
  jobcenter aktiverings uddannelses erhvervs turisme detailhandels landdistrikts lokalråds borger bruger forældre
  elev lærer pædagog medarbejder leder sygefraværs rekrutterings kompetence vikar tilsyns kontrol revisions
  risiko likviditets investerings finans skatte gebyr takst tilskuds pulje fonds støtte afgifts ramme effektiviserings
  besparelses omstillings strategi udviklings forsøgs pilot projekt partnerskabs netværks samarbejds hygiejne
  tandpleje ernærings mad køkken rengørings vaske depot flåde maskin materiel kørsels befordrings hjælpemiddel
  træ beplantnings biodiversitets rotte støj luft lugt forurenings rodzone høst frø kirkegårds mindesmærke arkiv`)

/** What compounds end with. */
export const lastParts: readonly NounGroup[] = [
  group(
    'en -er',
    `ordning indsats vurdering løsning bevilling kapacitet aktivitet afdeling bygning opfølgning myndighed
    finansiering fordeling forsyning forening funktion indtægt investering kontrakt kvalitet ledning levering måling
    normering organisation rådgivning situation station takst udgift udvikling vejledning enhed tilpasning konsulent
    forvaltning institution evaluering planlægning dækning station sikring rettighed virksomhed
    region økonomi plan sag strategi`,
  ),
  group(
    'en -r',
    `pulje aftale ramme ydelse periode analyse undersøgelse redegørelse prognose procedure udvidelse reserve
    opgave godkendelse tilladelse gruppe klasse linje skole kilde metode opgørelse besparelse udgave fase`,
  ),
  group('en -e', 'dag vej kreds del'),
  group('en -(r)e', 'leder medarbejder bruger rådgiver lejer'),
  group('et -er', 'projekt areal notat dokument regulativ element kontor system sted'),
  group('en -ken', 'politik'),
  group('et -det', 'tilbud tilskud udbud'),
  group('et -ter', 'budget'),
  group('et -get', 'anlæg tillæg'),
  group('et -e', 'hus brev'),
  group('et -r', 'område møde lokale arbejde materiale emne stykke'),
  group(
    'et -',
    `behov tilsyn krav mål råd bidrag forbrug forløb grundlag udvalg regnskab samarbejde
    forsøg tiltag beløb udkast forslag`,
  ),
]
