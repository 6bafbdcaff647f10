import type { Result } from './result.ts'

/** Results of one case, as they follow one another: the first, and those that are folded under it. */
export interface Fold {
  first: Result
  others: readonly Result[]
}

/** Folds results under the first of their case; without a case, or when it is not wished, each stands alone. */
export function foldResults(results: readonly Result[], folded: boolean): readonly Fold[] {
  const folds = new Map<string, { first: Result; others: Result[] }>()
  for (const result of results) {
    const key = folded ? (result.caseNumber ?? result.url) : result.url
    const fold = folds.get(key)
    if (fold) fold.others.push(result)
    else folds.set(key, { first: result, others: [] })
  }
  return [...folds.values()]
}
