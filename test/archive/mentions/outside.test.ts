import { describe, expect, it } from 'vitest'
import { noLists, readLists } from '../../../src/archive/lists.ts'
import { parseOutsideMentions } from '../../../src/archive/mentions/outside.ts'
import { archiveWith } from '../../helpers/archive.ts'
import { temporaryFolders, writeFiles } from '../../helpers/folders.ts'
import { treatedAs } from '../../helpers/minutes.ts'

const article = '{"url": "https://avis.example.dk/bad", "title": "Badet åbner", "number": "22-100"}'

/** The messages of a list as `line:column reason`. */
function complaints(text: string): string[] {
  return parseOutsideMentions(text).messages.map(({ line, column, reason }) => `${line}:${column} ${reason}`)
}

describe('mentions.ndjson', () => {
  it('is one object a line, with or without a date', () => {
    const dated = article.replace('}', ', "date": "2024-05-01"}')
    const { mentions, messages } = parseOutsideMentions(`\ufeff${article}\r\n\n${dated}\n`)
    expect(messages).toEqual([])
    expect(mentions.map(({ line, mention }) => [line, mention.date])).toEqual([
      [1, null],
      [3, '2024-05-01'],
    ])
  })

  it.each([
    ['{"url": ', /^1:\d+ The line is no mention: no JSON from here on/],
    ['[]', /^1:1 The line is no mention: expected an object/],
    [article.replace('https:', 'javascript:'), /^1:2 The line is no mention: url: /],
    [article.replace('"Badet åbner"', '""'), /^1:40 The line is no mention: title: /],
    [article.replace('}', ', "date": "1. maj"}'), /^1:\d+ The line is no mention: date: /],
    [article.replace('}', ', "why": "x"}'), /^1:\d+ The line is no mention: unknown key “why”/],
  ])('says of %s where and what is wrong, and loses no other line', (line, complaint) => {
    expect(complaints(line)).toEqual([expect.stringMatching(complaint)])
    const { mentions, messages } = parseOutsideMentions(`${article}\n${line}\n${article}`)
    expect(mentions.map((mention) => mention.line)).toEqual([1, 3])
    expect(messages.map((message) => message.line)).toEqual([2])
  })
})

describe('a document elsewhere', () => {
  const text = [
    article,
    article.replace('bad"', 'aeldre"').replace('}', ', "date": "2023-01-01"}'),
    article.replace('bad"', 'nyere"').replace('}', ', "date": "2024-05-01"}'),
    article.replace('22-100', '22-999999'),
    'nej',
  ].join('\n')
  const archive = archiveWith(
    { outside: parseOutsideMentions(text) },
    { items: [{ title: 'Havnebad', paragraphs: treatedAs('22-000100', 'Godkendt.') }] },
  )

  it('is told to the case whose number it mentions, newest first, those without a date last', () => {
    const [bath] = archive.cases
    expect(bath?.outside.map(({ url }) => url.replace(/.*\//, ''))).toEqual(['nyere', 'aeldre', 'bad'])
  })

  it('is reported where the archive does not have the number, as is a line that is none', () => {
    const result = archive.results.find(({ file }) => file === 'mentions.ndjson')
    expect(result?.read).toBe(false)
    expect(result?.messages.map(({ line, ruleId, severity }) => [line, ruleId, severity])).toEqual([
      [4, 'mention-unknown', 'info'],
      [5, 'mention-malformed', 'warning'],
    ])
  })
})

describe('the lists of a content folder', () => {
  const newFolder = temporaryFolders()

  it('are redacted as the minutes are', async () => {
    const folder = await newFolder()
    await writeFiles(folder, {
      'redactions.json': '[{"what": "Karen Lind", "why": "Har bedt om det", "when": "2024-05-01"}]',
      'mentions.ndjson': article.replace('Badet', 'Karen Lind'),
      'aliases.json': '[{"numbers": ["1", "2"], "same": true, "reason": "Siger Karen Lind"}]',
    })
    const lists = await readLists(folder)
    expect(lists.outside.mentions.map(({ mention }) => mention.title)).toEqual(['[fjernet] åbner'])
    expect(lists.sameCases.map(({ reason }) => reason)).toEqual(['Siger [fjernet]'])
  })

  it('may all be missing', async () => {
    expect(await readLists(await newFolder())).toEqual(noLists)
  })
})
