import { rm } from 'node:fs/promises'
import type { Archive } from '../archive/model.ts'
import { planItemTables } from '../site/data/item-tables.ts'
import { listingOf } from '../site/data/listing.ts'
import { planData } from '../site/data/plan.ts'
import { planJson } from '../site/json.ts'
import { openSearchFiles } from '../site/opensearch.ts'
import { addressesOfPages, planDataPage, planFormer, planPages } from '../site/plan.ts'
import type { Frame } from '../site/site.tsx'
import { software } from '../site/software.ts'
import { speak } from '../site/strings.ts'
import { urls } from '../site/urls.ts'
import { type Assets, readAssets } from './assets.ts'
import { keepBodies } from './bodies.ts'
import type { Built, SiteOptions } from './build.ts'
import { keepSites, recallSite, rememberHeads, rememberSite } from './cache.ts'
import { checkBuilt } from './checks/check-built.ts'
import { fileOf } from './checks/links.ts'
import { type Progress, startClock } from './clock.ts'
import { makeData, wantedData } from './data-files.ts'
import { deployFiles } from './deploy/files.ts'
import { findingsFailure, stopFor } from './failure.ts'
import { planFeedFiles } from './feed-files.ts'
import { record } from './ledger/edit.ts'
import { ledgerFailure } from './ledger/failure.ts'
import { writeLedger } from './ledger/file.ts'
import { settle as settleLedger } from './ledger/settle.ts'
import { makeFiles } from './make.ts'
import type { Output, Outputs } from './outputs.ts'
import type { Pool } from './pool.ts'
import { proofOf, sourcesManifest } from './proof.ts'
import { INDEX_FOLDER } from './search/index-shard.ts'
import { indexSite } from './search/index-site.ts'
import { indexedPage } from './search/pages.ts'
import { filesBelow, writeFiles } from './site-files.ts'
import { planSitemap } from './sitemap-files.ts'
import { readSources } from './sources.ts'
import { suggestionFiles, suggestionsOf } from './suggestions.ts'
import { carry, isOwn, prepare } from './takeover.ts'
import type { Target } from './target.ts'
import { logoOf, withTheme } from './theme.ts'
import { titleImageOf } from './title-svg.ts'
import { audit, retimed, settle } from './tree.ts'
import { type Wanted, wantedFeeds, wantedOf } from './wanted.ts'
import { releaseIn, workshopIn } from './workshop.ts'

/**
 * Makes the next site of a target out of what has changed since the last one, checks it, and swaps it in.
 * @throws as `buildSite` does
 */
