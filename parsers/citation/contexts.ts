/** Where a body and a day with nothing between them are no meeting: the grammar, as data, for folded text and the flag `i`. */
import { SPACE } from './days.ts'
import { LETTER } from './letters.ts'
import { PLAIN } from './verbs.ts'

/** What reaches a body by post, and what people turn to it with; the beginnings of words. */
const LETTERS =
  'e?-?mail|brev|skrivelse|henvend|svar|besvar|besked|kvittering|hørings|partshør|udtalelse|spørg|spurgt|skriv|skrev|(?:frem|ind|over|af|til)?send|klag|ansøg|anmod|opfordr|meddel|kopi|underret|invit|indkald|indbyd|tak(?=k?e?r?\\s)|hilsen|hilste|gave|aflever|overrak|overdrag|overbring|opkald|ring(?:er?|ede)?(?=\\s)|protest|underskrift|lykønsk|bøn|bed(?:er?|t)?(?=\\s)|bad(?=\\s)|adgang|rundvis|besøg|tilmeld|indlever|indgiv|erindr|anke|indsigelse|sms|pressemeddelelse|tilbud|påbud|varsel|orlov'
/** What makes somebody a member, or ends that; and who is one. */
const BECOMES =
  '(?:gen|ny)?valgt|vælg|valg(?=e?[rt]?[\\s])|kandider|stille[rt]?(?=\\sop)|opstil|indtr|udtr|(?<!(?:blev|bliver|blevet)\\s)tiltr|fratr|træd|trådte|optaget|ansat|ansætt|ansættelse|kom ind|ind(?=\\s)|ud(?=\\s)|afgå|afgik|afskedig|opsig|konstitueret'
const MEMBER =
  'valget|kandidat|medlem|plads|sæde|sad|sidder|repræsentant|suppleant|formand|næstformand|formænd|borgmester|direktør|chef|sekretær|job|(?<!(?:tog|tage|tager|taget)\\s)stilling|vikar|praktik|ny mand|fødselsdag|jubilæum'
/** By what a case comes before a body; `for` alone is what is done for it. */
const PRESENTED =
  '(?:forelæg|fremlæg|forelagt|fremlagt|lægges|lagt|præsenter|lukket|behandl|dagsorden|referat|sag|punkt|pkt|gennemg|foretræde|frem(?=\\s)|op(?=\\s)|oplæg|vist|vises|vise|fremstilling|indstilling|orienter|bordet|kom(?:me[rt]?)?(?=\\s)|bring|bragt|godkendelse|drøft|beslutning|mødeplan|brug)'

/** What is received may go on to a meeting. */
const FEW = '(?:\\s(?!går|gik|behandl|klar|forel|frem)\\S{1,30}){0,3}?\\s'
/** `Byrådet og`, `Økonomiudvalget, Direktionen og` */
const ALSO = `(?:[${LETTER}-]{2,30},?\\s(?:(?:og|samt|eller)\\s)?){0,2}`

