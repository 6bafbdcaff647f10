/**
 * Base words of Danish municipal administration, so that compounds are divided in an archive of five documents too. Each
 * is what a reader may look for by itself; a word that nobody would is better left out than in.
 */

const list = (words: string): readonly string[] => words.trim().split(/\s+/)

/** Words that stand anywhere in a compound, uninflected; in both forms where the inside changes (`middel`, `midl-er`). */
export const parts: readonly string[] = list(`
  abonnement adfærd adgang administration administrativ adoption adresse advokat afdeling afdrag affald afgang afgift
  afgørelse afhentning afhjælpning afholdelse afklaring aflastning aflevering aflysning aflæsning afløb aflønning
  afregning afskaffelse afskedigelse afskrivning afslag afsnit afstand afstemning afsætning aftale aften afvikling
  akademi aktie aktiv aktivering aktivitet aktør akut alarm alder alderdom alkohol almen altan ambition ambulance
  analyse anbefaling anbringelse andel andelshaver anke anliggende anlæg anløb anmeldelse anmodning annonce ansat
  anskaffelse ansvar ansættelse ansøger ansøgning antenne anvendelse anvisning apotek apparat arbejde arbejder
  arbejdsgiver arbejdsløshed areal argument arkitekt arkitektur arkiv arkæolog arkæologi arrangement artikel artikl
  asbest asfalt asfaltering assistance assistent asyl atletik attest autisme autoværn avis backup bane bank barn
  barndom basis bassin batteri beboelse beboer bebyggelse bedrift bedømmelse befolkning befordring begivenhed
  begravelse begrundelse begrænsning begæring behandler behandling beholder beholdning behov bekendtgørelse bekymring
  bekæmpelse belysning belægning beløb bemanding bemyndigelse bemærkning benzin beplantning beregning beretning
  besejling besigtigelse beskatning beskrivelse beskyttelse beskæftigelse beslutning besparelse bestand bestemmelse
  bestyrelse bestyrer besvarelse besætning besøg betaling betalt betegnelse betingelse betjening beton betænkning
  bevaring bevilling bevægelse bibeskæftigelse bibliotek bidrag bilag bilist billede billet biodiversitet biogas
  biograf biologi bistand blad blanket blok blomst boform boks bolig bord borg borger bortskaffelse bosætning bosætter
  branche brand branding bred brev brint brolægning brud brug bruger brygge bryggeri brændsel brønd budget bump bunker
  bureau butik byggeri bygherre bygning bånd bælte bænk bæredygtighed bæver bøde bøger bølge cafe camping campus
  censor center centr central ceremoni certificering chauffør chef chikane cirkel computer container corona cykel cykl
  cyklist dansk data dato debat delegation deltagelse deltager demens demografi demokrati deponering depositum depot
  design detail diagnose dialog dige digitalisering dimensionering direktion direktiv direktorat direktør dispensation
  disponering disposition distrikt diæt dokument dokumentation domstol domæne dosering drift dræn drøftelse dækning
  dæmning døgn effekt effektivisering efterspørgsel eftersyn efterår ejendom ejer ejerskab ejet eksamen eksempel
  eksempl ekspedition ekspert ekspropriation elektricitet element elev emballage emission emne energi enhed ensomhed
  entreprenør entreprise erfaring ergoterapi erhverv erhvervelse erklæring ernæring erosion erstatning etablering
  etage etape etnisk evaluering evne fabrik facade facilitet faglig fakta faktor faktura fald familie fare fart fartøj
  farve fase fastholdelse fastsættelse fauna fejl felt ferie fest festival fiber filial film finans finansiering firma
  fisk fiske fisker fiskeri fjord flade flag flagermus flagning fleks fleksjob flise flod flora flygtning flytning
  flåde fodbold fodgænger fodring foged fokus folk fond forandring foranstaltning forbedring forberedelse forbindelse
  forbrug forbruger forbud fordel fordeling forebyggelse forening forespørgsel foretagende forfald forhandling forhold
  forlig forløb formidling formål fornyelse forpagter forpagtning forpligtelse forretning forsamling forsikring
  forskel forsker forskning forslag forsorg forsyning forsøg forsørgelse forsørger fortov fortælling forudsætning
  forum forurening forvaltning forventning forår forældre foto fotograf frafald fraflytning frakørsel fratrædelse
  fravær fredning frekvens fremskrivning fremstilling frihed friluft friplads frist frivillig frugt fugl fundament
  funktion fusion fysioterapi fældning fællesskab færdsel færge føde fødevare fødsel følge føring førtid gade gadekær
  galleri garage garanti gartner gartneri gave gebyr genbrug gene generation genhusning genopretning genoptræning
  genvalg geografi gevinst glas glæde gode godkendelse gods godtgørelse golf grad grav gravning grund gruppe grus
  grænse græs grøft gudstjeneste gulv gylle gymnasium gymnastik gård gæld gæst habilitet halm handel handicap handling
  hastighed have havn hegn hegning helbred helhed helligdag henstand hensyn henvendelse henvisning herberg historie
  hjemløs hjerne hjerte hjort hjul hjælp hjælper hjørne hold holder holdning honorar hospital hotel hund husleje
  hygiejne hytte håndbog håndbold håndhævelse håndtering hæder hævn højde hørelse høring høst idræt illustration immun
  implementering import indberetning indbetaling indbrud indbygger inddragelse indeks indflytning indførelse indgang
  indhold indikator indkomst indkøb indkøring indledning indretning indsamling indsats indsigelse indskoling
  indskrivning indskud indslusning indstilling indtægt industri indvandrer indvinding influenza information
  infrastruktur ingeniør inhabilitet initiativ inkasso inklusion innovation insekt inspektion inspektør instans
  institut institution instruks instruktør instrument integration interesse interessent internet interview inventar
  investering investor invitation isolering iværksætter jagt jord journal journalisering jubilæum jura juridisk
  justering kabel kalender kalk kamera kammer kampagne kanal kandidat kant kantine kapacitet kapel kapital kapitel
  kapitl karakter karantæne kart kasse katastrofe kategori kaution kerne kilde kilometer kirke klage klager klasse
  klassificering klient klima klinik klipning klippe kloak kloakering klokke klub kode kollega kollegie kollegium
  koloni komite komité kommission kommunal kommune kommunikation kompensation kompetence komponent kompost koncept
  koncern koncert konference konflikt konge konkurrence konsekvens konstatering konstituering konstruktion konsulent
  kontakt kontant kontering kontingent konto kontor kontrakt kontrol konvertering koordinator koordinering korps
  korrektion kort kost kote kraft kran krav kredit kreds krig kriminalitet krise kriterie kriterium kritik kronisk
  kryds krydsning kræft kultur kunde kundskab kunst kunstner kurs kurser kursus kurv kvalificering kvalitet kvarter
  kvinde kvote kvotient kvæg kyst kæde køber køkken køretøj kørsel laboratorium lager landdistrikt landsplan leasing
  ledelse leder ledighed ledning ledsagelse ledsager legat lege leje lejer lejlighed lejr lektie leverandør levering
  licens liga likviditet linje liste litteratur lods loft logo lokale lokalitet lovgivning luft lugt lukkelov lukning
  låge læge lærer læring lærling læsning løft lønning løsning løsøre magasin maleri mand mandat mandskab mangel manual
  mappe margin marina mark marked markering maskin maskine mast matematik materiale materiel matrikel medalje
  medarbejder medborger meddelelse mediation medicin medie medlem medlemsskab mejeri melding menighed menneske mentor
  metal metode middel midl midte miljø minister ministerium minoritet minut misbrug misbruger mission mistanke mobil
  mobilitet mobning model modernisering modstand modtager modul mole moms monitorering montering morgen mose motion
  mulighed museer museum musik myndighed måling måned mægler mægling mælk mænd mængde mærke mærkning møde mødre mølle
  mønster nabo nation natur navn navngivning nedbør nedgang nedlæggelse nedrivning nikotin niveau norm normering notat
  note nummer numre næring nævn nødkald nøgle nøgletal obligation observation offentlighed olie ombygning omdannelse
  omdømme omkostning omlægning område omsorg opbygning opdatering opfyldelse opfølgning opførelse opgave opgradering
  opgør opgørelse ophold ophæng opkrævning opkøb opland oplevelse oplysning oplæg oplægning oplæring opmærksomhed
  oprensning opsigelse opsparing opsporing opstilling opsyn opsætning optagelse optimering optræk ordblinde orden
  ordning organisation organisering orientering orkide orlov overblik overdragelse overdækning overenskomst overfart
  overførsel overgang overhead overholdelse overløb overnatning oversigt overskridelse overskud overslag oversvømmelse
  overtagelse overtid overvejelse overvågning padde pakke palæ panel papir park parkering parlament part parti
  partikel partner partnerskab passager patient pause pavillon pendler pendling penge pension pensionist periode
  perron person personale perspektiv pige pilot placering plads plan planlægger planlægning plante plantning plast
  plastik platform pleje plejer plejerske pligt plæne politi politik politiker politisk port portal portefølje portion
  pose position post potentiale praksis praktik presse prioritering pris privatliv problem procedure procent proces
  produkt produktion produktivitet profil prognose program programmering projekt projektering protokol provenu
  proviant præmie præst prøve psykiatri psykolog psykologi publikum pulje pumpe punkt påbud påmindelse pårørende
  påtegning påvirkning pædagog pædagogik pædagogisk rabat radio radon ramme rapport rapportering rating reaktion
  realisering recept reception redaktion redegørelse redning redskab reduktion referat reference reform refusion regel
  region regional register registrant registrering regl reglement regn regne regning regnskab regres regulativ
  regulering rehabilitering rejse rejsning reklame rekreation rekruttering relation rengøring renhold renholdelse
  renovation renovering rensning rente reparation repræsentant repræsentation reservation reserve resort ressource
  restance restaurant restaurering resultat retlig retning rettighed revision revisor revy rigsarkiv risiko robot
  rolle rotte runde rundvisning rute rygning rykker rytme rådgiver rådgivning række rækkevidde salg salt saltning
  samarbejde samarbejder samfund samling sammenlægning sammensætning samråd samtale samtykke samvær sand sanering
  sanktion sanse satellit sats scene screening seddel sejlads sekretariat sekretær sektion sektor seminar seng senior
  sensor separering server service servicering servitut side signal sikkerhed sikring situation skade skat skatter
  skel skema skib skibsfart skift skilt skiltning skinne skole skov skrald skred skrift skrivelse skrænt skulptur skur
  skybrud skyld slagteri slam slid slot slukning sluse slægt smitte snerydder snit software sogn sommer sorg sortering
  spand spejder spil spild spiller spor sport sprog spuns spørgeskema spørgsmål stab stadie stadion stamme stand
  standard stander start stat station statistik status sted stemme stemning sten stigning stil stilling stimulering
  stipendium stof stoffer stol stop stormflod straf strand strategi strategisk strejke stress struktur strækning strøm
  studerende studie stue stykke styrelse styrer styring styrke støj størrelse støtte støv sundhed suppe suppleant
  supplement support svamp svar svindel svømning sygdom syge system sæde sælger sæson søfart søgning søskende tabel
  takst tale talent tand tank tavle taxa taxi team teater teatre tegning teknik tekniker teknisk teknologi tekst
  telefon telt tema temperatur tendens tennis terapeut terapi termin terræn test tilbud tilbygning tilflytning
  tilflytter tilfredshed tilførsel tilgang tilgængelighed tilkald tilladelse tillid tillæg tilmelding tilpasning
  tilrettelæggelse tilskud tilslutning tilstand tilsyn tiltag tilvalg tilvækst time ting tinglysning tjek tjeneste
  tobak toilet torv trafik trafikant transformer transport trend trin trivsel tryghed tryk træner træning tunnel
  turisme turist type tårn tælling tømmer tømning udbetaling udbredelse udbud udbyder udbygning uddannelse uddybning
  udenrigs udfordring udførelse udgang udgave udgift udgivelse udgravning udkast udkørsel udledning udlejer udlejning
  udligning udluftning udlån udlæg udløb udmøntning udnyttelse udpantning udpegning udregning udsat udsatte udsigt
  udskiftning udskoling udskrivning udskydelse udslip udsmykning udstilling udstykning udstyr udtalelse udvalg
  udvidelse udvikling ulykke underretning underskud understøttelse undersøgelse underviser undervisning ungdom unge
  universitet urban vaccination vaccine vagt valg vand vandring vare varetagelse varme varsel varsling vask
  vedligehold vedligeholdelse vedtagelse vedtægt vejleder vejledning vejr velfærd venteliste ventetid ventil
  ventilation verden version vibration vielse vikar vildt vilkår vind vinder vindue vinge vinter virkning virksomhed
  virus vision visitation visualisering vogn voksen vold voldgift vurdering vægt vækst værdi værelse værft værge værk
  værksted værktøj væsen weekend workshop ydelse yder ydre zone åben åbning ådal årsværk ældre ændring økologi økonomi
  økonomisk ønske ørred øvelse
`)

