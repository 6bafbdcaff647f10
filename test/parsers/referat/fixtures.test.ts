import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import type { Message } from '../../../src/records/message.ts'
import { fixtures, readFixture } from '../../helpers/fixtures.ts'
import { printTree } from '../../helpers/print-tree.ts'

const update = process.env.UPDATE === '1'

describe.each(fixtures)('minutes with the quirk $name', (fixture) => {
  const { result, tree } = readFixture(fixture)
  const { messages } = result
  const expected: [file: string, meaning: string, actual: string][] = [
    ['tree.json', 'make the tree of every line', printTree(tree)],
    ['record.json', 'make the record a reader expects', `${JSON.stringify(result, null, 2)}\n`],
    ['messages.txt', 'are reported line by line', messages.map(printMessage).join('')],
  ]

  it.each(expected)('%s: they %s', (file, _meaning, actual) => {
    const path = fixture.path(file)
    if (update) writeFileSync(path, actual)
    expect(existsSync(path), `${path} is missing; UPDATE=1 writes it`).toBe(true)
    expect(actual).toBe(readFileSync(path, 'utf8'))
  })
})

function printMessage({ line, column, severity, reason, ruleId }: Message): string {
  return `${line}:${column} ${severity} ${reason} ${ruleId}\n`
}
