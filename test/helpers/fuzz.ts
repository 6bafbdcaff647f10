import { decode } from '../../parsers/text/decode.ts'
import { mutated, realFiles } from './mutants.ts'
import { brokenLaws, roundTrip } from './parser-laws.ts'
import { type Random, randomFrom } from './random-meeting.ts'

/** A case that broke a law. */
interface Failure {
  seed: number
  broken: string[]
  text: string
}

/** Makes one case of a seed and tells what it broke. */
type Trial = (random: Random, seed: number) => Omit<Failure, 'seed'>

const texts = realFiles().map((bytes) => decode(bytes).text)

/** The three kinds of cases. */
const trials = {
  mutations: (random) => {
    const text = mutated(texts[random(texts.length)] ?? '', random)
    return { text, broken: brokenLaws(new TextEncoder().encode(text), random(10) === 0) }
  },
  printed: (random, seed) => roundTrip(random, seed % 2 === 0 ? 'decision-last' : 'decision-first'),
  bytes: (random) => {
    const narrow = random(2) === 0
    const bytes = Uint8Array.from({ length: random(2_000) }, () =>
      narrow ? (NARROW[random(NARROW.length)] ?? 0) : random(256),
    )
    return { text: decode(bytes).text, broken: brokenLaws(bytes) }
  },
} satisfies Record<string, Trial>

/** Bytes that the grammar looks at. */
const NARROW = new TextEncoder().encode('\n\n\n\t .-:()0123456789PunktÅbSagsr\r\f\u00ad\u0301')

/** Runs the cases of some seeds, each the same in every run; the failures, and the slowest case in milliseconds. */
export function fuzz(
  kind: keyof typeof trials,
  from: number,
  count: number,
): { failures: Failure[]; slowest: number } {
  const failures: Failure[] = []
  let slowest = 0
  for (let seed = from; seed < from + count; seed++) {
    const begun = performance.now()
    const { text, broken } = trials[kind](randomFrom(seed), seed)
    slowest = Math.max(slowest, performance.now() - begun)
    if (broken.length > 0) failures.push({ seed, broken, text })
  }
  return { failures, slowest }
}
