import type { Message } from '../../../records/message.ts'

/** What a diagnostic says to a reader, by its rule: never in words of the line, which may be withheld. */
export const messageSentences: Readonly<Record<string, string>> = {
  unreadable: 'Filen kunne ikke læses og er ikke med.',
  refused: 'Filen er afvist og er ikke med.',
  empty: 'Filen er tom og er ikke med.',
  'not-minutes': 'Filen er hverken et referat eller en dagsorden og er ikke med.',
  'impossible-date': 'Datoen i overskriften findes ikke, så filen er ikke med.',
  'cpr-number': 'Her står, hvad der ligner et CPR-nummer.',
  'email-address': 'Her står en e-mailadresse.',
  'phone-number': 'Her står et telefonnummer.',
  'redaction-unused': 'En tekst, der skulle udelades, findes ikke i arkivet.',
  version: 'En senere udgave af mødet er offentliggjort i stedet.',
  'unknown-line': 'Linjen er ikke genkendt. Den gengives, som den står.',
  'meeting-date': 'Mødedatoen er en anden end overskriftens. Overskriftens dato er brugt.',
  weekday: 'Ugedagen passer ikke med datoen.',
  'meeting-time': 'Klokkeslættet findes ikke og er udeladt.',
  'item-number': 'Punktets nummer følger ikke efter det foregående.',
  'decision-missing': 'Der er ikke gengivet en beslutning til punktet.',
  'closed-item-text': 'Punktet er lukket. Teksten under det vises ikke.',
  'unfinished-text': 'Teksten slutter midt i en sætning. Resten kan mangle.',
  'damaged-field': 'Linjen er beskadiget og er læst, som om den var hel.',
  'odd-number': 'Et felt mangler sit nummer.',
  'contents-missing': 'Indholdsfortegnelsen og punkterne stemmer ikke overens.',
  encoding: 'Filen er ikke i UTF-8. Den er læst i et andet tegnsæt.',
  agenda: 'Filen er en dagsorden.',
  'contents-title': 'Titlen står anderledes i indholdsfortegnelsen. Punktets egen titel er brugt.',
  'attachment-lists': 'De to bilagslister er ikke ens. Bilag fra begge er med.',
  'attachment-number': 'Bilaget har ikke noget dokumentnummer.',
  'wrapped-number': 'Nummeret er delt over to linjer og er læst som ét.',
  'mention-malformed': 'Linjen er ikke en omtale og er ikke med.',
  'subject-malformed': 'Linjen navngiver ikke et emne og er ikke med.',
  'mention-unknown': 'Nummeret findes ikke i arkivet.',
  'alias-unknown': 'Nummeret findes ikke i arkivet.',
  'noise-line': 'Linjen er en rest fra udtrækningen af teksten og er ikke med i nogen tekst.',
}

/** How bad a message is: `Advarsel`, `1 advarsel`, `2 advarsler`. */
export const severityNames: Readonly<
  Record<Message['severity'], { name: string; one: string; other: string }>
> = {
  error: { name: 'Fejl', one: 'fejl', other: 'fejl' },
  warning: { name: 'Advarsel', one: 'advarsel', other: 'advarsler' },
  info: { name: 'Bemærkning', one: 'bemærkning', other: 'bemærkninger' },
}
