import { type Search, searchAll } from './search.ts'
import type { Span } from './spans.ts'

/** Read from the `@` both ways: any letter may begin an address, but an `@` stands hardly anywhere else. */
const EMAIL: Search = {
  begins: /@/g,
  whole: /(?<=(?<![\p{L}\d._%+-])(?<mailbox>[\p{L}\d._%+-]+))@(?:[\p{L}\d-]+\.)+\p{L}{2,}/uy,
}

/** Mailboxes that are called after what they are for. */
const FUNCTIONS =
  /^(?:info|kontakt|post|mail|kommunen?|borger(?:service)?|sekretariat(?:et)?|byraad(?:et)?|forvaltning(?:en)?|teknik|miljoe?|plan|byg|social|skole|job(?:center)?|presse|webmaster|noreply|no-reply)$/i

const NUMBER = '\\d{2}[ \\u00a0]?\\d{2}[ \\u00a0]?\\d{2}[ \\u00a0]?\\d{2}'
const FORMS = [
  // Four pairs tell themselves; a longer row of pairs is a row of figures.
  '(?<![\\d.,/-]|\\d\\s)\\d{2}(?:[ \\u00a0]\\d{2}){3}(?![\\d/-]|[.,]\\d|\\s\\d)',
  // Any other grouping of eight digits needs a label or the country's code.
  `(?<=(?<!\\p{L})(?:tlf|telefon|tel|mobil|mob|sms|fax)(?:nr|nummer)?[-.:\\s]{0,4}(?:nr\\.?:? ?|nummer:? ?)?)${NUMBER}(?!\\d)`,
  `(?<![\\d+])(?:\\+|00)45[ \\u00a0]?${NUMBER}(?!\\d)`,
]

const PHONE: Search = {
  begins: new RegExp(`\\+?${NUMBER}`, 'g'),
  whole: new RegExp(FORMS.join('|'), 'iuy'),
}

/**
 * The e-mail addresses of a text that may be a person's: all but those that are called after a function, `info@`.
 * Who owns an address, no text says; one too many is looked at, one too few is published.
 */
export function findEmails(text: string): Span[] {
  const emails: Span[] = []
  let last = 0
  for (const { 0: found, index, groups: { mailbox = '' } = {} } of searchAll(text, EMAIL)) {
    const [start, end] = [index - mailbox.length, index + found.length]
    // The end of one address is no mailbox of the next: `a@b.dk@c.dk`.
    if (start < last) continue
    last = end
    if (!FUNCTIONS.test(mailbox)) emails.push({ start, end })
  }
  return emails
}

/** The Danish phone numbers of a text: `12 34 56 78`, `tlf. 12345678`, `+45 12345678`. */
export function findPhones(text: string): Span[] {
  return searchAll(text, PHONE).map(({ 0: found, index }) => ({ start: index, end: index + found.length }))
}
