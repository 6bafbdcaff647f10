/** Generates archives of any size for benchmarks: minutes of an invented municipality, the same for the same seed. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { weekday } from '../parsers/text/dates.ts'
import { inWords } from '../test/helpers/print-minutes.ts'
import { randomFrom } from '../test/helpers/random-meeting.ts'
import { agendaOf, type Ongoing } from './generate-agenda.ts'
import { makeRegister } from './generate-cases.ts'
import { makeSizes, type PlannedItem } from './generate-items.ts'
import { itemBlocks } from './generate-layouts.ts'
import { paginate } from './generate-pages.ts'
import { attendance, memberName, membersOf, type PlannedMeeting, planMeetings } from './generate-plan.ts'
import { wrap } from './generate-text.ts'
import { at, capital, chance } from './generate-words.ts'

const NAMES = { name: 'Fjordagers arkiv', municipality: 'Fjordager Kommune (opdigtet)' }

/** A generated file, its path relative to the archive's folder. */
export interface Generated {
  /** `byraadet/2021-05-25.txt` */
  file: string
  text: string
}

/**
 * The minutes of an archive with exactly `items` agenda items, spread over the years 2007 to 2026 and five bodies, in
 * the order of their dates. The same arguments make the same files.
 */
export function* generateArchive(items: number, seed = 1): Generator<Generated> {
  const random = randomFrom(seed)
  const ongoing = { random, register: makeRegister(random), nextSize: makeSizes(random) }
  for (const meeting of planMeetings(random, items)) {
    yield { file: `${meeting.body.slug}/${meeting.date}.txt`, text: printMeeting(ongoing, meeting) }
  }
}

/** Writes an archive's files and its `archive.json` into a folder, and says how much it wrote. */
export async function writeArchive(
  folder: string,
  items: number,
  seed = 1,
): Promise<{ files: number; bytes: number }> {
  const written = { files: 0, bytes: 0 }
  await mkdir(folder, { recursive: true })
  await writeFile(join(folder, 'archive.json'), `${JSON.stringify(NAMES, null, 2)}\n`)
  for (const { file, text } of generateArchive(items, seed)) {
    const path = join(folder, file)
    await mkdir(dirname(path), { recursive: true })
    await writeFile(path, text)
    written.files++
    written.bytes += Buffer.byteLength(text)
  }
  return written
}

/** Of a hundred files, how many print a line where a page ends. */
const PAGED = 45

/** How long a title of the contents list may be before the portal cuts it. */
const CUT = 101

function printMeeting(ongoing: Ongoing, meeting: PlannedMeeting): string {
  const { random, register } = ongoing
  const { body, date } = meeting
  const { present, absent } = attendance(random, membersOf(body, date))
  const agenda = agendaOf(ongoing, meeting, present)
  const items = agenda.map((entry) => itemBlocks({ ...entry, meeting, present, register }))
  const { blocks, pages } = paginate(items, chance(random, PAGED))
  const named = (label: string, members: readonly number[]): string[] =>
    members.length === 0 ? [] : [wrap(`${label} ${members.map(memberName).join(', ')}`)]
  return [
    `\n\nREFERAT ${body.name} d. ${date.split('-').reverse().join('-')}`,
    `Mødedato ${capital(weekday(date))} d. ${inWords(date)} kl. ${body.clock}`,
    `Mødested ${body.room}`,
    ...named('Mødedeltagere', present),
    ...named('Afbud', absent),
    'Indholdsfortegnelse',
    agenda.map(({ item }, index) => contentsLine(item, at(pages, index))).join('\n'),
    ...blocks,
    '',
  ].join('\n\n')
}

function contentsLine({ title, closed }: PlannedItem, page: number): string {
  const printed = closed ? `Lukket: ${title}` : title
  return printed.length > CUT ? `${printed.slice(0, CUT)}\t${page}` : `${printed}.....\t${page}`
}
