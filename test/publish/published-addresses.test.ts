import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { describe, expect, it } from 'vitest'
import { addressesOf } from '../../src/publish/addresses.ts'
import { publishSite } from '../../src/publish/build.ts'
import { fileOf } from '../../src/publish/checks/links.ts'
import { BuildFailure } from '../../src/publish/failure.ts'
import { redirect, restore, withdraw } from '../../src/publish/ledger/edit.ts'
import { readLedger, writeLedger } from '../../src/publish/ledger/file.ts'
import type { Ledger } from '../../src/publish/ledger/ledger.ts'
import { settle } from '../../src/publish/ledger/settle.ts'
import { verifySite } from '../../src/publish/verify.ts'
import { strings } from '../../src/site/strings.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { editAtRandom, edits, lay, randomContent } from '../helpers/random-content.ts'
import { type Random, randomFrom } from '../helpers/random-meeting.ts'
import { hrefs, texts } from '../helpers/site.ts'

const newFolder = temporaryFolders()
const EDITS = 25

/** Puts a ledger right for what the content makes now: each vanished address leads on or is taken back, by chance. */
function settled(ledger: Ledger, urls: ReadonlySet<string>, random: Random): Ledger {
  const made = [...urls].filter((url) => url.startsWith('/moeder/'))
  let now = ledger
  for (const { url, standing } of ledger.entries) {
    if (standing.kind !== 'live' && urls.has(url)) now = restore(now, url).ledger
  }
  for (const url of settle(now, urls).vanished) {
    now =
      random(2) === 0
        ? redirect(now, urls, url, made[random(made.length)] ?? '/').ledger
        : withdraw(now, urls, [url], 'Taget tilbage <efter> en "fejl"').ledger
  }
  return now
}

/** What stands at the address of a ledger in a site: what it was found to be, or what is wrong. */
function standingIn(site: string, url: string, pathPrefix: string): string {
  const file = join(site, fileOf(url))
  if (!existsSync(file)) return 'nothing'
  const page = fromHtml(readFileSync(file, 'utf8'))
  const indexed = select('[data-pagefind-body]', page) !== undefined
  const moved = select('meta[http-equiv="refresh"]', page)
  if (moved) {
    const [, to = ''] = /url=(.*)$/i.exec(String(moved.properties.content)) ?? []
    const target = join(site, fileOf(to.slice(pathPrefix.length - 1)))
    const links = hrefs(page, 'main a').includes(to)
    return existsSync(target) && links && !indexed ? 'redirect' : `a broken redirect to ${to}`
  }
  const unlisted = select('meta[name="robots"][content*="noindex"]', page)
  // A whole meeting in one file is no page to be found either.
  if (unlisted && texts(page, 'h1').includes(strings.withdrawn))
    return indexed ? 'an indexed loss' : 'withdrawn'
  return 'live'
}

describe.each([1, 2])('a site that is published again and again (seed %i)', (seed) => {
  it(`answers at every address that it ever had, through ${EDITS} random edits`, async () => {
    const random = randomFrom(seed * 100)
    const folder = await newFolder()
    const [content, to] = [join(folder, 'content'), join(folder, 'releases')]
    const model = randomContent(random, 7)
    await lay(content, model)
    await publishSite({ content, to })
    const ever = new Set((await readLedger(content)).entries.map(({ url }) => url))
    expect(ever.size).toBeGreaterThan(50)
    let refused = 0
    // The sets of addresses are the point, so no edit that leaves them as they are.
    const among = Object.keys(edits).filter((name) => !/archive\.json|text|decision/.test(name))
    for (let at = 0; at < EDITS; at++) {
      const edit = editAtRandom(model, random, among)
      await lay(content, model)
      const urls = new Set((await addressesOf(content)).map(({ url }) => url))
      const before = await readLedger(content)
      const { vanished, problems } = settle(before, urls)
      if (vanished.length + problems.length > 0) {
        refused++
        await expect(publishSite({ content, to }), edit).rejects.toThrow(BuildFailure)
        expect(await readLedger(content)).toEqual(before)
        await writeLedger(content, settled(before, urls, random))
      }
      const { archive } = await publishSite({ content, to })
      const { entries } = await readLedger(content)
      for (const { url } of entries) ever.add(url)

      const site = join(to, 'current')
      const broken = [...ever].filter((url) => {
        const entry = entries.find((one) => one.url === url)
        const found = standingIn(site, url, archive.config.pathPrefix)
        // What leads to a withdrawn address is withdrawn with it.
        return (
          found !== entry?.standing.kind && !(entry?.standing.kind === 'redirect' && found === 'withdrawn')
        )
      })
      expect(broken, `edit ${at}: ${edit}`).toEqual([])
      const gone = entries.filter(({ standing }) => standing.kind !== 'live').map(({ url }) => url)
      const ids = readFileSync(join(site, 'api/ids.json'), 'utf8')
      expect(gone.filter((url) => ids.includes(`"${url}"`))).toEqual([])
      expect((await verifySite(site)).flaws).toEqual([])
    }
    expect(refused).toBeGreaterThan(5)
    const kinds = new Set((await readLedger(content)).entries.map(({ standing }) => standing.kind))
    expect([...kinds].sort()).toEqual(['live', 'redirect', 'withdrawn'])
  }, 900_000)
})
