/** A text in the one spelling that the grammar of mentions is written for, and the way back to how it stands. */
import { LETTER, LOWER } from './letters.ts'
import type { Span } from './mention.ts'

export interface Folded {
  /** Hyphens for dashes of any kind, plain spaces, and nothing of what `leftOut` lists. */
  text: string
  /** Where a stretch of it stands in the text as it was given. */
  spanOf: (from: number, to: number) => Span
}

const DASH = '[-\\u2010-\\u2015\\u2212]'
/** The end of a line with the beginning of the next one, which may be quoted. */
const TURN = '[ \\t]{0,8}\\r?\\n[ \\t]{0,80}(?:> ?){0,8}'

/** What interrupts a word or a number and is no part of it. */
export const leftOut: readonly { like: string; example: string; folded: string; why: string }[] = [
  {
    like: '[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]+',
    example: 'Sags\u00adnr.',
    folded: 'Sagsnr.',
    why: 'soft hyphens and marks of no width',
  },
  {
    like: `(?<=\\d${DASH})${TURN}(?=\\d)`,
    example: '22-\n> 010739',
    folded: '22-010739',
    why: 'a number that goes on in the next line, also of a quoted mail',
  },
  {
    like: `(?<=[${LETTER}])[-\\u2010]${TURN}(?!(?:og|eller|samt)\\s)(?=[${LOWER}])`,
    example: 'Bered-\nskabsplan',
    folded: 'Beredskabsplan',
    why: 'a word that goes on in the next line; `Teknik-` before `og` is a word',
  },
  {
    like: '^[ \\t]{0,8}(?:> ?){1,8}',
    example: '> > Hej',
    folded: 'Hej',
    why: 'the marks of a quoted mail',
  },
]

/** Where something may be left out: cheap to look for. */
const MAY_BEGIN = new RegExp(
  `[\\u00ad\\u200b-\\u200f\\u2060\\ufeff]|${DASH}(?=[ \\t]{0,8}\\r?\\n)|(?<=${DASH})[ \\t]{0,8}\\r?\\n|^[ \\t]{0,8}>`,
  'gm',
)
const LEFT_OUT = new RegExp(leftOut.map(({ like }) => like).join('|'), 'my')
const DASHES = /[\u2010-\u2015\u2212]/g
const SPACES = /[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g

/** Folds a text. Takes a time that grows with its length and no faster. */
export function fold(text: string): Folded {
  // Where the pieces that are kept begin in the text, and where they end in the folded one.
  const [starts, ends]: [number[], number[]] = [[], []]
  const pieces: string[] = []
  const keep = (from: number, to: number) => {
    pieces.push(text.slice(from, to))
    starts.push(from)
    ends.push((ends.at(-1) ?? 0) + to - from)
  }
  let from = 0
  MAY_BEGIN.lastIndex = 0
  for (let place = MAY_BEGIN.exec(text); place; place = MAY_BEGIN.exec(text)) {
    LEFT_OUT.lastIndex = place.index
    if (!LEFT_OUT.test(text)) {
      MAY_BEGIN.lastIndex = place.index + 1
      continue
    }
    keep(from, place.index)
    from = LEFT_OUT.lastIndex
    MAY_BEGIN.lastIndex = from
  }
  keep(from, text.length)

  function placeOf(at: number): number {
    const piece = firstBeyond(ends, at)
    return (starts[piece] ?? 0) + at - (ends[piece - 1] ?? 0)
  }

  return {
    text: pieces.join('').replace(DASHES, '-').replace(SPACES, ' '),
    // The end is the one of the last character: what is left out behind it is no part of the stretch.
    spanOf: (begin, end) => [placeOf(begin), placeOf(end - 1) + 1],
  }
}

/** The first of the places, which rise, that lies beyond another. */
function firstBeyond(places: readonly number[], at: number): number {
  let [low, high] = [0, places.length - 1]
  while (low < high) {
    const middle = (low + high) >> 1
    if ((places[middle] ?? 0) > at) high = middle
    else low = middle + 1
  }
  return low
}
