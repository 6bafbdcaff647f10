import { isDeepStrictEqual } from 'node:util'
import { bodyToHast } from '../../parsers/body/index.ts'
import { leavesOf } from '../../parsers/referat/tree.ts'
import { decode } from '../../parsers/text/decode.ts'
import { ParseResult } from '../../src/records/meeting.ts'
import { readMinutes } from '../../src/records/read.ts'
import { knownNumbers } from './body.ts'
import { plainRecord } from './plain-record.ts'
import { type PrintedLayout, printMinutes } from './print-minutes.ts'
import { type Random, randomMeeting } from './random-meeting.ts'

/** A case that takes longer is reported, in milliseconds of CPU. */
const PATIENCE = 1_000

/** The laws that the reading of some bytes breaks, in words; none when all is well. `bodies` makes pages' text of it too. */
export function brokenLaws(bytes: Uint8Array, bodies = true): string[] {
  const before = process.cpuUsage()
  try {
    const { tree, result } = readMinutes('fuzz.txt', bytes)
    const { text } = decode(bytes)
    const leaves = leavesOf(tree)
    const lines = text.split(/\r\n|\n|\r/)
    if (lines.at(-1) === '') lines.pop()
    const record = ParseResult.safeParse(result)
    for (const item of bodies ? (result.meeting?.items ?? []) : []) {
      for (const section of item.sections)
        bodyToHast(
          section.text,
          knownNumbers(() => '/'),
        )
    }
    const { user, system } = process.cpuUsage(before)
    return [
      ...(leaves.map(({ value }) => value).join('') === text ? [] : ['the leaves joined are not the text']),
      ...(leaves.length === lines.length ? [] : ['a line is not exactly one leaf']),
      ...(record.success ? [] : [`the record is not of its schema: ${record.error.message}`]),
      ...((user + system) / 1000 < PATIENCE ? [] : [`took ${(user + system) / 1000} ms`]),
    ]
  } catch (error) {
    return [`threw ${error instanceof Error ? error.stack : String(error)}`]
  }
}

/** Prints a record that chance made, reads it, and says whether it is the same. */
export function roundTrip(random: Random, layout: PrintedLayout): { text: string; broken: string[] } {
  const meeting = randomMeeting(random, layout)
  const text = printMinutes(meeting, layout)
  const bytes = new TextEncoder().encode(text)
  const same = isDeepStrictEqual(plainRecord(readMinutes('x', bytes).result.meeting), plainRecord(meeting))
  return {
    text,
    broken: [
      ...brokenLaws(bytes, random(10) === 0),
      ...(same ? [] : ['the record is not the one that was printed']),
    ],
  }
}
