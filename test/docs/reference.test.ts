import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, it } from 'vitest'
import { diagnostics } from '../../parsers/referat/lint/index.ts'
import { referatarkiv } from '../../src/cli/main.ts'
import { sampleContent } from '../helpers/site.ts'
import { allOf, commandsPage } from './commands.ts'
import { configKeys, configSchema, configurationPage } from './configuration.ts'
import { expectMade } from './file.ts'
import { rulesPage } from './rules.ts'

describe('the manual', () => {
  it('says what archive.json may hold, and nothing else', () => {
    expectMade('configuration.md', configurationPage())
  })

  it('has the schema of archive.json for editors', () => {
    expectMade('archive.schema.json', `${JSON.stringify(configSchema(), null, 2)}\n`)
  })

  it('says what each rule means', () => {
    expectMade('rules.md', rulesPage())
  })

  it('says what each command takes', () => {
    expectMade('commands.md', commandsPage())
  })
})

describe('what the manual is made of', () => {
  it('has a sentence for every key of archive.json', () => {
    const mute = configKeys().filter(({ description }) => !/\.$/.test(description ?? ''))
    expect(
      mute.map(({ path }) => path),
      'describe() of the key in src/archive/config.ts says it',
    ).toEqual([])
  })

  it('has a sentence for every command and option', () => {
    for (const command of allOf(referatarkiv(() => undefined))) {
      expect(command.description(), command.name()).toMatch(/\.$/)
      for (const { flags, description } of command.options) expect(description, flags).not.toBe('')
      for (const argument of command.registeredArguments)
        expect(argument.description, `${command.name()} ${argument.name()}`).not.toBe('')
    }
  })

  it('shows of each rule of the text what it says of its example', () => {
    const sections = rulesPage().split(/^## /m).slice(1)
    expect(sections.map((section) => section.split('\n')[0])).toEqual(diagnostics.map(({ ruleId }) => ruleId))
    for (const section of sections.filter((text) => text.includes('```text')))
      expect(section).toMatch(/```\n\n`eksempel\.txt:\d+:\d+` \S/)
  })
})

describe('the schema of archive.json', () => {
  const validate = new Ajv2020({ strict: false, validateFormats: false }).compile(configSchema())

  it('allows the sample, and each key left out', () => {
    expect(validate(JSON.parse(readFileSync(join(sampleContent, 'archive.json'), 'utf8')))).toBe(true)
    expect(validate({})).toBe(true)
    expect(validate({ $schema: '../archive.schema.json', privacy: {} })).toBe(true)
  })

  it.each([{ nmae: 'x' }, { severity: { 'noise-lines': 'off' } }, { pathPrefix: 'x' }, { limits: 1 }])(
    'refuses %j',
    (wrong) => {
      expect(validate(wrong)).toBe(false)
    },
  )
})
