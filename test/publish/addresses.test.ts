import { join } from 'node:path'
import { describe, expect, it } from 'vitest'
import { UsageError } from '../../src/archive/config.ts'
import { addressesIn, addressesOf } from '../../src/publish/addresses.ts'
import { isAddress } from '../../src/publish/ledger/ledger.ts'
import { archiveOfMeetings } from '../helpers/archive.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { minutes, treatedAs } from '../helpers/minutes.ts'

const newFolder = temporaryFolders()
const meeting = {
  date: '2024-10-09',
  items: [{ title: 'Ny skole', paragraphs: treatedAs('24-000001', 'Godkendt.') }],
}

describe('the addresses of an archive', () => {
  const pages = addressesIn(archiveOfMeetings(meeting))

  it('are those of all its pages, each once, and all of them can be kept', () => {
    const urls = pages.map(({ url }) => url)
    for (const url of ['/', '/moeder/byraadet/', '/aar/2024/', '/kilder/byraadet/2024-10-09/', '/soeg/'])
      expect(urls).toContain(url)
    expect(new Set(urls).size).toBe(urls.length)
    expect(urls.filter((url) => !isAddress(url))).toEqual([])
  })

  it('leave out the page for what is not found, and what is no page', () => {
    expect(pages.filter(({ url }) => /404\.html$|\.(?!html$)\w+$/.test(url))).toEqual([])
  })

  it('come with what a page may be known again by', () => {
    expect(pages).toContainEqual({
      url: '/moeder/byraadet/2024-10-09/punkt-1/',
      title: 'Ny skole',
      caseNumber: '24-000001',
    })
    expect(pages).toContainEqual({ url: '/sag/24-000001/', title: 'Ny skole', caseNumber: '24-000001' })
  })
})

describe('the addresses of a content folder', () => {
  it('are those of its archive', async () => {
    const folder = await newFolder()
    await writeFiles(folder, { 'a.txt': minutes(meeting), 'ledger.txt': '/sag/1/\n' })
    expect(await addressesOf(folder)).toEqual(addressesIn(archiveOfMeetings(meeting)))
  })

  it('are refused where there is none', async () => {
    await expect(addressesOf(join(await newFolder(), 'gone'))).rejects.toThrow(UsageError)
  })
})
