import type { Span } from './spans.ts'

const EMAIL = /(?<![\p{L}\d._%+-])(?<mailbox>[\p{L}\d._%+-]+)@(?:[\p{L}\d-]+\.)+\p{L}{2,}/gu

/** Mailboxes that are called after what they are for. */
const FUNCTIONS =
  /^(?:info|kontakt|post|mail|kommunen?|borger(?:service)?|sekretariat(?:et)?|byraad(?:et)?|forvaltning(?:en)?|teknik|miljoe?|plan|byg|social|skole|job(?:center)?|presse|webmaster|noreply|no-reply)$/i

const NUMBER = '\\d{2}[ \\u00a0]?\\d{2}[ \\u00a0]?\\d{2}[ \\u00a0]?\\d{2}'
const PHONES = [
  // Four pairs tell themselves; a longer row of pairs is a row of figures.
  '(?<![\\d.,/-]|\\d\\s)\\d{2}(?:[ \\u00a0]\\d{2}){3}(?![\\d/-]|[.,]\\d|\\s\\d)',
  // Any other grouping of eight digits needs a label or the country's code.
  `(?<=(?<!\\p{L})(?:tlf|telefon|tel|mobil|mob|sms|fax)(?:nr|nummer)?[-.:\\s]{0,4}(?:nr\\.?:? ?|nummer:? ?)?)${NUMBER}(?!\\d)`,
  `(?<![\\d+])(?:\\+|00)45[ \\u00a0]?${NUMBER}(?!\\d)`,
].join('|')

/**
 * The e-mail addresses of a text that may be a person's: all but those that are called after a function, `info@`.
 * Who owns an address, no text says; one too many is looked at, one too few is published.
 */
export function findEmails(text: string): Span[] {
  return [...text.matchAll(EMAIL)].flatMap(({ 0: found, index, groups }) =>
    FUNCTIONS.test(groups?.mailbox ?? '') ? [] : [{ start: index, end: index + found.length }],
  )
}

/** The Danish phone numbers of a text: `12 34 56 78`, `tlf. 12345678`, `+45 12345678`. */
export function findPhones(text: string): Span[] {
  return [...text.matchAll(new RegExp(PHONES, 'giu'))].map(({ 0: found, index }) => ({
    start: index,
    end: index + found.length,
  }))
}
