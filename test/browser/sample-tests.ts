import { join } from 'node:path'
import type { Browser } from 'playwright-core'
import { temporaryFolders } from '../helpers/folders.ts'
import { pageOfEachKind } from '../helpers/page-kinds.ts'
import { type BuiltSite, buildContent, sampleContent } from '../helpers/site.ts'
import type { Served } from './browser.ts'
import { browserTests } from './browser-tests.ts'

/** The sample archive in a browser. */
interface Sample {
  site: BuiltSite
  /** The address of the largest page of each kind. */
  pages: ReadonlyMap<string, string>
  served: Served
  browser: Browser
}

/** Builds the sample archive for the tests of a file, serves it and starts a browser; all is gone behind the last one. */
export function sampleTests(): () => Promise<Sample> {
  const newFolder = temporaryFolders()
  const { launch, serve } = browserTests()
  return async () => {
    const site = await buildContent(sampleContent, join(await newFolder(), 'site'))
    return { site, pages: pageOfEachKind(site), served: await serve(site.out), browser: await launch() }
  }
}
