/** The parts of an item: what is recommended, presented, enclosed and decided. */
import { attachments, citations, decisions, points, remarks } from './generate-sentences.ts'
import { fill, paragraph, type Writing, wrap } from './generate-text.ts'
import { capital, chance, compound, pick } from './generate-words.ts'

/** Bytes of blocks with the blank lines between them. */
export function bytesOf(blocks: readonly string[]): number {
  return blocks.reduce((sum, block) => sum + Buffer.byteLength(block) + 2, 0)
}

/** Blocks of prose of about so many bytes; now and then a subheading, a list or a table among them. */
export function presentation(writing: Writing, bytes: number): string[] {
  const { random } = writing
  const blocks: string[] = []
  let rest = bytes
  while (rest > 90) {
    const kind = rest < 700 ? 100 : random(100)
    const made = kind < 8 ? bullets(writing) : kind < 13 ? [table(writing)] : prose(writing, rest)
    if (rest > 900 && chance(random, 25))
      made.unshift(capital(pick(random, [...writing.topics, compound(random)]).definite))
    blocks.push(...made)
    rest -= bytesOf(made)
  }
  return blocks
}

function prose(writing: Writing, most: number): string[] {
  // Danish letters take two bytes.
  const text = paragraph(writing, Math.min(most * 0.97, 220 + writing.random(480)))
  return [
    wrap(chance(writing.random, 4) ? `${text} ${fill(pick(writing.random, citations), writing)}` : text),
  ]
}

function bullets(writing: Writing): string[] {
  const lines = Array.from({ length: 3 + writing.random(4) }, () =>
    wrap(`- ${fill('{Ap} og {p} {adv} {vt} i {place}.', writing)}`),
  )
  return [wrap(fill('{Chef} fremhæver følgende om {td}:', writing)), lines.join('\n')]
}

function table(writing: Writing): string {
  const { random, date } = writing
  const year = Number(date.slice(0, 4))
  const amount = (): string => `${random(90)},${random(10)}`
  const rows = Array.from({ length: 3 + random(5) }, () => [
    capital(compound(random).singular),
    amount(),
    amount(),
  ])
  return [['Mio. kr.', String(year), String(year + 1)], ...rows, ['I alt', amount(), amount()]]
    .map((row) => row.join('\t'))
    .join('\n')
}

/** Who recommends what: one sentence, or a numbered list. */
export function recommendation(writing: Writing): string[] {
  const { random } = writing
  const chef = fill('{Chef} indstiller, at', writing)
  const count = random(4)
  if (count === 0) return [wrap(`${chef} ${fill(pick(random, points), writing)}.`)]
  const lines = Array.from(
    { length: count + 1 },
    (_, index) => `${index + 1}. ${fill(pick(random, points), writing)}`,
  )
  return [chef, `${lines.map(wrap).join('\n')}.`]
}

/** The titles of an item's attachments, each once. */
export function attachmentTitles(writing: Writing): string[] {
  const count = pick(writing.random, [0, 0, 0, 1, 1, 2, 2, 3, 5])
  return [...new Set(Array.from({ length: count }, () => fill(pick(writing.random, attachments), writing)))]
}

/** What was decided: a formula, now and then the votes, a remark, or a dash only. */
export function decision(
  writing: Writing,
  members: readonly number[],
  partyOf: (member: number) => string,
): string[] {
  const { random } = writing
  if (chance(random, 1)) return ['-']
  const formula = fill(pick(random, decisions), writing)
  const voted = chance(random, 10) && members.length > 5
  const said = chance(random, 30) ? [fill(pick(random, remarks), writing)] : []
  return [formula, ...(voted ? [votes(random(3), members, partyOf)] : []), ...said].map(wrap)
}

/** Members vote by party, so that a party is on one side, or on two where its members are parted. */
function votes(abstained: number, members: readonly number[], partyOf: (member: number) => string): string {
  const letters = members.map(partyOf).sort()
  const against = Math.max(1, Math.floor(members.length / 5))
  const side = (from: number, to?: number): string => [...new Set(letters.slice(from, to))].join(', ')
  const most = `For stemte ${members.length - against - abstained} (${side(against + abstained)})`
  const text = `${most}, imod stemte ${against} (${side(0, against)}).`
  if (abstained === 0) return text
  return `${text} Undlod at stemme: ${abstained} (${side(against, against + abstained)}).`
}
