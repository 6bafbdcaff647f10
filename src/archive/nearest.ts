import leven from 'leven'

/** The name that a mistyped or cut word most likely stands for: one that begins with it, else the fewest edits away. */
export function nearest(word: string, names: readonly string[]): string | undefined {
  const begun = names.find((name) => word.length > 1 && name.startsWith(word))
  return begun ?? [...names].sort((one, other) => leven(word, one) - leven(word, other))[0]
}
