/** The gold set of `gold/`, see its README: documents, and the mentions that a person has marked in them. */
import { readdirSync, readFileSync } from 'node:fs'
import { bodyStem } from '../../../parsers/citation/body.ts'
import type { Mention, Span } from '../../../parsers/citation/mention.ts'
import { findMentions } from '../../../parsers/citation/mentions.ts'
import { looseKey, numberKey } from '../../../parsers/citation/number.ts'
import { resolveMention } from '../../../parsers/citation/resolve.ts'

/** A document with its marks taken out. */
export interface GoldDocument {
  name: string
  text: string
  marks: readonly Mark[]
}

/** A mention as it is marked. */
interface Mark {
  at: Span
  kind: Kind
  /** What it means, to be compared with `meaningOf`. */
  meaning: string
}

/** What figures are counted by. */
export type Kind = (typeof KINDS)[number]
export const KINDS = ['number, labelled', 'number, bare', 'KLE number', 'meeting', 'item'] as const

/** The folders of its rounds: of those held out, no result was looked at before the code was done. */
const HALVES = {
  open: ['.', 'second'],
  heldOut: ['held-out', 'second-held-out', 'third', 'fourth', 'fifth'],
} as const

const FOLDER = new URL('./gold/', import.meta.url)

/** What the invented archive has, as `archive.json` lists it. */
export const archive: { bodies: string[]; numbers: string[] } = JSON.parse(
  readFileSync(new URL('archive.json', FOLDER), 'utf8'),
)

/** The documents of the gold set, by folder and name. */
export function goldDocuments(half: keyof typeof HALVES): GoldDocument[] {
  return HALVES[half].flatMap((folder) => documentsOf(new URL(`${folder}/`, FOLDER)))
}

function documentsOf(from: URL): GoldDocument[] {
  return readdirSync(from)
    .filter((name) => name.endsWith('.txt'))
    .sort()
    .map((name) => ({ name, ...readMarks(readFileSync(new URL(name, from), 'utf8')) }))
}

/** Takes the marks `⟦text|what it is⟧` out of a text. @throws for a mark that is none */
export function readMarks(marked: string): Pick<GoldDocument, 'text' | 'marks'> {
  let text = ''
  const marks: Mark[] = []
  for (const [piece, , written, said = ''] of marked.matchAll(/(⟦([^|⟧]*)\|([^⟧]*)⟧)|[^⟦]+|⟦/g)) {
    if (piece === '⟦') throw new Error(`No mark: ${text.slice(-40)}⟦`)
    if (written === undefined) {
      text += piece
      continue
    }
    marks.push({ at: [text.length, text.length + written.length], ...readMark(written, said) })
    text += written
  }
  return { text, marks }
}

function readMark(written: string, said: string): Pick<Mark, 'kind' | 'meaning'> {
  const [, item, date, body = ''] = /^(?:meeting|item (\d+)) (\S+) (.+)$/.exec(said) ?? []
  if (date !== undefined)
    return { kind: item ? 'item' : 'meeting', meaning: meetingMeaning(body, date, item) }
  const [, called, printed] = /^(case|document|journal|number)(?: (\S+))?$/.exec(said) ?? []
  if (called === undefined) throw new Error(`Unknown mark: ${said}`)
  const label = called === 'number' ? null : called
  const key = numberKey(printed ?? written.replace(/\n> ?/g, '\n'))
  return { kind: numberKind(key, label), meaning: numberMeaning(key, label) }
}

/** How many mentions of a kind were found, were missed, and are none. */
export interface Score {
  right: number
  missed: number
  wrong: number
}

/** What is marked and not found, and what is found and not marked: the kind, the document, the words. */
export interface Slip {
  kind: Kind
  slip: 'missed' | 'wrong'
  name: string
  text: string
}

/** Compares what is found with what is marked; a mention has to have its place, its meaning and its label. */
export function score(documents: readonly GoldDocument[]): { scores: Map<Kind, Score>; slips: Slip[] } {
  const scores = new Map(KINDS.map((kind): [Kind, Score] => [kind, { right: 0, missed: 0, wrong: 0 }]))
  const slips: Slip[] = []
  for (const { name, text, marks } of documents) {
    const found = foundIn(text)
    const [marked, met] = [new Set(marks.map(identity)), new Set(found.map(identity))]
    const outcomes = [
      ...marks.map((mark) => ({ mark, outcome: met.has(identity(mark)) ? 'right' : 'missed' }) as const),
      ...found
        .filter((mark) => !marked.has(identity(mark)))
        .map((mark) => ({ mark, outcome: 'wrong' }) as const),
    ]
    for (const { mark, outcome } of outcomes) {
      const tally = scores.get(mark.kind)
      if (tally) tally[outcome] += 1
      if (outcome !== 'right')
        slips.push({ kind: mark.kind, slip: outcome, name, text: text.slice(...mark.at) })
    }
  }
  return { scores, slips }
}

/** The sum of scores. */
export function total(scores: Iterable<Score>): Score {
  const sum: Score = { right: 0, missed: 0, wrong: 0 }
  for (const { right, missed, wrong } of scores) {
    sum.right += right
    sum.missed += missed
    sum.wrong += wrong
  }
  return sum
}

export function precision({ right, wrong }: Score): number {
  return right / (right + wrong)
}

export function recall({ right, missed }: Score): number {
  return right / (right + missed)
}

function identity({ at, meaning }: Mark): string {
  return `${at.join('-')} ${meaning}`
}

/** The mentions that are found in a text and that the invented archive does not tell to be none. */
function foundIn(text: string): Mark[] {
  const keys = new Set(archive.numbers.map((number) => looseKey(numberKey(number))))
  const mentions = findMentions(text, archive.bodies).filter((mention) => {
    const has = mention.type === 'number' && keys.has(looseKey(mention.number.key))
    return resolveMention(mention, has ? [{ kind: 'case', url: '/sag/' }] : []) !== null
  })
  return mentions.map((mention) => ({ at: mention.at, kind: kindOf(mention), meaning: meaningOf(mention) }))
}

function kindOf(mention: Mention): Kind {
  if (mention.type === 'meeting') return mention.item === null ? 'meeting' : 'item'
  return numberKind(mention.number.key, mention.label)
}

function meaningOf(mention: Mention): string {
  return mention.type === 'meeting'
    ? meetingMeaning(mention.body, mention.date, mention.item)
    : numberMeaning(mention.number.key, mention.label)
}

function numberKind(key: string, label: string | null): Kind {
  if (/^\d\d\.\d\d/.test(key)) return 'KLE number'
  return label === null ? 'number, bare' : 'number, labelled'
}

function numberMeaning(key: string, label: string | null): string {
  return `${label ?? 'number'} ${looseKey(key)}`
}

function meetingMeaning(body: string, date: string, item: string | number | null | undefined): string {
  return `${bodyStem(body)} ${date} ${item ?? ''}`
}
