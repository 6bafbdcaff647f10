import { join } from 'node:path'
import { beforeAll, describe, expect, it } from 'vitest'
import { limitsOf } from '../../../src/publish/checks/budgets.ts'
import { factsOf } from '../../../src/publish/checks/facts.ts'
import { lookupKeys } from '../../../src/publish/checks/reach.ts'
import { planPages } from '../../../src/site/plan.ts'
import { checkSite, type SiteToCheck } from '../../helpers/check-site.ts'
import { readTree, temporaryFolders } from '../../helpers/folders.ts'
import { buildContent, sampleContent } from '../../helpers/site.ts'

const newFolder = temporaryFolders()

/** Bytes: no page of the sample shows more text. */
const TEXT = 40_000

describe('the sample site', () => {
  let files: Map<string, Buffer>
  let site: SiteToCheck

  beforeAll(async () => {
    const { out, archive } = await buildContent(sampleContent, join(await newFolder(), 'site'))
    files = await readTree(out)
    const kinds = new Map(planPages(archive).map(({ url, type }) => [url, type]))
    site = {
      pages: new Map(
        [...files]
          .filter(([file]) => file.endsWith('.html'))
          .map(([file, html]) => [`/${file.replace(/index\.html$/, '')}`, factsOf(html.toString('utf8'))]),
      ),
      files: new Set(files.keys()),
      pathPrefix: '/',
      limitsOf: (url) => limitsOf(kinds.get(url) ?? '', TEXT),
      cases: archive.cases.map(({ number, key, items }) => ({
        number,
        key,
        url: `/sag/${key}/`,
        items: items
          .filter(({ head }) => !head.closed)
          .map(({ meeting, slug }) => `/moeder/${meeting.id}/${slug}/`),
      })),
      keys: lookupKeys(String(files.get('api/ids.json')), (url) => String(files.get(url.slice(1)))),
    }
  })

  it('is one of several hundred pages and cases', () => {
    expect([...site.pages].length).toBeGreaterThan(400)
    expect([...site.cases].flatMap(({ items }) => items).length).toBeGreaterThan(100)
  })

  it('has no findings', () => {
    expect(checkSite(site)).toEqual([])
  })

  it('has findings for every file that is taken out of it, save those that only scripts ask for', () => {
    const [first = '', ...pages] = [...site.files].filter((file) =>
      /^sag\/.+\.html$|^assets\/style/.test(file),
    )
    for (const file of [first, ...pages.slice(0, 20)]) {
      const rest = new Set(site.files)
      rest.delete(file)
      expect(checkSite({ ...site, files: rest }), file).toMatchObject([{ ruleId: 'broken-link' }])
    }
  })
})
