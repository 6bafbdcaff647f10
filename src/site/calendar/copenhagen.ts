/** The time zone of Danish meetings. */
export const COPENHAGEN = 'Europe/Copenhagen'

/** The zone as calendars have it, in the rules of the European Union since 1996. @see https://www.rfc-editor.org/rfc/rfc5545#section-3.6.5 */
export const copenhagenZone = [
  'BEGIN:VTIMEZONE',
  `TZID:${COPENHAGEN}`,
  'BEGIN:DAYLIGHT',
  'TZNAME:CEST',
  'TZOFFSETFROM:+0100',
  'TZOFFSETTO:+0200',
  'DTSTART:19960331T020000',
  'RRULE:FREQ=YEARLY;BYMONTH=3;BYDAY=-1SU',
  'END:DAYLIGHT',
  'BEGIN:STANDARD',
  'TZNAME:CET',
  'TZOFFSETFROM:+0200',
  'TZOFFSETTO:+0100',
  'DTSTART:19961027T030000',
  'RRULE:FREQ=YEARLY;BYMONTH=10;BYDAY=-1SU',
  'END:STANDARD',
  'END:VTIMEZONE',
].join('\r\n')
