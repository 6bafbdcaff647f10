import type { Locator, Page } from 'playwright-core'
import { expect } from 'vitest'

/** The search field of a page. By its label: it is a combobox once its suggestions are there, and a search box before. */
export function searchField(page: Page): Locator {
  return page.getByLabel('Søg i referaterne', { exact: true })
}

/** What a test looks at on the search page. */
export interface SearchPage {
  status: () => Locator
  results: () => Locator
  firstLink: (index: number) => Locator
  /** The status once the search has been made. */
  answered: () => Promise<string>
  /** Waits for a status. */
  says: (message: string | RegExp) => Promise<void>
  /** The days of the results, in their order. */
  dates: () => Promise<readonly string[]>
}

/** The search page that is open at the time. */
export function searchPage(page: () => Page): SearchPage {
  const status = () => page().getByRole('status')
  const results = () => page().locator('ol[data-results] > li')
  const polled = () => expect.poll(() => status().textContent(), { timeout: 10_000 })
  return {
    status,
    results,
    firstLink: (index) => results().nth(index).getByRole('link').first(),
    answered: async () => {
      await polled().not.toMatch(/^$|^Søger|^Skriv et ord/)
      return (await status().textContent()) ?? ''
    },
    says: async (message) => polled().toMatch(message),
    dates: () =>
      results()
        .locator('time')
        .evaluateAll((times) => times.map((time) => time.getAttribute('datetime') ?? '')),
  }
}
