/** The times that decisions name. */
import { isoDate, MONTH_NAMES } from '../text/dates.ts'
import { after, type Days, monthsOf, nextOf, weekOf, yearOf } from './calendar.ts'
import { AMOUNT, countedDays, type Groups, oneTurn, TURNS, UNIT } from './counted.ts'

/** A form of naming a time. */
interface DueForm {
  /** A pattern for text in lower case. */
  like: string
  /** Said on 12 April 2021. */
  example: string
  /** What is read from the example: the first and last day; null where there are no days. */
  due: readonly [from: string, to: string] | null
  why: string
  /** The days that a match means; null for a time without days. */
  days: (found: Groups, meeting: string) => Days | null
}

const MONTHS = MONTH_NAMES.split('|')
const SEASONS: Readonly<Record<string, readonly [first: number, last: number]>> = {
  forår: [3, 5],
  sommer: [6, 8],
  efterår: [9, 11],
  vinter: [12, 14],
}
const MONTH = `(?<month>${MONTH_NAMES})`
const YEAR = '(?<year>20\\d\\d)'
/** What stands before the name of a season: `foråret`, `det tidlige efterår`. */
const SEASON = `(?:det (?:tidlige |sene |kommende )?)?(?<season>${Object.keys(SEASONS).join('|')})(?:et|en)?`
const BEFORE = '(?<before>inden(?: udgangen af)?|før|senest(?: ved udgangen af| den| i)?)'
const DAY = '(?<day>\\d\\d?)'

