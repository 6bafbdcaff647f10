import { describe, expect, it } from 'vitest'
import { smallArchive } from './archive.ts'
import { dataFiles, fileAt, rowsIn } from './files.ts'

const files = dataFiles(smallArchive({ baseUrl: 'https://referater.example.dk', pathPrefix: '/arkiv/' }))

/** The rows of a file, each by the heads of its columns. */
function tableAt(url: string): Record<string, string>[] {
  const [heads = [], ...rows] = rowsIn(fileAt(files, url))
  return rows.map((row) => {
    expect(row).toHaveLength(heads.length)
    return Object.fromEntries(heads.map((head, at) => [head, row[at] ?? '']))
  })
}

describe('the downloads for spreadsheets', () => {
  it('have a row for each item, with its outcome and its address', () => {
    const items = tableAt('/data/items.csv')
    expect(items).toHaveLength(3)
    expect(items[0]).toMatchObject({
      Dato: '2022-03-30',
      Udvalg: 'Økonomiudvalget',
      Punkt: '1',
      Titel: 'Kaj; "ny"',
      Sagsnummer: '21-000077',
      Udfald: 'Udsat',
      Beslutning: 'Udsat.',
      Adresse: 'https://referater.example.dk/arkiv/moeder/oekonomiudvalget/2022-03-30/punkt-1/',
    })
  })

  it('have no formula, though a title reads like one', () => {
    expect(tableAt('/data/items.csv')[1]?.Titel).toBe("'=1+1")
    expect(tableAt('/data/attachments.csv')).toMatchObject([
      { Titel: "'=1+1", Bilag: "'@Plan", Dokumentnummer: '998-2021-79' },
    ])
  })

  it('have of a closed item its title and case number', () => {
    expect(tableAt('/data/items.csv')[2]).toMatchObject({
      Titel: 'Køb',
      Adgang: 'Lukket punkt',
      Sagsnummer: '21-000005',
      Beslutning: '',
      Udfald: '',
    })
  })

  it('have a row for each meeting and each case', () => {
    expect(tableAt('/data/meetings.csv')).toMatchObject([
      { Dato: '2022-03-30', Tid: '', Slags: 'Referat', Punkter: '1' },
      { Dato: '2021-05-26', Tid: '17:00', Slags: 'Referat', Punkter: '2' },
    ])
    expect(tableAt('/data/cases.csv')).toContainEqual(
      expect.objectContaining({
        Sagsnummer: '21-000077',
        Behandlinger: '2',
        'Første behandling': '2021-05-26',
        'Seneste behandling': '2022-03-30',
        Udfald: 'Udsat',
      }),
    )
  })

  it('have every cell of the tables that items print, negative numbers as numbers', () => {
    expect(tableAt('/data/2021/tables.csv')).toMatchObject([
      { Tabel: '1', Række: '1', Kolonne: '1', 'Kolonnens overskrift': 'Post', Indhold: 'Vej' },
      { Tabel: '1', Række: '1', Kolonne: '2', 'Kolonnens overskrift': 'Kr.', Indhold: '-120' },
      { Tabel: '1', Række: '2', Kolonne: '1', Indhold: '[fjernet]' },
      { Tabel: '1', Række: '2', Kolonne: '2', Indhold: '80' },
    ])
    expect(tableAt('/data/2022/tables.csv')).toEqual([])
  })

  it('lead to paths of the site where it is not known which server it is on', () => {
    const [, first] = rowsIn(fileAt(dataFiles(smallArchive({ pathPrefix: '/arkiv/' })), '/data/items.csv'))
    expect(first?.at(-1)).toBe('/arkiv/moeder/oekonomiudvalget/2022-03-30/punkt-1/')
  })
})
