import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { referatarkiv } from '../../src/cli/main.ts'
import { allOf } from './commands.ts'
import { docs } from './file.ts'

const manual = readdirSync(docs)
  .filter((file) => file.endsWith('.md'))
  .map((file) => ({ file, text: readFileSync(join(docs, file), 'utf8') }))

describe('the manual', () => {
  it.each(manual)('leads in $file only to files that there are', ({ text }) => {
    const links = [...text.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path = '']) => path)
    expect(links.filter((path) => !existsSync(join(docs, path)))).toEqual([])
  })

  it.each(manual)('names in $file only commands and options that there are', ({ text }) => {
    const commands = new Map(allOf(referatarkiv(() => undefined)).map((command) => [command.name(), command]))
    for (const [line, name = ''] of text.matchAll(/npx (?:--yes )?referatarkiv ([a-z]+)[^`\n]*/g)) {
      const command = commands.get(name)
      expect(command, line).toBeDefined()
      for (const [flag] of line.matchAll(/(?<= )--[a-z-]+(?= |$)/g)) {
        if (flag === '--yes') continue
        expect(
          command?.options.map(({ long }) => long),
          line,
        ).toContain(flag)
      }
    }
  })

  it('is told of in full by the page for beginners', () => {
    const start = manual.find(({ file }) => file === 'getting-started.md')?.text ?? ''
    for (const { file } of manual.filter((one) => one.file !== 'getting-started.md'))
      expect(start).toContain(`(${file})`)
  })
})
