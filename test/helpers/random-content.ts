import { mkdir, readFile, rm, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import type { AgendaItem } from '../../src/records/item.ts'
import type { Meeting } from '../../src/records/meeting.ts'
import { readTree } from './folders.ts'
import { type PrintedLayout, printMinutes } from './print-minutes.ts'
import { type Random, randomMeeting } from './random-meeting.ts'

/** A file of minutes. */
interface Paper {
  path: string
  meeting: Meeting
  layout: PrintedLayout
}

/** A content folder, as it can be edited and laid on disk. */
export interface Content {
  papers: Paper[]
  /** `archive.json` */
  settings: Readonly<Record<string, unknown>>
  /** What `redactions.json` takes out. */
  redacted: string[]
  /** Files that are no minutes, by their path. */
  others: Map<string, string>
  /** Counts what was made, so that no path is used twice. */
  made: number
}

/** Changes a content folder at random. */
type Edit = (content: Content, random: Random) => void

const SETTINGS: readonly [Readonly<Record<string, unknown>>, ...Readonly<Record<string, unknown>>[]] = [
  {},
  { name: 'Referater & mere', municipality: 'Æbelø <Kommune>' },
  { pathPrefix: '/referater/' },
  { baseUrl: 'https://referater.example.dk' },
  { privacy: { closedItems: 'publish', reason: 'Byrådet har besluttet det' } },
  { severity: { version: 'off' } },
  { labels: { economy: ['Sagsfremstilling'] } },
  { limits: { fileBytes: 1500 } },
]

const WORDS = ['Karen Lindegård', 'Ole Birk', 'budget', 'søbad', 'trafik', 'Kulturudvalget'] as const

/** What may happen to a content folder, as a sentence. */
export const edits: Readonly<Record<string, Edit>> = {
  'a meeting is added': (content, random) => add(content, random),
  'a text is changed': inItem((item, random) => mention(item, random)),
  'a title is changed': inItem((item, random) => {
    item.title = `Ny titel ${random(1000)}`
  }),
  'a case number is changed': inItem((item, random) => {
    item.caseNumber = caseNumber(random)
  }),
  'an item is closed, or opened': inItem((item) => {
    item.closed = !item.closed
  }),
  'an item is taken away': inPaper(({ meeting }, random) => {
    meeting.items.splice(random(meeting.items.length), 1)
  }),
  'a meeting moves to another day': inPaper(({ meeting }, random) => {
    meeting.date = `${meeting.date.slice(0, 8)}${10 + random(19)}`
  }),
  'a file is renamed': (content, random) =>
    inPaper((paper) => {
      paper.path = pathOf(content, random)
    })(content, random),
  'a meeting is removed': (content, random) => {
    if (content.papers.length > 6) content.papers.splice(random(content.papers.length), 1)
  },
  'a second version of a meeting comes': again((meeting, random) => {
    meeting.participants = [`Ny Deltager ${random(100)}`]
  }),
  'a second meeting on the same day comes': again((meeting) => {
    meeting.time = meeting.time === '20:30' ? '07:15' : '20:30'
  }),
  'a text is taken out': ({ redacted }, random) => {
    redacted.push(pick(random, WORDS))
  },
  'no text is taken out any more': (content) => {
    content.redacted = []
  },
  'archive.json is changed': (content, random) => {
    content.settings = pick(random, SETTINGS)
  },
  'a file that is no minutes comes': (content, random) => {
    content.others.set(pathOf(content, random), `Kære borgmester ${random(100)}`)
  },
}

/** A content folder with some small meetings, which treat the same few cases and name them in their texts. */
export function randomContent(random: Random, meetings: number): Content {
  const content: Content = { papers: [], settings: {}, redacted: [], others: new Map(), made: 0 }
  while (content.papers.length < meetings) add(content, random)
  return content
}

/**
 * Edits a content folder at random.
 * @param among the edits to choose from
 * @returns which edit it was
 */
export function editAtRandom(content: Content, random: Random, among = Object.keys(edits)): string {
  const name = among[random(among.length)] ?? ''
  edits[name]?.(content, random)
  return name
}

/** Makes a folder hold exactly a content, its ledger aside. Files that stay the same are left alone. */
export async function lay(folder: string, content: Content): Promise<void> {
  const files = filesOf(content)
  await mkdir(folder, { recursive: true })
  for (const path of (await readTree(folder)).keys())
    if (!files.has(path) && path !== 'ledger.txt') await rm(join(folder, path))
  for (const [path, text] of files) {
    const file = join(folder, path)
    if ((await readFile(file, 'utf8').catch(() => null)) === text) continue
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
}

/** The files of a content, by their path. */
function filesOf({ papers, settings, redacted, others }: Content): Map<string, string> {
  const redactions = redacted.map((what) => ({ what, why: 'Persondata', when: '2024-05-01' }))
  return new Map([
    ...papers.map(({ path, meeting, layout }) => [path, printMinutes(meeting, layout)] as const),
    ...others,
    ['archive.json', JSON.stringify(settings)],
    ...(redacted.length > 0 ? [['redactions.json', JSON.stringify(redactions)] as const] : []),
  ])
}

function add(content: Content, random: Random): void {
  const layout = random(2) === 0 ? 'decision-last' : 'decision-first'
  const meeting = randomMeeting(random, layout)
  meeting.date = `20${20 + random(5)}${meeting.date.slice(4)}`
  for (const item of meeting.items) {
    if (random(3) > 0) item.caseNumber = caseNumber(random)
    if (random(2) === 0) mention(item, random)
  }
  content.papers.push({ path: pathOf(content, random), meeting, layout })
}

/** Adds a sentence that names a case and a document to an item. */
function mention(item: AgendaItem, random: Random): void {
  const text = `Se sag ${caseNumber(random)} og dokument 998-2021-5${10_000 + random(90_000)}, side ${random(99)}.`
  item.sections.push({ kind: 'other', heading: '', text, lines: [1, 1] })
}

function caseNumber(random: Random): string {
  return random(2) === 0 ? `24-01234${random(6)}` : `998-2021-1234${random(6)}`
}

function pathOf(content: Content, random: Random): string {
  content.made++
  return `${pick(random, ['', 'aar/', 'aar/æøå/'])}${String.fromCharCode(97 + random(26))}-${content.made}.txt`
}

function inPaper(edit: (paper: Paper, random: Random) => void): Edit {
  return ({ papers }, random) => {
    const paper = papers[random(papers.length)]
    if (paper) edit(paper, random)
  }
}

function inItem(edit: (item: AgendaItem, random: Random) => void): Edit {
  return inPaper(({ meeting: { items } }, random) => {
    const item = items[random(items.length)]
    if (item) edit(item, random)
  })
}

/** A copy of a meeting with something changed. */
function again(edit: (meeting: Meeting, random: Random) => void): Edit {
  return (content, random) =>
    inPaper((paper) => {
      const copy = structuredClone(paper)
      edit(copy.meeting, random)
      content.papers.push({ ...copy, path: pathOf(content, random) })
    })(content, random)
}

function pick<Value>(random: Random, from: readonly [Value, ...Value[]]): Value {
  return from[random(from.length)] ?? from[0]
}