/** What says of a body and a day that they are no meeting: in the part of a sentence before the body, or right behind the day. */
export const otherDays: readonly { before?: string; behind?: string; example: string; why: string }[] = [
  {
    before: `(?:${LETTERS})[${LETTER}]*${FEW}(?:til|fra)\\s${ALSO}`,
    example: 'Brev til Direktionen den 3. maj 2021',
    why: 'a letter to it, or from it',
  },
  {
    before: `^(?:\\s*\\n)?[^${LETTER}\\s]*(?:(?:kopi )?til|fra|att\\.?|cc)[: ]\\s*${ALSO}`,
    example: 'Til Direktionen, 3. maj 2021',
    why: 'the head of one',
  },
  {
    before: `hilsen,?\\s+(?:[${LETTER}-]+\\s+){0,2}|(?:vegne\\saf|underskrevet(?:\\saf)?|underskriver)[:,]?\\s+`,
    example: 'Med venlig hilsen Direktionen, 3. maj 2021',
    why: 'the end of one',
  },
  {
    before: `(?:(?:${BECOMES})[${LETTER}]*(?:\\s\\S{1,30}){0,2}|(?:${MEMBER})[${LETTER}]*)\\s(?:til|i|af|for|fra)\\s${ALSO}`,
    example: 'medlem af Direktionen den 1. februar 2022',
    why: 'when somebody became a member',
  },
  {
    before: `(?:frist[${LETTER}]*|deadline|senest|inden)(?:\\s(?!(?:skal|kan|vil|må|går|kommer|kom|var|er|blev|bliver)\\s)\\S{1,30}){0,7}\\s(?:til|for|i|hos)\\s${ALSO}`,
    example: 'frist for svar til Direktionen den 3. maj 2021',
    why: 'a deadline',
  },
  {
    before: `(?:hos|med|mellem|uden|mod|imod|overfor|over${SPACE}for|blandt|bag)\\s${ALSO}`,
    example: 'Kaffe hos Direktionen den 3. maj 2021',
    why: 'where it is one of several, or another meets it',
  },
  {
    before: `(?<!(?:^|[^${LETTER}])${PRESENTED}[${LETTER}]*(?:\\s\\S{1,30}){0,4}\\s)for\\s${ALSO}`,
    example: 'Frokost for Direktionen den 3. maj 2021',
    why: 'what is done for it; a case is presented',
  },
  {
    before: `(?:besøg[${LETTER}]*|rundvisning|tale|(?:modtag|under(?:skriv|skrev)|invit|indkald|indbud|fejr|hyld|ros|spist|mødt|ring|kontakt|udarbejd|udsend|sendt|skrevet|arranger|interview|besvar)[${LETTER}]*(?:\\sop)?)\\saf\\s${ALSO}`,
    example: 'Besøg af Direktionen den 3. maj 2021',
    why: 'what it does elsewhere',
  },
  {
    before: `(?:bog|film|artikel|historie|udstilling|rygte[${LETTER}]*)\\som\\s`,
    example: 'en artikel om Direktionen den 3. maj 2021',
    why: 'what is told of it',
  },
  {
    before: `(?!(?!bad)${PLAIN})(?!(?:sidste|første|næste|forrige|samlede|nyvalgte|siddende|daværende)\\s)(?<!\\s(?:det|den|de|i)\\s)(?:[${LETTER}]{2,20}(?:ede|te)|fik|får|bad|skrev|rejser|besøger|inviterer|flytter|sender|modtager|holder|holdt|hører|møder|spørger|kontakter|takker)\\s`,
    example: 'Vi mødte Direktionen den 3. maj 2021',
    why: 'what somebody else did to it, or what it did elsewhere',
  },
  {
    behind: `${SPACE}(?:modtog|fik(?!${SPACE}(?:forelagt|fremlagt|præsenteret|gennemgået))|sendte|inviterede|indkaldte|flyttede|rejste|besøgte|skrev|svarede|holdt(?!${SPACE}(?:sit|et|[${LETTER}]{0,20}${SPACE})?møde)|tog${SPACE}(?:til|på|imod)|kørte|var${SPACE}på|spiste|fejrede|åbnede|indviede|udsendte|offentliggjorde)(?![${LETTER}])`,
    example: 'da Direktionen den 3. maj 2021 rejste til Malmø',
    why: 'what it did elsewhere',
  },
  {
    behind: `${SPACE}navn(?![${LETTER}])`,
    example: 'Direktionen ændrede den 3. maj 2021 navn',
    why: 'nothing that is decided in a meeting',
  },
  {
    behind: `${SPACE}?(?:-|til)\\s?(?:og${SPACE}med${SPACE})?(?:den )?\\d`,
    example: 'Direktionen 1. februar 2022 - 31. december',
    why: 'a span',
  },
  {
    behind: `${SPACE}pr\\.? ?(?:e?-?mail|brev|sms|telefon)`,
    example: 'Direktionen den 7. maj 2021 pr. mail',
    why: 'a letter',
  },
]

/** What says before a body that what it does is wished for; for the present tense. */
export const wish = `(?:foreslå|ønsk|håb|kræv|vil gerne)[${LETTER}]*(?:\\s\\S{1,30}){0,2},?\\sat\\s$`

/** What says before a body that it gave or took what is named there. */
export const given = `(?:beslutning|afgørelse|stilling|tilladelse|afslag|dispensation|tilsagn|bevilling|løfte|mandat|tilskud)[${LETTER}]*,?\\s(?:(?:som|der)\\s)?$`

/** What says behind a day in figures alone that it is a fraction. */
export const fraction = `^\\s?(?:af|dele?|flertal|times?|års?|liter|stilling)(?![${LETTER}])`

/** Where a part of a sentence begins: what stands before it says nothing of what stands behind. */
export const partBegins =
  '[.!?;]["»”)]?\\s+(?=[A-ZÆØÅ§])|\\n\\s*(?:[-*•]|[\\da-z]+[.)])\\s|[\\t|]|[ ]{3,}|\\n(?=\\d|[^\\n]{0,40}:\\s)'
