import type { Resolution } from '../../../../parsers/citation/resolve.ts'
import { fetchFrom, makeLoadJson } from '../../lookup/json-files.ts'
import { makeResolver } from '../../lookup/resolver.ts'
import { twin } from '../../urls.ts'
import { makeCard } from './card.ts'
import { startHints } from './hints.ts'
import { linkPage } from './page-links.ts'
import { type Preview, readPreview } from './preview.ts'

/** Links the page to the archive whose site lies at an address, once, when all of the page is there. */
export function startLinks(home: string): void {
  const mark = Symbol.for(`referatarkiv ${home}`)
  if (mark in window) return
  Reflect.set(window, mark, true)
  if (document.readyState === 'loading') addEventListener('DOMContentLoaded', () => start(home))
  else start(home)
}

function start(home: string): void {
  // Who reads which page is nobody's to know.
  const readJson = fetchFrom(home, { credentials: 'omit', referrerPolicy: 'no-referrer' })
  const resolutions = new WeakMap<Element, Resolution>()
  const previews = new Map<string, Promise<Preview | null>>()

  async function loadPreview({ status, targets: [target] }: Resolution): Promise<Preview | null> {
    if (status !== 'found' || !target || target.kind === 'meeting') return null
    const loading =
      previews.get(target.url) ?? readJson(twin(target.url), false).then(readPreview, () => null)
    previews.set(target.url, loading)
    return loading
  }

  linkPage(
    { resolve: makeResolver(makeLoadJson(readJson)), home },
    {
      onLink: (link, resolution) => resolutions.set(link, resolution),
      // biome-ignore lint/suspicious/noConsole: it is for those who made the page; readers miss nothing of theirs
      onFailure: (reason) => console.warn(`${home}link.js:`, reason),
    },
  )
  startHints(makeCard, { resolutionOf: (element) => resolutions.get(element), loadPreview })
}
