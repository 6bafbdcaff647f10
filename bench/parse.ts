/** `npm run bench:parse`: whether the time of reading grows with the size of a file and not with its square. */
import { loadavg } from 'node:os'
import { bodyToHast } from '../parsers/body/index.ts'
import { readMinutes } from '../src/records/read.ts'
import { knownNumbers } from '../test/helpers/body.ts'
import { largeFile, shapes } from './shapes.ts'

/** Ten times the size may take this many times the time. */
const MOST_RATIO = 15
const RUNS = 3
/** Milliseconds that a time is taken for at least: below them it is the clock and the collector that are measured. */
const FLOOR = 5

/** Reads a text, and its sections and itself as bodies; the CPU time of both in milliseconds. */
function measure(text: string): { read: number; body: number } {
  const bytes = new TextEncoder().encode(text)
  let sections: string[] = []
  const read = cpuOf(() => {
    const { result } = readMinutes('bench.txt', bytes)
    sections = (result.meeting?.items ?? []).flatMap((item) => item.sections.map((section) => section.text))
  })
  const body = cpuOf(() => {
    for (const section of [...sections, text])
      bodyToHast(
        section,
        knownNumbers(() => null),
      )
  })
  return { read, body }
}

function cpuOf(work: () => void): number {
  const before = process.cpuUsage()
  work()
  const { user, system } = process.cpuUsage(before)
  return (user + system) / 1000
}

function median(numbers: readonly number[]): number {
  return [...numbers].sort((one, other) => one - other)[Math.floor(numbers.length / 2)] ?? 0
}

function medians(text: string, runs = RUNS): { read: number; body: number } {
  const times = Array.from({ length: runs }, () => measure(text))
  return { read: median(times.map(({ read }) => read)), body: median(times.map(({ body }) => body)) }
}

function print(line: string): void {
  process.stdout.write(`${line}\n`)
}

function load(): string {
  return loadavg()
    .map((value) => value.toFixed(2))
    .join(' ')
}

print(`load ${load()}, medians of ${RUNS} runs, milliseconds of CPU`)
for (const { make } of shapes) medians(make(4_000), 3)
let slow = 0
for (const { name, size, make } of shapes) {
  const [one, ten] = [medians(make(size)), medians(make(size * 10))]
  const ratios = (['read', 'body'] as const).map((kind) => {
    const ratio = ten[kind] / Math.max(one[kind], FLOOR)
    if (ratio > MOST_RATIO) slow++
    return `${kind} ${one[kind].toFixed(0)} → ${ten[kind].toFixed(0)} (${ratio.toFixed(1)}×${ratio > MOST_RATIO ? ', too slow' : ''})`
  })
  print(`${name.padEnd(26)} ${ratios.map((text) => text.padEnd(28)).join(' ')}`)
}
const large = largeFile(40, 5_000_000)
const { read, body } = medians(large)
print(
  `${(Buffer.byteLength(large) / 1e6).toFixed(1)} MB, 40 items: read ${read.toFixed(0)}, bodies ${body.toFixed(0)}`,
)
print(`load ${load()}`)
process.exitCode = slow > 0 || read >= 1000 ? 1 : 0