/** The only parts of two or three letters: any others are found by chance in the midst of words. */
export const shortParts: readonly string[] = list(`
  arv bad bil bio bog bro bud bus by båd dag dyr dåb eng fag fly frø fyr gas hal hav hus hæk høj job jul kaj kok kro
  køb køn lag liv lov lys lån løb løn mad mur mål nat net ord pas ret rum råd røg rør sag sal ski sti sum sø tag tal
  tid tog træ tur uge ulv vej år øre
`)

/** Words that stand only in front of others: forms that nouns and verbs have there, and adjectives that join nouns. */
export const heads: readonly string[] = list(`
  afværge alternativ arbejd bade barsel beboer billed blomster bore brutto bygge børn central decentral del digital
  dobbelt drikke dybde efterløn egen el elektro embed enkelt ergo fjern foder frokost fuld fysio fysisk fælles general
  generel glat gratis grøn halv halvår handle hede helse helår hjemløse hjemme hoved høre indre integr intern
  international it jernbane kollektiv kombi konfirmand kvart køre lade lav leve lokal lyst lære læse løbe maksimum
  mellem mental mer mindre mini minimum moder multi national natte netto nord ny nær nød ombud omstilling ordinær plus
  primær privat psykisk rense rest ride ryge salt samarbejd sekundær selv skater skatte skrive skyde slut sløjfe små
  sne social sogne sol special specialist stor stordrift store studenter styre super supplering svømme syd tegne tele
  tilbagebetaling total vandre vaske vente vest viden vild økonom øst
`)

