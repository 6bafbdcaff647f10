import { readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import iconv from 'iconv-lite'
import { describe, expect, it } from 'vitest'
import { fromReferat } from '../../../parsers/referat/index.ts'
import { diagnostics, docsUrl, lint } from '../../../parsers/referat/lint/index.ts'
import type { LintRule } from '../../../parsers/referat/lint/rule.ts'
import { readMinutes } from '../../../src/records/read.ts'
import { fixtures, readFixture } from '../../helpers/fixtures.ts'
import { type ItemText, minutes, treatedAs } from '../../helpers/minutes.ts'

const folder = fileURLToPath(new URL('../../../parsers/referat/lint/', import.meta.url))
const rules = diagnostics.flatMap((rule) => ('check' in rule ? [rule] : []))

/** The rules that have something to say of minutes, each with its line and reason. */
function said(text: string): { ruleId: string; line: number; reason: string }[] {
  return readMinutes('x', new TextEncoder().encode(text)).result.messages.map(({ ruleId, line, reason }) => {
    return { ruleId, line, reason }
  })
}

function reasonsOf(ruleId: string, items: readonly ItemText[]): string[] {
  const all = said(minutes({ items }))
  return all.filter((message) => message.ruleId === ruleId).map(({ reason }) => reason)
}

describe.each(rules)('the rule $ruleId', ({ ruleId, example, encoding = 'utf-8' }: LintRule) => {
  const { messages } = readMinutes('x', iconv.encode(example, encoding)).result

  it('has something to say of its example', () => {
    expect(messages.map((message) => message.ruleId)).toContain(ruleId)
  })

  it('is shown by a fixture, and not by all', () => {
    const showing = fixtures.filter((fixture) =>
      readFixture(fixture).result.messages.some((message) => message.ruleId === ruleId),
    )
    expect(showing.length).toBeGreaterThan(0)
    expect(showing.length).toBeLessThan(fixtures.length)
  })

  it('says where, why, and where to read more', () => {
    const tree = fromReferat(example)
    const found = lint(tree, { encoding }).find((message) => message.ruleId === ruleId)
    expect(found).toMatchObject({ source: 'referatarkiv', url: docsUrl(ruleId) })
    expect(found?.place).toMatchObject({ line: expect.any(Number), column: expect.any(Number) })
    expect(found?.reason).toMatch(/^\S.{10,}[^.]$/)
  })
})

describe('the rules', () => {
  it('say nothing of minutes in which nothing is wrong', () => {
    const items = [
      { title: 'Skitse', paragraphs: treatedAs('24-000001', 'Godkendt.') },
      { title: 'Køb af skov', closed: true },
      { title: 'Orientering', paragraphs: treatedAs('24-000002', '-') },
    ]
    expect(said(minutes({ items }))).toEqual([])
  })

  it('are one a file, and each file of the folder is used', () => {
    const helpers = ['index', 'rule', 'linted-file', 'contents-pairs', 'personal-data']
    const files = readdirSync(folder).flatMap((name) => /^(.+)\.ts$/.exec(name)?.[1] ?? [])
    const expected = files.filter((name) => !helpers.includes(name))
    expect(diagnostics.map(({ ruleId }) => ruleId).sort()).toEqual(expected.sort())
  })

  it('come in the list from the worst to the least', () => {
    const order = ['error', 'warning', 'info']
    const given = diagnostics.map(({ severity }) => order.indexOf(severity))
    expect(given).toEqual([...given].sort())
  })

  it('are explained in the manual, where each says that it is', () => {
    const manual = readFileSync(new URL('../../../docs/rules.md', import.meta.url), 'utf8')
    for (const { ruleId } of diagnostics) {
      expect(docsUrl(ruleId)).toBe(`docs/rules.md#${ruleId}`)
      expect(manual).toContain(`\n## ${ruleId}\n`)
    }
  })
})

describe('the numbers of items', () => {
  const numbered = (...numbers: readonly number[]): string[] =>
    reasonsOf(
      'item-number',
      numbers.map((number, at) => {
        return { number, title: `Sag ${at}`, paragraphs: treatedAs(`24-00000${at}`, 'Godkendt.') }
      }),
    )

  it.each([[[1, 2, 3]], [[136, 137]], [[7]]])('are not spoken of when they follow: %j', (numbers) => {
    expect(numbered(...numbers)).toEqual([])
  })

  it('are missing where there is a gap, and the item before it is named', () => {
    expect(numbered(1, 3)).toEqual([expect.stringMatching(/^Item 2 is missing between item 1 in line \d+/)])
    expect(numbered(1, 5)).toEqual([expect.stringMatching(/^Items 2–4 are missing/)])
  })

  it('are printed again where they repeat, and the first place is named', () => {
    expect(numbered(1, 2, 2)).toEqual([
      expect.stringMatching(/^Item 2 is printed again, first in line \d+; expected 3$/),
    ])
  })

  it('go back where a number is too small and new', () => {
    expect(numbered(5, 3)).toEqual([
      expect.stringMatching(/^Item 3 comes after item 5 in line \d+; expected 6$/),
    ])
  })
})

describe('the end of a file', () => {
  const whole = 'Byrådet ønsker, at banen bliver anlagt et andet sted.'
  const endingWith = (decision: string, other = whole): string[] =>
    reasonsOf('unfinished-text', [
      { title: 'Skitse', paragraphs: treatedAs('24-000001', other) },
      { title: 'Sti', paragraphs: treatedAs('24-000002', decision) },
    ])

  it('is reported in the middle of a sentence, with its last words', () => {
    expect(endingWith('Byrådet besluttede, at stien ved skolen får lys til jul')).toEqual([
      expect.stringContaining('“lys til jul”'),
    ])
    expect(endingWith('Byrådet besluttede, at stien får lys og', 'Godkendt')).toHaveLength(1)
  })

  it.each([
    'Stien males, og den får lys.',
    'Byrådet spurgte, om stien nu også bliver malet?',
    'Godkendt',
    'Taget til efterretning',
    '-',
    'Følgende stemte for stien: A, B (C og D)',
    'Indstillingen blev godkendt med dette:\n- stien ved skolen males blå\n- stien får lys ved broen',
    'Fordelingen er som følger.\nPost\tKr.\nLys på stien ved skolen i byen\t12',
  ])('is not reported at %j', (decision) => {
    expect(endingWith(decision)).toEqual([])
  })

  it('is not reported where other texts of the kind end without a mark too', () => {
    const open = 'Byrådet godkendte, at stien ved skolen får lys til jul'
    expect(endingWith(open, open)).toEqual([])
  })

  it.each([
    [
      'a list of attachments',
      ['24-000002', 'Beslutning', whole, 'Bilag', 'Skitse af den nye sti ved skolen i byen'],
    ],
    [
      'the bodies of a case',
      ['24-000002', 'Beslutning', whole, 'Behandling', 'Byrådet, Udvalget for veje og stier i byen'],
    ],
  ])('is not reported in %s', (_, paragraphs) => {
    const items = [
      { title: 'Skitse', paragraphs: treatedAs('24-000001', whole) },
      { title: 'Sti', paragraphs },
    ]
    expect(reasonsOf('unfinished-text', items)).toEqual([])
  })

  it('is never quoted from a closed item', () => {
    const items = [
      { title: 'Skitse', paragraphs: treatedAs('24-000001', whole) },
      { title: 'Køb', closed: true, paragraphs: ['Sælger har bedt om at få svar inden jul og'] },
    ]
    expect(reasonsOf('unfinished-text', items)).toEqual([])
  })
})

describe('the attachments of an item', () => {
  const listed = (...list: readonly string[]): string[] =>
    reasonsOf('attachment-number', [
      { title: 'Sti', paragraphs: [...treatedAs('24-000001', 'Godkendt.'), 'Bilag', ...list] },
    ])

  it('lack a number where most of the others have one', () => {
    expect(listed('Skitse\t998-2021-50011', 'Kort\t998-2021-50012', 'Budget')).toEqual([
      expect.stringContaining('“Budget”'),
    ])
  })

  it('lack none where none has one, or only one of many', () => {
    expect(listed('Skitse', 'Kort', 'Budget')).toEqual([])
    expect(listed('Skitse', 'Kort', 'Ældre plan\t998-2021-50012')).toEqual([])
  })
})

describe('the date of the meeting', () => {
  const dated = (line: string): string[] =>
    said(minutes({ date: '2021-05-26', items: [] }).replace(/^Mødedato.*/m, line)).map(({ ruleId }) => ruleId)

  it('has a rule for the day and one for the weekday', () => {
    expect(dated('Mødedato Onsdag d. 26. maj 2021')).toEqual([])
    expect(dated('Mødedato 26. maj 2021')).toEqual([])
    expect(dated('Mødedato Mandag d. 26. maj 2021')).toEqual(['weekday'])
    expect(dated('Mødedato 27. maj 2021')).toEqual(['meeting-date'])
    expect(dated('Mødedato Torsdag d. 27. maj 2021')).toEqual(['meeting-date', 'weekday'])
  })
})
