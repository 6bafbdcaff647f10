/** Runs inside the search page and asks it what a reader would ask, without loading it anew. */

/** What the page says to a query. */
export interface Said {
  status: string
  /** The paths of the first links of the results. */
  paths: readonly string[]
  offers: readonly string[]
  /** Whether the page says that it could not search, or says nothing for too long. */
  failed: boolean
}

const PATIENCE_MS = 20_000

/** Addresses may be set 200 times in ten seconds; the browser passes over the others. */
const PAUSE_MS = 55

/** Asks by the address, as a step back does: a number is then listed, where one that was typed opens its page. */
export async function ask(queries: readonly string[]): Promise<readonly Said[]> {
  const said: Said[] = []
  for (const query of queries) {
    const pause = new Promise((resolve) => setTimeout(resolve, PAUSE_MS))
    history.replaceState(null, '', `${location.pathname}?${new URLSearchParams({ q: query })}`)
    dispatchEvent(new PopStateEvent('popstate'))
    const answered = await drawn()
    said.push({ ...read(), failed: !answered || isFailed() })
    await pause
  }
  return said
}

/**
 * Asks by the field, key Enter, for so many milliseconds at most: the milliseconds until each answer is drawn, and how
 * many queries there was no answer to.
 */
export async function time(
  queries: readonly string[],
  most: number,
): Promise<{ times: readonly number[]; errors: number }> {
  const field = part('main .search-form input')
  const form = part('main .search-form form')
  if (!(field instanceof HTMLInputElement && form instanceof HTMLFormElement)) throw new Error('No form')
  const times: number[] = []
  let errors = 0
  const end = performance.now() + most
  for (const query of queries) {
    const begun = performance.now()
    if (begun > end) break
    field.value = query
    form.requestSubmit()
    if (!(await drawn()) || isFailed()) errors += 1
    times.push(performance.now() - begun)
  }
  return { times, errors }
}

/** Waits until the answer stands there and has been laid out; false when none comes. */
function drawn(): Promise<boolean> {
  const list = part('ol[data-results]')
  return new Promise((resolve) => {
    const finish = (answered: boolean): void => {
      clearTimeout(patience)
      observer.disconnect()
      resolve(answered)
    }
    const patience = setTimeout(() => finish(false), PATIENCE_MS)
    // Both are written with every answer, also with one that finds nothing.
    const observer = new MutationObserver(() => {
      finish(list.getBoundingClientRect().height >= 0)
    })
    for (const written of [list, part('.offers')]) observer.observe(written, { childList: true })
  })
}

function read(): Omit<Said, 'failed'> {
  const results = [...document.querySelectorAll('ol[data-results] > li')]
  return {
    status: part('[data-status]').textContent ?? '',
    paths: results.map((entry) => entry.querySelector('a')?.pathname ?? ''),
    offers: [...document.querySelectorAll('.offers button')].map((button) => button.textContent ?? ''),
  }
}

function isFailed(): boolean {
  return !part('[data-failure]').hidden
}

function part(selector: string): HTMLElement {
  const found = document.querySelector(selector)
  if (!(found instanceof HTMLElement)) throw new Error(`The search page has no ${selector}`)
  return found
}
