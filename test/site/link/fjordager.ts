import { planJson } from '../../../src/site/json.ts'
import type { LinkDocument, LinkedArchive, LinkedDocument } from '../../../src/site/link/document.ts'
import { makeLoadJson, type ReadJson } from '../../../src/site/lookup/json-files.ts'
import { makeResolver } from '../../../src/site/lookup/resolver.ts'
import { archiveOfMeetings } from '../../helpers/archive.ts'
import { treatedAs } from '../../helpers/minutes.ts'

/** Where the archive's site is served. */
export const HOME = 'https://referater.example.dk/arkiv/'

/** Reads the look-up files of an archive with cases, a document and an item. */
export const readFjordager: ReadJson = makeReadJson()

/** An archive with the cases 998-2021-18397, 22-010739 and 20-082075K and the document 998-2021-50011. */
export const fjordager: LinkedArchive = {
  resolve: makeResolver(makeLoadJson(readFjordager)),
  home: HOME,
}

/** Links a text as the file of a door. */
export async function link(door: LinkDocument, text: string): Promise<LinkedDocument & { text: string }> {
  const linked = await door(new TextEncoder().encode(text), fjordager)
  return { ...linked, text: new TextDecoder('utf-8', { ignoreBOM: true }).decode(linked.bytes) }
}

/** The address of a page of the archive. */
export function at(path: string): string {
  return `${HOME}${path}`
}

function makeReadJson(): ReadJson {
  const archive = archiveOfMeetings(
    {
      body: 'Byrådet',
      date: '2021-05-26',
      items: [
        {
          title: 'Havnen',
          paragraphs: [
            'Sagsnr.: 998-2021-18397 J.nr.: 00.22.04 Dokumentnr.: 998-2021-120386',
            'Sagsfremstilling',
            'Kajen males.',
            'Bilag',
            'Skitse af gården 998-2021-50011',
            'Byrådets møde den 26. maj 2021:',
            'Godkendt.',
          ],
        },
      ],
    },
    {
      date: '2024-10-09',
      items: [
        { title: 'Vejen', paragraphs: treatedAs('22-010739', 'Godkendt.') },
        { title: 'Stien', paragraphs: treatedAs('20-082075K', 'Godkendt.') },
      ],
    },
  )
  const files = new Map(
    planJson(archive).flatMap(({ url, props }) =>
      props.kind === 'plain' ? [[url, JSON.parse(JSON.stringify(props.value))] as const] : [],
    ),
  )
  return async (url) => {
    if (!files.has(url)) throw new Error(`${url}: 404`)
    return files.get(url)
  }
}
