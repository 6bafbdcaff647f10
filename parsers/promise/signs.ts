/** What says that something comes back to a body. All patterns are for text in lower case. */

/** A way of saying that something comes back. */
interface Sign {
  /** Whole words, and not the beginning of one. */
  like: string
  /** Whether it is a promise only where a time is named in the same clause. */
  timed: boolean
  example: string
  why: string
}

const MATTER =
  '(?:sag|punkt|emne|behandling|drøftelse|forslag|indstilling|beslutning|spørgsmål)(?:en|et|n|ne|erne|ene)?'
const REPORT =
  '(?:midtvejs)?(?:status(?:notat|rapport)?|evaluering|opfølgning|afrapportering|tilbagemelding|redegørelse|orientering)(?:en|n|er|r)?'
const PAPER =
  '\\p{L}*(?:oplæg|forslag|notat|oversigt|overslag|udkast|rapport|analyse|sag|plan|model)(?:en|et|n|ter|er|r)?'
/** A few words. */
const SOME = '(?:[\\p{L}\\d-]+ ){0,6}?'
/** Bodies ask in the past tense too. */
const ASKED = `(?:ønske[rs](?! ikke)|efterspørger|imødeser|forventer|skal have|vil gerne have|får|modtager|ønskede|efterspurgte|(?:bedes?r?|bad|anmoder|anmodede) ${SOME}om)`
const AGAIN = '(?:igen|på ny|fornyet|derefter|efterfølgende)'
const SHOWN =
  '(?:(?:gen)?(?:forelægge|fremlægge|fremsætte|præsentere|behandle|drøfte|evaluere|vurdere|besøge|afrapportere)[rs]|orienterer|dagsordensættes|sættes på dagsordenen|medtages|optages|følge[rs] op|gør(?:es)? status|tages (?:\\p{L}+ )?op|tage op)'
/** Asked for, or shown once more; alone these are past. */
const SEEN = '(?:forelagt|fremlagt|præsenteret|behandlet|drøftet|evalueret|vurderet)'
const COMES = '(?:gives|giver|kommer|følger|sker|foretages|gennemføres|udarbejdes|laves|leveres)'
/** Those whom the administration writes to, and who are no body. */
const OTHERS =
  '(?:ansøger|klager|beboer|lejer|borger|forælder|forældre|nabo|naboer|bruger|elev|grundejer|medarbejder|leverandør|forening|virksomhed|lodsejer)(?:en|e|ne|ene|erne|er|n)?'

export const signs: readonly Sign[] = [
  {
    like: `${MATTER} (?:er )?genoptages|^genoptages|genoptages (?:på|til|ved) ${SOME}\\p{L}*møde\\p{L}*`,
    timed: false,
    example: 'Sagen genoptages.',
    why: 'what a meeting breaks off is taken up at another',
  },
  {
    like: `(?:${SHOWN}|(?:bliver|få|får) ${SOME}${SEEN}) ${SOME}${AGAIN}`,
    timed: false,
    example: 'Planen drøftes igen.',
    why: 'what is shown once more comes back',
  },
  {
    like: 'vender (?:\\p{L}+ ){0,2}?tilbage(?:$|[,.]| (?:med|om|på|når|til (?:sag|emne|punkt|spørgsmål|udvalg|direktion|råd|\\p{L}+(?:råd|udvalg|bestyrelse))\\p{L}*))',
    timed: false,
    example: 'Forvaltningen vender tilbage med et notat.',
    why: 'people come back with an answer, or to a matter',
  },
  {
    like: `(?:^|${MATTER} (?:er |blev |bliver )?)(?:udsat|udsættes|udskydes|udskudt|flyttes|flyttet) (?:til|indtil)`,
    timed: false,
    example: 'Udsat til næste møde.',
    why: 'what is put off is treated later',
  },
  {
    like: `${ASKED} ${SOME}${REPORT}`,
    timed: false,
    example: 'Udvalget ønsker en evaluering.',
    why: 'a body that asks for a report is given one',
  },
  {
    like: `${ASKED} ${SOME}(?:${PAPER}|${SEEN})`,
    timed: true,
    example: 'Udvalget ønsker et oplæg til næste møde.',
    why: 'a body that asks for a paper by a time treats it then',
  },
  {
    like: `${REPORT} ${SOME}${COMES}|${COMES} ${SOME}${REPORT}`,
    timed: true,
    example: 'Der gives en status om et halvt år.',
    why: 'a report is given at a time to come',
  },
  {
    like: `(?:udarbejde[rs]?|laves|arbejdes (?:videre )?(?:på|med)) ${SOME}${PAPER} til`,
    timed: true,
    example: 'Der arbejdes videre med et oplæg til næste møde.',
    why: 'a paper is made for a meeting',
  },
  {
    like: `^(?:ny |fornyet |næste )?${REPORT} (?:igen )?(?:om (?:ca|\\d|½|et|en|to|tre|fire|seks)|på (?:et|næste|mødet)|i|til|inden|efter)`,
    timed: true,
    example: 'Status om et halvt år.',
    why: 'notes of a few words leave out the verb',
  },
  {
    like: SHOWN,
    timed: true,
    example: 'Emnet tages op på et kommende møde.',
    why: 'a matter is shown to a body at a time to come',
  },
  {
    like: '\\p{L}*(?:udvalg|råd|direktion|bestyrelse)\\p{L}* orienteres|politisk behandling|til (?:drøftelse|behandling|godkendelse) i|udsendes med dagsordenen|en sag (?:om|til)',
    timed: true,
    example: 'En sag om emnet til næste møde.',
    why: 'a paper is made for a body',
  },
  {
    like: '^(?:en )?ny sag|første gang|(?:ny|fornyet) (?:drøftelse|behandling)',
    timed: true,
    example: 'Ny sag i 4. kvartal 2022.',
    why: 'notes of a few words say no more',
  },
]

