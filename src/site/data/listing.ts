import type { Archive } from '../../archive/model.ts'
import { homeOf, urls } from '../urls.ts'
import type { PlannedData } from './planned.ts'

/** A file as the page of downloads lists it. */
export interface ListedFile extends Pick<PlannedData, 'url' | 'records'> {
  /** `items.ndjson` */
  name: string
  bytes: number
}

/** What the page of downloads lists. */
export interface DataListing {
  /** Files of the whole archive. */
  whole: readonly ListedFile[]
  /** Files of a year each, the newest first. */
  years: readonly { year: number; files: readonly ListedFile[] }[]
  schemas: readonly { name: string; url: string }[]
  /** Where OParl begins; null without it. */
  oparl: string | null
}

/** Lists the files of an archive once they are made. @param bytesOf the size of the file at a URL */
export function listingOf(
  archive: Archive,
  planned: readonly PlannedData[],
  bytesOf: (url: string) => number,
): DataListing {
  const listed = planned.map(({ url, records }): ListedFile => {
    return { url, records, name: url.slice(url.lastIndexOf('/') + 1), bytes: bytesOf(url) }
  })
  const below = (folder: string) =>
    listed.filter(({ url, name }) => url === `${folder}${name}` && !name.endsWith('.json'))
  return {
    whole: below(urls.data()),
    years: archive.years.map(({ year }) => ({ year, files: below(urls.dataOfYear(year, '')) })),
    schemas: listed
      .filter(({ url, name }) => url === urls.dataFile(`schema/${name}`))
      .map(({ url, name }) => ({ url, name })),
    oparl: homeOf(archive.config) && urls.oparl('system'),
  }
}
