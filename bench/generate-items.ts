/** Makes up what an agenda item says, whatever the layout. */
import type { Random } from '../test/helpers/random-meeting.ts'
import { type CaseFile, layoutOf, type Register, type Treatment } from './generate-cases.ts'
import { attachmentTitles, bytesOf, decision, presentation, recommendation } from './generate-parts.ts'
import { type PlannedMeeting, partyOf } from './generate-plan.ts'
import { economyOf, paragraph, type Writing, wrap } from './generate-text.ts'
import { chance, fraction } from './generate-words.ts'

/** An item of a meeting. */
export interface PlannedItem {
  number: number
  title: string
  closed: boolean
  /** Null for an item that has none, as the last of a meeting has from 2022. */
  case: CaseFile | null
  /** About how many bytes it has; 0 for one without sections, such as „Eventuelt“. */
  size: number
}

/** An item in its place. */
export interface Place {
  item: PlannedItem
  meeting: PlannedMeeting
  present: readonly number[]
  writing: Writing
  register: Register
}

/** An attachment to be printed. */
interface Enclosed {
  title: string
  number: string | null
}

/** What an item says, in either layout. */
export interface Content {
  summary: string[]
  recommendation: string[]
  route: string[]
  presentation: string[]
  economy: string[]
  attachments: Enclosed[]
  before: Treatment[]
  decision: string[]
}

/** Below so many bytes an item has a summary only. */
export const BRIEF = 900

/** Sizes of open items in bytes, so that with closed items and the front of a meeting the mean is 2.4 kB. */
const SIZES = { median: 2_115, spread: 0.36, least: 420, most: 12_000 }

const GOLDEN = (Math.sqrt(5) - 1) / 2

/**
 * Gives one size after another: most have some two thousand bytes, a few very many. The shares that the sizes are
 * taken from go round by the golden ratio and so are spread evenly: a small archive has the same mean as a large one.
 */
export function makeSizes(random: Random): () => number {
  let share = fraction(random)
  return () => {
    share = (share + GOLDEN) % 1
    const size = SIZES.median * (share / (1 - share)) ** SIZES.spread
    return Math.min(SIZES.most, Math.max(SIZES.least, size))
  }
}

/** Makes up what an item says; `head` bytes of it are printed already. */
export function contentOf(place: Place, head: number): Content {
  const { item, meeting, present, writing } = place
  const { random } = writing
  const decided = decision(writing, present, partyOf)
  const empty = { recommendation: [], route: [], presentation: [], economy: [], attachments: [], before: [] }
  if (item.size < BRIEF) {
    const rest = Math.max(60, item.size - head - bytesOf(decided) - 60)
    return { ...empty, summary: [wrap(paragraph(writing, rest))], decision: decided }
  }
  const content: Content = {
    summary: [wrap(paragraph(writing, 120 + random(300)))],
    recommendation: recommendation(writing),
    route: [`${routeOf(random, meeting.body.name)}.`],
    presentation: [],
    economy: chance(random, 75) ? [wrap(economyOf(writing))] : [],
    attachments: enclosedIn(place),
    before: item.case?.treatments.filter(({ date }) => date < meeting.date) ?? [],
    decision: decided,
  }
  const { attachments, before, ...parts } = content
  const fixed = bytesOf([
    ...Object.values(parts).flat(),
    ...attachments.map(({ title, number }) => title + (number ?? '')),
    ...before.map(({ body, date, text }) => `${body}s møde den ${date}: ${text}`),
  ])
  return { ...content, presentation: presentation(writing, item.size - head - fixed - 150) }
}

function routeOf(random: Random, body: string): string {
  const after = body === 'Byrådet' ? [] : ['Økonomiudvalget', 'Byrådet'].slice(random(3))
  return [body, ...after.filter((name) => name !== body)].join(', ')
}

/** New attachments, and now and then the one that the case had before. Numbers are printed until 2021, on a few. */
function enclosedIn({ item, meeting, writing, register }: Place): Enclosed[] {
  const numbered = layoutOf(meeting.date) === 'decision-last' ? 20 : 0
  const enclosed = attachmentTitles(writing).map((title) => ({
    title,
    number: chance(writing.random, numbered) ? register.documentNumber(meeting.date) : null,
  }))
  const again = item.case?.attachment
  if (numbered > 0 && again && chance(writing.random, 60))
    return [again, ...enclosed.filter(({ title }) => title !== again.title)]
  if (item.case) item.case.attachment ??= enclosed.find(({ number }) => number !== null) ?? null
  return enclosed
}