export async function makeSite(
  target: Target,
  options: SiteOptions,
  startThreads: () => Promise<Pool>,
  progress: Progress,
): Promise<Built> {
  const clock = startClock()
  const shop = workshopIn(target.workshop)
  const { bodies, memory, next } = shop
  const live = target.live()
  const sources = await readSources(options, { bodies, memory, startThreads, progress })
  const { archive, config, ledger, heads, theme, inputsWith } = sources
  const before = await recallSite(memory, releaseIn(live))
  if (live && inputsWith(ledger) === before.inputs && isWhole(live, before.outputs)) {
    const kept = [...before.outputs.values()].filter(isOwn)
    const files = { made: 0, kept: kept.length, gone: 0, bytes: bytesOf(kept) }
    return { archive, release: releaseIn(live) ?? '', unchanged: true, files, seconds: clock.stop() }
  }

  clock.enter('render')
  speak(config.language)
  const program = `${sources.version} ${config.language}`
  const assets = withTheme(await readAssets(config.language), theme)
  const frame = frameOf(archive, assets, logoOf(theme), options.liveReload ?? false)
  const pages = planPages(archive)
  const addresses = new Set(addressesOfPages(pages))
  const settled = settleLedger(ledger, addresses)
  stopFor(ledgerFailure(settled, options.content))
  const data = planData(archive)
  const wanted = [
    ...wantedOf([...pages, ...planFormer(settled)], planJson(archive), frame, program),
    ...wantedFeeds(planFeedFiles(archive), titleImageOf(frame), program),
    ...wantedData(
      [...data, ...planItemTables(archive), ...planSitemap([...pages, { url: urls.data() }], archive)],
      program,
    ),
  ]
  const contents = new Map<string, string | Uint8Array>([
    ...deployFiles(settled, config.pathPrefix),
    ...suggestionFiles(suggestionsOf(archive)),
    ...openSearchFiles(frame),
    ...assets.files.map(({ file, content }) => [`assets/${file}`, content] as const),
    [fileOf(urls.linkScript()), assets.link],
  ])
  const staging = await prepare(shop, live, before, wanted, contents)
  const changed = wanted.filter(({ path }) => !staging.kept.has(path))
  const dataMade = await makeData(changed, { bodies, out: next })
  const sizes = byPath([...staging.kept.values(), ...dataMade])
  const listing = listingOf(archive, data, (url) => sizes.get(fileOf(url))?.bytes ?? 0)
  const toMake = [
    ...changed.filter(({ from }) => !('data' in from)),
    ...wantedOf(planDataPage(listing), [], frame, program),
  ]
  let done = 0
  progress('render', 0, toMake.length)
  const made = await makeFiles(toMake, {
    frame,
    bodies,
    out: next,
    startThreads,
    onMade: (files) => {
      done += files
      progress('render', done, toMake.length)
    },
  })
  const written = await writeFiles(next, contents, staging.kept)

  clock.enter('index')
  await indexSite({
    site: next,
    out: next,
    pages: indexedPages(archive),
    changed: before.outputs.size > 0 ? yearsTouched(before.outputs, wanted, toMake) : null,
    progress: (indexed, of) => progress('index', indexed, of),
  })
  const index = await filesBelow(next, INDEX_FOLDER, staging.kept)

  clock.enter('check')
  const isWanted = new Set(wanted.map(({ path }) => path))
  const kept = new Map([...staging.kept].filter(([path]) => isWanted.has(path)))
  const site = byPath([...kept.values(), ...dataMade, ...made.outputs, ...written, ...index])
  progress('check', 0, site.size)
  const built = { folder: next, files: site, kept, notes: made.notes, before: before.outputs, archive }
  stopFor(findingsFailure(checkBuilt(built)))
  const carried = target.served && live ? await carry(live, before.outputs, next, site) : []
  const proof = proofOf({
    files: hashesOf(site.values()),
    bytes: bytesOf(site.values()),
    sources: sourcesManifest(archive.sources.map(({ source }) => source)),
    software,
    carried: hashesOf(carried),
  })
  const proved = await writeFiles(next, proof, new Map())
  const outputs = await settle(staging, byPath([...site.values(), ...carried, ...proved]))
  progress('check', site.size, site.size)

  const release = releaseIn(next) ?? ''
  const listed = target.served ? record(ledger, addresses) : { ledger, changed: [] }
  const inputs = inputsWith(listed.ledger)
  const touched = [...staging.linked, ...carried.map(({ path }) => path)]
  const left = live ? retimed(live, before.outputs, touched) : before.outputs
  const same = live !== null && release === releaseIn(live) && isWhole(live, left)
  if (same) await rm(next, { recursive: true })
  else if (live && touched.length > 0) {
    await rememberSite(memory, releaseIn(live) ?? '', { ...before, outputs: left })
  }
  // With what was made once more, shared files went, and their times changed again.
  await rememberSite(memory, release, {
    inputs,
    outputs: same ? retimed(live, left, [...left.keys()]) : outputs,
  })
  await rememberHeads(memory, heads)
  const swap = async () => {
    if (!same) await target.swap(next, shop.spare, release)
  }
  if (listed.changed.length > 0) await writeLedger(options.content, listed.ledger, swap)
  else await swap()
  await keepBodies(bodies, new Set(heads.map(({ key }) => key)))
  await keepSites(memory, [...(await target.folders()), shop.spare].map(releaseIn))
  const taken = [...site.values()].filter(
    ({ path, sha256 }) => staging.kept.get(path)?.sha256 === sha256,
  ).length
  const gone = [...before.outputs.keys()].filter((path) => !path.endsWith('/') && !outputs.has(path)).length
  const files = { made: site.size - taken, kept: taken, gone, bytes: bytesOf(site.values()) }
  return { archive, release, unchanged: same, files, seconds: clock.stop() }
}

function frameOf({ config }: Archive, { names }: Assets, logo: Frame['logo'], liveReload: boolean): Frame {
  const { name, municipality, language, baseUrl, pathPrefix, accessibilityStatement, privacy } = config
  const closedPublished = privacy.closedItems === 'publish'
  const about = { name, municipality, language, baseUrl, pathPrefix, accessibilityStatement }
  return { ...about, closedPublished, assets: names, logo, liveReload }
}

/** Whether a site lies there as it was left. */
function isWhole(folder: string, outputs: Outputs): boolean {
  const { sound, foreign } = audit(folder, outputs)
  return foreign.length === 0 && sound.size === outputs.size
}

function indexedPages({ meetings }: Archive) {
  return meetings.flatMap(({ items, body, facts }) =>
    items.map((item) => indexedPage(fileOf(urls.item(item)), item.head, body.name, facts.date)),
  )
}

/** The years in which an item's page is made, or is no more. */
function yearsTouched(before: Outputs, wanted: readonly Wanted[], toMake: readonly Wanted[]): Set<number> {
  const paths = new Set(wanted.map(({ path }) => path))
  const gone = [...before.keys()].filter((path) => !paths.has(path))
  return new Set(
    [...gone, ...toMake.map(({ path }) => path)].flatMap((path) => {
      const [, year] = /^moeder\/[^/]+\/(\d{4})-[^/]+\/punkt-[^/]+\/index\.html$/.exec(path) ?? []
      return year === undefined ? [] : Number(year)
    }),
  )
}

function byPath(outputs: readonly Output[]): Map<string, Output> {
  return new Map(outputs.map((output) => [output.path, output]))
}

function hashesOf(outputs: Iterable<Output>): Map<string, string> {
  return new Map([...outputs].map(({ path, sha256 }) => [path, sha256]))
}

function bytesOf(outputs: Iterable<Output>): number {
  return [...outputs].reduce((sum, { bytes }) => sum + bytes, 0)
}
