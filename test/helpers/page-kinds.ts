import { statSync } from 'node:fs'
import { join } from 'node:path'
import { planPages } from '../../src/site/plan.ts'
import type { BuiltSite } from './site.ts'

/** The address of the largest page of each kind that a site has, by the name of its kind. */
export function pageOfEachKind({ archive, out }: BuiltSite): ReadonlyMap<string, string> {
  const sizeOf = (url: string) => statSync(join(out, url.endsWith('/') ? `${url}index.html` : url)).size
  const largest = new Map<string, string>()
  for (const { type, url } of planPages(archive)) {
    const other = largest.get(type)
    if (other === undefined || sizeOf(url) > sizeOf(other)) largest.set(type, url)
  }
  return largest
}
