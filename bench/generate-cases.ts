/** Keeps the cases of a generated archive, so that later items go on from earlier ones. */
import type { Random } from '../test/helpers/random-meeting.ts'
import { at, fraction, type Noun } from './generate-words.ts'

/** The two printed layouts. */
export type Layout = 'decision-last' | 'decision-first'

/** What a body said of a case. */
export interface Treatment {
  body: string
  date: string
  text: string
}

/** A case. */
export interface CaseFile {
  year: number
  running: number
  journal: string
  title: string
  topics: readonly Noun[]
  /** The newest last. */
  treatments: Treatment[]
  /** An attachment with a number, which later items list again. */
  attachment: { title: string; number: string | null } | null
}

/** All cases so far, and the numbers given out. */
export interface Register {
  open(date: string, title: string, topics: readonly Noun[]): CaseFile
  /** An earlier case, recent ones more often; null while there is none. */
  earlier(): CaseFile | null
  /** The case that a body's last items have, another one every four years. */
  standing(body: string, date: string): CaseFile
  documentNumber(date: string): string
}

/** The municipality's number in the older case numbers. */
const MUNICIPALITY = 998
/** Years between elections. */
const TERM = 4
const SINCE_2022 = 2022

/** Which layout the minutes of a date are printed in. */
export function layoutOf(date: string): Layout {
  return Number(date.slice(0, 4)) < SINCE_2022 ? 'decision-last' : 'decision-first'
}

/** The number of a case as a layout prints it; a case brought over from before 2022 has a K there. */
export function caseNumber({ year, running }: Pick<CaseFile, 'year' | 'running'>, layout: Layout): string {
  if (layout === 'decision-last') return `${MUNICIPALITY}-${year}-${running}`
  const short = `${String(year).slice(2)}-${String(running).padStart(6, '0')}`
  return year < SINCE_2022 ? `${short}K` : short
}

/** An empty register. */
export function makeRegister(random: Random): Register {
  const cases: CaseFile[] = []
  const running = { cases: new Map<number, number>(), documents: new Map<number, number>() }
  const next = (counter: Map<number, number>, year: number, first: number, step: number): number => {
    const number = (counter.get(year) ?? first) + 1 + random(step)
    counter.set(year, number)
    return number
  }
  const two = (below: number): string => String(random(below)).padStart(2, '0')
  const standing = new Map<string, CaseFile>()
  const makeCase = (date: string, title: string, topics: readonly Noun[]): CaseFile => {
    const year = Number(date.slice(0, 4))
    return {
      year,
      running: next(running.cases, year, 120, 6),
      journal: `${two(30)}.${two(40)}.${two(20)}`,
      title,
      topics,
      treatments: [],
      attachment: null,
    }
  }
  return {
    open(date, title, topics) {
      const opened = makeCase(date, title, topics)
      cases.push(opened)
      return opened
    },
    earlier() {
      if (cases.length === 0) return null
      return at(cases, cases.length - 1 - Math.floor(cases.length * fraction(random) ** 2.5))
    },
    standing(body, date) {
      const key = `${body} ${Math.floor(Number(date.slice(0, 4)) / TERM)}`
      const kept = standing.get(key) ?? makeCase(date, 'Eventuelt', [])
      standing.set(key, kept)
      return kept
    },
    documentNumber(date) {
      const year = Number(date.slice(0, 4))
      return `${MUNICIPALITY}-${year}-${next(running.documents, year, 10_000, 40)}`
    },
  }
}
