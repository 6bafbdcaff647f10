import { describe, expect, it } from 'vitest'
import { findEmails, findPhones } from '../../../parsers/text/contacts.ts'

describe('an e-mail address', () => {
  it.each(['karen@example.dk', 'Skriv til jens.pihl@post.example.dk.', '<åse@example.dk>'])(
    'that may be a person’s is found: %s',
    (text) => expect(findEmails(text)).toHaveLength(1),
  )

  it('is one where another one seems to end in it', () => {
    expect(findEmails('a@b.dk@c.dk, a@b@c.dk')).toEqual([
      { start: 0, end: 6 },
      { start: 15, end: 21 },
    ])
  })

  it.each(['info@example.dk', 'kontakt@example.dk', 'borgerservice@example.dk', 'a@b', '@example.dk'])(
    'that is called after a function, or is none, is not: %s',
    (text) => expect(findEmails(text)).toEqual([]),
  )
})

describe('a phone number', () => {
  it.each(['00 11 22 33', 'tlf. 00112233', 'Telefon: 0011 2233', 'mobilnr. 00112233', '+45 00112233'])(
    'is found: %s',
    (text) => expect(findPhones(text)).toHaveLength(1),
  )

  it.each(['00112233', '2016 2017', '10 20 30 40 50', '1.200.300', 'CVR 00112233', '01-01-2020', '12 34 56'])(
    'is not what has no label and no pairs: %s',
    (text) => expect(findPhones(text)).toEqual([]),
  )
})