/** The forms, the more exact first. The first that a text holds is taken. */
export const dueForms: readonly DueForm[] = [
  {
    like: `(?:${BEFORE} )?(?:den )?${DAY}\\.? ?${MONTH}(?: ${YEAR})?`,
    example: 'på mødet den 3. maj 2021',
    due: ['2021-05-03', '2021-05-03'],
    why: 'a day; without its year the next one',
    days: (found, meeting) => upTo(found, meeting, dayOf(found, meeting)),
  },
  {
    like: `(?:${BEFORE} )?(?:den )?${DAY}[-/.](?<number>\\d\\d?)[-/.]${YEAR}|den ${DAY.replace('day', 'bare')}[/.](?<of>\\d\\d?)\\.?(?![-/.]?\\d)`,
    example: 'den 29.4.2021',
    due: ['2021-04-29', '2021-04-29'],
    why: 'a day in figures, which stand for many things where neither its year nor „den“ is printed',
    days: (found, meeting) => upTo(found, meeting, dayOf(found, meeting)),
  },
  {
    like: `(?:i )?uge (?<week>\\d\\d?)(?: i ${YEAR})?`,
    example: 'i uge 34',
    due: ['2021-08-23', '2021-08-29'],
    why: 'weeks are counted as calendars print them',
    days: ({ week, year }, meeting) => inYear(year, meeting, (of) => weekOf(of, Number(week))),
  },
  {
    like: `(?:om|efter|inden for) (?<about>ca\\.? |cirka |omkring )?(?<amount>${AMOUNT})(?<more>-\\d+)? ?${UNIT}`,
    example: 'om ca. 3 måneder',
    due: ['2021-06-12', '2021-08-12'],
    why: 'the day that is counted to and what its unit leaves open: a week, a month, a quarter of a year',
    days: countedDays,
  },
  {
    like: `(?:${BEFORE} |i |til |ved )?(?:mødet i )?(?:(?:primo|medio|ultimo|begyndelsen af|slutningen af|starten af|midten af|udgangen af) )?${MONTH}(?:mødet| måned)?(?: ${YEAR})?`,
    example: 'første gang i august 2021',
    due: ['2021-08-01', '2021-08-31'],
    why: 'a month; without its year the next one',
    days: (found, meeting) => {
      const month = MONTHS.indexOf(found.month ?? '') + 1
      return upTo(
        found,
        meeting,
        inYear(found.year, meeting, (of) => monthsOf(of, month, month)),
      )
    },
  },
  {
    like: `(?:${BEFORE} |i |til |i løbet af )?(?<part>[1-4])\\. (?<kind>kvartal|halvår)(?: (?:i )?${YEAR})?`,
    example: 'i 4. kvartal 2022',
    due: ['2022-10-01', '2022-12-31'],
    why: 'quarters and halves of the year are how work is planned',
    days: (found, meeting) => {
      const length = found.kind === 'kvartal' ? 3 : 6
      const last = Number(found.part) * length
      return upTo(
        found,
        meeting,
        inYear(found.year, meeting, (of) => monthsOf(of, last - length + 1, last)),
      )
    },
  },
  {
    like: '(?<when>inden|før|efter) sommer(?:ferien|en)?',
    example: 'inden sommerferien',
    due: ['2021-04-12', '2021-06-30'],
    why: 'councils hold no meetings in July',
    days: ({ when }, meeting) =>
      when === 'efter'
        ? nextOf(meeting, (of) => monthsOf(of, 8, 9))
        : until(
            meeting,
            nextOf(meeting, (of) => monthsOf(of, 1, 6)),
          ),
  },
  {
    like: '(?<when>inden|før|efter|i det) (?:jul(?:en|eferien)?|nytår|årsskiftet|nye år|årets udgang|udgangen af året)',
    example: 'inden jul',
    due: ['2021-04-12', '2021-12-24'],
    why: 'the year ends with Christmas, and begins with a quarter to do things in',
    days: ({ when, all = '' }, meeting) => {
      const year = yearOf(meeting)
      if (when === 'efter' || when === 'i det') return monthsOf(year + 1, 1, 3)
      return { from: meeting, to: `${year}-12-${all.includes('jul') ? 24 : 31}` }
    },
  },
  {
    like: `(?:${BEFORE} |i |til |hvert )${SEASON}(?: ${YEAR})?`,
    example: 'til efteråret',
    due: ['2021-09-01', '2021-11-30'],
    why: 'seasons are three whole months',
    days: (found, meeting) => {
      const [first, last] = SEASONS[found.season ?? ''] ?? [1, 12]
      return upTo(
        found,
        meeting,
        inYear(found.year, meeting, (of) => monthsOf(of, first, last)),
      )
    },
  },
  {
    like: `(?<when>primo|medio|ultimo|begyndelsen af|starten af|midten af|(?<!inden )(?<!senest ved )udgangen af|slutningen af) ${YEAR}`,
    example: 'ultimo 2021',
    due: ['2021-10-01', '2021-12-31'],
    why: 'the first months of a year, those in its middle, the last',
    days: ({ when = '', year }) => {
      const last = /^(?:primo|beg|start)/.test(when) ? 3 : /^(?:medio|midt)/.test(when) ? 8 : 12
      return monthsOf(Number(year), last === 8 ? 5 : last - 2, last)
    },
  },
  {
    like: `(?:${BEFORE}|i|til|i løbet af) ${YEAR}`,
    example: 'i 2024',
    due: ['2024-01-01', '2024-12-31'],
    why: 'a year',
    days: (found, meeting) => upTo(found, meeting, monthsOf(Number(found.year), 1, 12)),
  },
  {
    like: '(?:til |i )?næste år',
    example: 'næste år',
    due: ['2022-01-01', '2022-12-31'],
    why: 'the year after the meeting',
    days: (_, meeting) => monthsOf(yearOf(meeting) + 1, 1, 12),
  },
  {
    like: '(?:senere )?(?:på|i løbet af) året|senere i år',
    example: 'senere på året',
    due: ['2021-04-12', '2021-12-31'],
    why: 'what is left of the year',
    days: (_, meeting) => until(meeting, monthsOf(yearOf(meeting), 1, 12)),
  },
  {
    like: `hver(?:t)? (?:andet |tredje )?${UNIT}|(?:en|én) gang (?:om|i) ${UNIT.replace('unit', 'other')}|(?<often>månedlig|kvartals|halvårlig|årlig)(?:t|vis)?`,
    example: 'hvert halve år',
    due: ['2021-04-12', '2021-10-12'],
    why: 'what comes again and again is due for the first time within one turn',
    days: ({ unit, other, often = '' }, meeting) => oneTurn(unit ?? other ?? TURNS[often] ?? '', meeting),
  },
  {
    like: '(?:næste|(?:først|næst)?kommende|senere|andet|nyt) (?:\\p{L}+ )?(?:\\d )?(?:\\p{L}+)?møder?|(?:på|til) (?:\\p{L}+ )?\\p{L}*mødet',
    example: 'på et kommende møde',
    due: null,
    why: 'a meeting whose day nobody knows yet',
    days: () => null,
  },
  {
    like: '(?:til|på|ved|under|i forbindelse med) (?:\\p{L}+ )?(?:budget|tema)\\p{L}*',
    example: 'til budgetforhandlingerne',
    due: null,
    why: 'every council has its own days for its budget',
    days: () => null,
  },
  {
    like: '(?:efter|når) \\p{L}+|(?:et|to|tre) (?:halvt )?(?:år|måneder) efter',
    example: 'efter den første sæson',
    due: null,
    why: 'after something that comes to pass on a day that is not said',
    days: () => null,
  },
]

function dayOf({ day, bare, month, number, of, year }: Groups, meeting: string): Days {
  const at = month ? MONTHS.indexOf(month) + 1 : Number(number ?? of)
  return inYear(year, meeting, (then) => {
    // A day that cannot be is long past, and so it is none.
    const date = isoDate(then, at, Number(day ?? bare)) ?? ''
    return { from: date, to: date }
  })
}

function inYear(year: string | undefined, meeting: string, days: (year: number) => Days): Days {
  return year === undefined ? nextOf(meeting, days) : days(Number(year))
}

/** What stands before a time may move it: `inden udgangen af august` ends with August, `inden august` before it. */
function upTo({ before, day }: Groups, meeting: string, days: Days): Days {
  if (before === undefined) return days
  const whole = day !== undefined || /^senest|udgangen/.test(before)
  return { from: meeting, to: whole ? days.to : after(days.from, -1, 'day') }
}

function until(meeting: string, { to }: Days): Days {
  return { from: meeting, to }
}
