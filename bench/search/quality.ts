/** How good the answers of our search are, as the page gives them. */
import type { Corpus } from './corpus.ts'
import type { FindAll, Said, SearchTab } from './pages.ts'
import type { Questions } from './questions.ts'
import { type Failing, failed, type Score, scoreErrors, scoreKnown, scoreWords, share } from './score.ts'

/** All figures of a site's search. `findAll` gives what the page would show if its reader asked for everything. */
export async function measureQuality(
  corpus: Corpus,
  questions: Questions,
  tab: SearchTab,
  findAll: FindAll,
): Promise<Score> {
  const places = new Map(corpus.items.map(({ path }, at) => [path, at]))
  const ranked = (paths: readonly string[]): number[] => paths.map((path) => places.get(path) ?? -1)
  const ask = async (asked: readonly { query: string }[]): Promise<readonly Said[]> =>
    tab.ask(asked.map(({ query }) => query))
  const scores = [await lookUps(questions, ask)]
  for (const kind of ['inflections', 'compounds', 'spellings'] as const) {
    const asked = questions.words[kind]
    const found = await findAll(asked.map(({ query }) => query))
    scores.push(scoreWords(corpus, kind, asked, found.map(ranked)))
  }
  const corrected = await ask(questions.errors)
  const offers = corrected.map((said) => said.offers)
  scores.push(
    scoreErrors(
      questions,
      corrected.map(({ paths }) => ranked(paths)),
      offers,
    ),
  )
  const remembered = await ask(questions.known)
  scores.push(
    scoreKnown(
      corpus,
      questions,
      remembered.map(({ paths }) => ranked(paths)),
    ),
  )
  return {
    shares: Object.assign({}, ...scores.map(({ shares }) => shares)),
    failing: scores.flatMap(({ failing }) => failing),
  }
}

/** Whether the first result is what was named, and how many results there are for what is not there. */
async function lookUps(
  { lookUps: { unknown, ...named } }: Questions,
  ask: (asked: readonly { query: string }[]) => Promise<readonly Said[]>,
): Promise<Score> {
  const shares: Record<string, number> = {}
  const failing: Failing[] = []
  for (const [kind, asked] of Object.entries(named)) {
    const said = await ask(asked)
    const missed = asked.flatMap(({ query, first }, at) => {
      const path = said[at]?.paths[0] ?? 'nothing'
      return first.includes(path) ? [] : [failed(kind, query, `${path} and not ${first[0]}`)]
    })
    shares[kind] = share(asked, missed)
    failing.push(...missed)
  }
  const said = await ask(unknown)
  shares.unknown = said.reduce((sum, { paths }) => sum + paths.length, 0)
  const found = unknown.flatMap(({ query }, at) => {
    const { paths = [], status = '' } = said[at] ?? {}
    return paths.length === 0
      ? []
      : [failed('unknown', query, `${paths.length} results: ${paths[0]} – ${status}`)]
  })
  return { shares, failing: [...failing, ...found] }
}
