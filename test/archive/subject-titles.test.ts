import { describe, expect, it } from 'vitest'
import { readLists } from '../../src/archive/lists.ts'
import { parseSubjectTitles } from '../../src/archive/subject-titles.ts'
import { archiveWith } from '../helpers/archive.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'

describe('the titles of KLE numbers', () => {
  it('are read from lines of number and title, quoted or not, whatever the file was saved as', () => {
    const text = '\ufeffnummer;titel\r\n00;Kommunens styrelse\r\n\r\n00.22.04; "Møder; i ""råd""" ;;\r\n'
    expect(parseSubjectTitles(text)).toEqual({
      titles: { '00': 'Kommunens styrelse', '00.22.04': 'Møder; i "råd"' },
      messages: [],
    })
  })

  it('need no header', () => {
    expect(parseSubjectTitles('01.02;Lokalplaner').titles).toEqual({ '01.02': 'Lokalplaner' })
  })

  it.each([
    ['0.22.04;Møder', '“0.22.04” is no KLE number'],
    ['00.22.04', '00.22.04 has no title'],
    ['00.22.04;Møder;2021', '00.22.04 has more than a title'],
    ['00.22.04;"Møder', 'its quotation marks do not pair'],
    ['01;Andet', '01 has a title already'],
  ])('are left out where a line cannot be used, which is said of its line: %s', (line, why) => {
    const { titles, messages } = parseSubjectTitles(`01;Planer\n${line}\n02;Byggeri`)
    expect(titles).toEqual({ '01': 'Planer', '02': 'Byggeri' })
    expect(messages).toMatchObject([
      {
        ruleId: 'subject-malformed',
        severity: 'warning',
        line: 2,
        reason: `The line names no subject: ${why}`,
      },
    ])
  })

  const newFolder = temporaryFolders()

  it('come from kle.csv, in the code page of older spreadsheets too', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'kle.csv': Buffer.from('00.22.04;Møder\n4;Havne', 'latin1') })
    const lists = await readLists(folder)
    expect(lists.subjects.titles).toEqual({ '00.22.04': 'Møder' })
    const { results } = archiveWith(lists)
    expect(results).toMatchObject([{ file: 'kle.csv', messages: [{ line: 2 }] }])
  })
})
