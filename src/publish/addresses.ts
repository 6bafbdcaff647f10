import { readConfig } from '../archive/config.ts'
import { archiveInMemory } from '../archive/in-memory.ts'
import { readLists } from '../archive/lists.ts'
import { loadContent } from '../archive/load.ts'
import type { Archive } from '../archive/model.ts'
import { addressesOfPages, planPages } from '../site/plan.ts'
import { urls } from '../site/urls.ts'
import { isAddress } from './ledger/ledger.ts'

/** A page of a build, by what it may be known again by. */
export interface PageSummary {
  url: string
  /** Empty for a page that is no record's. */
  title: string
  caseNumber: string | null
}

/**
 * The pages that a build of a content folder makes, without building it.
 * @throws UsageError for folders and configurations that cannot be used
 */
export async function addressesOf(content: string): Promise<PageSummary[]> {
  const config = await readConfig(content)
  const lists = await readLists(content)
  return addressesIn(archiveInMemory(config, await loadContent(content, config), lists))
}

/** Every page of an archive with an address to keep: all but the one for what is not found. */
export function addressesIn(archive: Archive): PageSummary[] {
  const records = new Map(recordsOf(archive).map((page) => [page.url, page]))
  return addressesOfPages(planPages(archive))
    .filter(isAddress)
    .map((url) => records.get(url) ?? { url, title: '', caseNumber: null })
}

function recordsOf({ bodies, meetings, cases, documents }: Archive): PageSummary[] {
  return [
    ...bodies.map((body) => page(urls.body(body), body.name)),
    ...meetings.flatMap((meeting) => {
      const title = `${meeting.body.name} ${meeting.facts.date}`
      return [
        page(urls.meeting(meeting), title),
        page(urls.source(meeting), title),
        ...meeting.items.map((item) => page(urls.item(item), item.head.title, item.head.caseNumber)),
      ]
    }),
    ...cases.map((entry) => page(urls.case(entry), entry.titles[0] ?? '', entry.number)),
    ...documents.map((entry) => page(urls.document(entry), entry.places[0]?.title ?? '')),
  ]
}

function page(url: string, title: string, caseNumber: string | null = null): PageSummary {
  return { url, title, caseNumber }
}