/** Words that stand only last: in front they are particles of verbs (`hjemtage`). */
export const tails: readonly string[] = list(`
  del fremme føre gang hjem social
`)

/**
 * Compounds of old whose parts say something else than the whole: who looks for `orden` does not mean the `dagsorden`.
 * They are parts of others: `dagsorden-s-punkt`.
 */
export const wholes: readonly string[] = list(`
  ansvarlig arbejdsløs baggrund beredskab borgmester bosted botilbud bredbånd budskab byggemodning byret byråd byzone
  børnehave dagpenge dagpleje dagplejer dagsorden dagtilbud formand formandskab forretningsorden fremmøde fremtid
  fritid fritidshjem grundlag grundskyld halvdel hjemmeside hovedstad husholdning husstand hverdag håndværk håndværker
  højtid højvande indeklima jobcenter jordemoder kantsten kørekort landbrug landmand landmænd landsby landskab
  landsret landzone lejemål ligestilling lystfisker medborgerskab medlemskab målgruppe målsætning måltid netværk
  næstformand ordfører retningslinje rundkørsel råderum rådhus rækkefølge sagkyndig sagsbehandler sagsbehandling
  sagsfremstilling selskab selvstyre solcelle standpunkt stedfortræder stikprøve sygehus sygeplejerske tandlæge
  tidspunkt tidsskrift tilgængelig toldsted udgangspunkt vejret venskab vuggestue værested årgang årsag ægteskab
`)
