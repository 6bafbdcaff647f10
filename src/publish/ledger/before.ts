import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { twin } from '../../site/urls.ts'
import type { PageSummary } from '../addresses.ts'

/** What the JSON twin of a page says of it, as far as it says it. */
const Twin = z.object({
  title: z.string().optional(),
  caseNumber: z.string().nullish(),
  titles: z.array(z.string()).optional(),
  number: z.unknown(),
})

/**
 * What a site that was built before knows of pages that this content no longer makes; nothing but the address where
 * it knows none.
 */
export async function beforeOf(site: string, urls: readonly string[]): Promise<PageSummary[]> {
  const pages: PageSummary[] = []
  for (const url of urls) pages.push(await readTwin(site, url))
  return pages
}

async function readTwin(site: string, url: string): Promise<PageSummary> {
  try {
    const twinOf = Twin.parse(JSON.parse(await readFile(join(site, twin(url)), 'utf8')))
    const { title = twinOf.titles?.[0] ?? '', caseNumber, number } = twinOf
    // A case is its own number; the number of an item is its place on the agenda.
    return { url, title, caseNumber: caseNumber ?? (typeof number === 'string' ? number : null) }
  } catch {
    return { url, title: '', caseNumber: null }
  }
}
