import { afterAll } from 'vitest'
import { launchBrowser, serveFolder } from './browser.ts'

/** Starts a browser and serves folders for the tests of a file, and stops them behind the last one. */
export function browserTests(): { launch: typeof launchBrowser; serve: typeof serveFolder } {
  const stops: (() => Promise<void>)[] = []
  afterAll(async () => {
    for (const stop of stops.toReversed()) await stop()
  })
  return {
    launch: async () => {
      const browser = await launchBrowser()
      stops.push(() => browser.close())
      return browser
    },
    serve: async (...folder) => {
      const served = await serveFolder(...folder)
      stops.push(served.close)
      return served
    },
  }
}