/** A reason why what looks like a promise is none. */
interface Trap {
  /** Where it has to stand: in the sentence up to the sign, from there on, or anywhere in it. */
  place: 'before' | 'after' | 'sentence'
  /** Whole words. */
  like: string
  example: string
  why: string
}

export const traps: readonly Trap[] = [
  {
    place: 'before',
    like: '\\((?:\\p{L}{1,3}|løsgænger)\\)|(?:mindretal|medlem|gruppe|parti)\\p{L}*|foresl(?:og|år)',
    example: 'Jens Pihl (A) ønsker en status om et år.',
    why: 'what one person wishes is not decided',
  },
  {
    place: 'sentence',
    like: '(?:blev|bliver|er) (?:forkastet|nedstemt|afvist)|(?:bortfaldt|bortfalder|faldt)',
    example: 'Forslaget om at genoptage sagen blev forkastet.',
    why: 'what is voted down does not come',
  },
  {
    place: 'sentence',
    like: 'som (?:lovet|bebudet|varslet)',
    example: 'Udvalget får som lovet i 2019 en status.',
    why: 'a promise of the past that is kept now',
  },
  {
    place: 'before',
    like: '(?:svarede|meddelte|forklarede),? at',
    example: 'Borgmesteren meddelte, at punkt 6 behandles, efter at salen er tømt.',
    why: 'what somebody tells is not decided',
  },
  {
    place: 'before',
    like: 'skulle (?:\\p{L}+ )?$',
    example: 'Det blev besluttet i 2019, at ordningen skulle evalueres efter to år.',
    why: 'what was decided before is told of',
  },
  {
    place: 'before',
    like: '(?:ikke|ingen|intet|uden) (?:\\p{L}+ )?$',
    example: 'Der gives ingen status i 2022.',
    why: 'it is said that nothing comes',
  },
  {
    place: 'after',
    like: '^\\p{L}+ (?:\\p{L}+ )?(?:ikke|ingen|intet)',
    example: 'Sagen genoptages ikke.',
    why: 'it is said that nothing comes',
  },
  {
    place: 'before',
    like: `ansøgning\\p{L}*|henvendelse\\p{L}*|byggesag\\p{L}*|${OTHERS}`,
    example: 'Ansøgninger behandles inden for fire uger.',
    why: 'it is about citizens and what the administration does for them',
  },
  {
    place: 'after',
    like: `(?:med|for|af|til) (?:lokalråd\\p{L}*|handels\\p{L}*|${OTHERS})|(?:offentlig|i) høring|forelægges (?:for )?(?:revision|minister)\\p{L}*`,
    example: 'Planen drøftes med lokalrådet inden sommerferien.',
    why: 'it is shown to others than a body',
  },
]
