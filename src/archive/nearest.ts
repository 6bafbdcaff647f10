import leven from 'leven'

/** The name that a mistyped word most likely stands for. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  return [...names].sort((one, other) => leven(word, one) - leven(word, other))[0]
}
