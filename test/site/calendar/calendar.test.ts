import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type CalendarEvent, calendarOf } from '../../../src/site/calendar/calendar.ts'
import { planCalendars } from '../../../src/site/calendar/plan.ts'
import { archiveOf } from '../../helpers/archive.ts'
import { minutes } from '../../helpers/minutes.ts'
import { payloads } from '../../helpers/payloads.ts'

const config = { name: 'Referater', baseUrl: 'https://referater.example.dk', pathPrefix: '/arkiv/' }
const files = {
  'a.txt': minutes({
    date: '2024-10-09',
    time: '17:00',
    items: [{ title: 'Ny skole' }, { title: 'Vej; og, sti' }],
  }),
  'b.txt': minutes({ body: 'Økonomiudvalget', date: '2024-12-09', time: null, items: [{ title: 'Budget' }] }),
}
const calendars = planCalendars(archiveOf(files, config))
const [all] = calendars.map(({ props }) => unfolded(calendarOf(props)))

const event: CalendarEvent = {
  path: '/moeder/byraadet/2024-10-09/',
  id: 'byraadet/2024-10-09',
  body: 'Byrådet',
  date: '2024-10-09',
  time: '17:00',
  location: 'Rådhuset',
  agenda: ['1. Ny skole'],
}
const calendarWith = (events: readonly CalendarEvent[], name = 'Referater') =>
  calendarOf({ name, home: 'https://referater.example.dk/arkiv/', events })

/** The lines of a calendar, those that were folded joined. */
function unfolded(text: string): string[] {
  return text.replaceAll('\r\n ', '').split('\r\n')
}

/** The value of a property of the only event. */
function propertyOf(text: string, name: string): string | undefined {
  const lines = unfolded(text)
  return lines
    .slice(lines.indexOf('BEGIN:VEVENT'))
    .find((line) => line.startsWith(`${name}:`))
    ?.slice(name.length + 1)
    .replace(/\\([\\;,n])/g, (_, sign) => (sign === 'n' ? '\n' : sign))
}

describe('the calendars of an archive', () => {
  it('are one of all meetings and one of each body', () => {
    expect(calendars.map(({ folder, props }) => [folder, props.name, props.events.length])).toEqual([
      ['/moeder/', 'Referater', 2],
      ['/moeder/byraadet/', 'Byrådet', 1],
      ['/moeder/oekonomiudvalget/', 'Økonomiudvalget', 1],
    ])
  })

  it('are none where nobody knows the address of the site', () => {
    expect(planCalendars(archiveOf(files))).toEqual([])
  })

  it('have meetings at the time of the clock in Denmark, and those of no known time all day', () => {
    expect(all).toContain('DTSTART;TZID=Europe/Copenhagen:20241009T170000')
    expect(all).toContain('DTSTART;VALUE=DATE:20241209')
  })

  it('say what the clock in Denmark is', () => {
    expect(all?.filter((line) => line === 'TZID:Europe/Copenhagen')).toHaveLength(1)
  })

  it('lead to the page of the meeting, and have its agenda', () => {
    expect(all).toContain('URL;VALUE=URI:https://referater.example.dk/arkiv/moeder/byraadet/2024-10-09/')
    expect(all).toContain('DESCRIPTION:1. Ny skole\\n2. Vej\\; og\\, sti')
  })

  it('know a meeting by the same name and stamp each time, whenever they are made', () => {
    expect(all).toContain('UID:byraadet/2024-10-09@referater.example.dk')
    expect(all).toContain('DTSTAMP:20241009T000000Z')
  })
})

describe('a calendar', () => {
  it('has the parts that RFC 5545 requires, in lines of 75 octets at most', () => {
    const text = calendarWith([{ ...event, agenda: ['1. Æblegrød '.repeat(40)] }])
    for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
    expect(unfolded(text)).toEqual(expect.arrayContaining(['VERSION:2.0', 'END:VCALENDAR']))
    expect(text).toMatch(/^BEGIN:VCALENDAR\r\n.*\r\nPRODID:.*END:VCALENDAR\r\n$/s)
  })

  it('shows whatever words as they stand, and none of them as a line of its own', () => {
    for (const words of [...payloads, 'x\r\nEND:VEVENT\r\nATTACH:x']) {
      const text = calendarWith([{ ...event, body: words, location: words, agenda: [words] }], words)
      expect(unfolded(text).filter((line) => /^(?:BEGIN|END|ATTACH)/.test(line))).toHaveLength(10)
      const shown = words.replace(/\r\n?/g, '\n').replace(/(?!\n)\p{Cc}|\p{Cs}/gu, '\ufffd')
      for (const name of ['SUMMARY', 'LOCATION', 'DESCRIPTION']) expect(propertyOf(text, name)).toBe(shown)
    }
  })

  it('has the day and the time as they were given, on whatever machine', () => {
    const day = fc.date({ min: new Date('1990-01-01'), max: new Date('2060-12-31'), noInvalidDate: true })
    const hour = fc.integer({ min: 6, max: 22 }).map((number) => `${String(number).padStart(2, '0')}:30`)
    const zone = fc.constantFrom('UTC', 'Europe/Copenhagen', 'America/Sao_Paulo', 'Pacific/Kiritimati')
    const before = process.env.TZ
    try {
      fc.assert(
        fc.property(day, fc.option(hour), zone, (date, time, timeZone) => {
          process.env.TZ = timeZone
          const iso = date.toISOString().slice(0, 10)
          const text = unfolded(calendarWith([{ ...event, date: iso, time }]))
          const digits = iso.replaceAll('-', '')
          expect(text).toContain(
            time === null
              ? `DTSTART;VALUE=DATE:${digits}`
              : `DTSTART;TZID=Europe/Copenhagen:${digits}T${time.replace(':', '')}00`,
          )
        }),
      )
    } finally {
      if (before === undefined) delete process.env.TZ
      else process.env.TZ = before
    }
  })
})

describe('the clock in Denmark', () => {
  it('changes on the days that the zone of the calendars says', () => {
    const offset = new Intl.DateTimeFormat('en', {
      timeZone: 'Europe/Copenhagen',
      timeZoneName: 'longOffset',
    })
    const at = (instant: string) => offset.format(new Date(instant)).split('GMT')[1]
    for (let year = 1996; year <= 2040; year++) {
      // The last Sundays of March and October, at one o'clock UTC.
      for (const [month, before, after] of [
        ['03', '+01:00', '+02:00'],
        ['10', '+02:00', '+01:00'],
      ] as const) {
        const weekday = new Date(`${year}-${month}-31T00:00:00Z`).getUTCDay()
        const day = `${year}-${month}-${31 - weekday}`
        expect([at(`${day}T00:59:00Z`), at(`${day}T01:00:00Z`)]).toEqual([before, after])
      }
    }
  })
})
