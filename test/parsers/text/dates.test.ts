import { describe, expect, it } from 'vitest'
import { isoDate, readDate, readTime, readWeekday, weekday } from '../../../parsers/text/dates.ts'

describe('reading a date', () => {
  it.each([
    ['26-10-2016', '2016-10-26'],
    ['24/04/2023', '2023-04-24'],
    ['1.8.2021', '2021-08-01'],
    ['Onsdag d. 26. oktober 2016 kl. 17:00', '2016-10-26'],
    ['den 9.december 2024', '2024-12-09'],
    ['den 09. MAJ 2022', '2022-05-09'],
    ['29-02-2024', '2024-02-29'],
  ])('of “%s” gives %s', (text, date) => {
    expect(readDate(text)).toBe(date)
  })

  it.each([
    '31-02-2021',
    '29-02-2023',
    '00-01-2021',
    '12-13-2021',
    '31. april 2021',
    '01.08.21',
    'i maj 2021',
    '',
  ])('of “%s” gives none', (text) => {
    expect(readDate(text)).toBeNull()
  })

  it('knows the days of every month, those of leap years too', () => {
    for (const year of [1899, 1900, 2000, 2023, 2024, 2100]) {
      for (let month = 0; month <= 13; month++) {
        for (let day = 0; day <= 32; day++) {
          const date = new Date(Date.UTC(year, month - 1, day))
          const exists = date.getUTCMonth() === month - 1 && date.getUTCDate() === day
          expect(isoDate(year, month, day)).toBe(exists ? date.toISOString().slice(0, 10) : null)
        }
      }
    }
    expect(isoDate(21, 5, 25)).toBeNull()
  })

  it('takes no day over into the next month', () => {
    expect(isoDate(2021, 4, 31)).toBeNull()
    expect(isoDate(2021, 4, 30)).toBe('2021-04-30')
  })
})

describe('reading the clock', () => {
  it.each([
    ['kl. 12:30', '12:30'],
    ['kl. 8.30', '08:30'],
    ['Kl 00:00', '00:00'],
    ['kl. 17', '17:00'],
    ['d. 26. maj 2021 kl. 23:59', '23:59'],
  ])('of “%s” gives %s', (text, time) => {
    expect(readTime(text)).toBe(time)
  })

  it.each(['kl. 24:00', 'kl. 12:60', 'kl. 25', '12:30', ''])('of “%s” gives none', (text) => {
    expect(readTime(text)).toBeNull()
  })
})

describe('weekdays', () => {
  it.each([
    ['2016-10-26', 'onsdag'],
    ['2021-05-17', 'mandag'],
    ['2026-11-22', 'søndag'],
  ])('%s was a %s', (date, day) => {
    expect(weekday(date)).toBe(day)
  })

  it('are read from a line in any case, the first one printed', () => {
    expect(readWeekday('Mødedato Tirsdag d. 4. maj, flyttet fra fredag')).toBe('Tirsdag')
    expect(readWeekday('Mødedato 4. maj 2021')).toBeNull()
  })
})
