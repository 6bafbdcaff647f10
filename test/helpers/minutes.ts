/** An item of invented minutes. */
export interface ItemText {
  title: string
  /** One more than the item before where it is not given. */
  number?: number
  closed?: boolean
  /** What stands under the heading, a blank line between. */
  paragraphs?: readonly string[]
}

/** A meeting of the invented Fjordager Kommune. */
export interface MeetingText {
  items: readonly ItemText[]
  kind?: 'REFERAT' | 'DAGSORDEN'
  body?: string
  /** ISO 8601. */
  date?: string
  /** `17:00`; null prints none. */
  time?: string | null
  /** Lines between the date and the contents list, a blank line between. */
  front?: readonly string[]
}

const months = 'januar februar marts april maj juni juli august september oktober november december'.split(
  ' ',
)
const weekdays = 'Søndag Mandag Tirsdag Onsdag Torsdag Fredag Lørdag'.split(' ')

/** Prints minutes as the portal does: heading, facts, contents list, items. */
export function minutes(meeting: MeetingText): string {
  const { kind = 'REFERAT', body = 'Byrådet', date = '2024-10-09', time = '17:00', front = [] } = meeting
  const [year = '', month = '', day = ''] = date.split('-')
  const weekday = weekdays[new Date(`${date}T00:00:00Z`).getUTCDay()]
  const clock = time === null ? '' : ` kl. ${time}`
  const headings = meeting.items.map(({ closed, title }) => (closed ? `Lukket: ${title}` : title))
  let number = 0
  const items = meeting.items.flatMap((item, at) => {
    number = item.number ?? number + 1
    return [`Punkt ${number}: ${headings[at]}`, ...(item.paragraphs ?? [])]
  })
  return [
    `${kind} ${body} d. ${day}-${month}-${year}`,
    `Mødedato ${weekday} d. ${Number(day)}. ${months[Number(month) - 1]} ${year}${clock}`,
    ...front,
    'Indholdsfortegnelse',
    headings.map((heading, at) => `${heading}.....\t${at + 3}`).join('\n'),
    ...items,
    '',
  ].join('\n\n')
}

/** What stands under an item of the years from 2022: case number, decision, and what else. */
export function treatedAs(caseNumber: string, decision: string, ...rest: readonly string[]): string[] {
  return [caseNumber, 'Beslutning', decision, ...rest]
}
