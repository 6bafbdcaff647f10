/**
 * The one form of all spellings of a word, with and without Danish letters: `Økonomi`, `oekonomi`, `ökonomi` and
 * `okonomi` are `okonomi`; `pejlemærke` is `pejlemaerke`; `årsregnskab` and `aarsregnskab` are `arsregnskab`. Only small
 * letters and digits are left. Folding twice is folding once.
 */
export function foldSpelling(word: string): string {
  return FOLDS.reduce(
    (so, [written, folded]) => so.replace(written, folded),
    word.normalize('NFD').toLowerCase(),
  )
}

/** In this order: an accent stands behind its letter, and what is dropped may bring letters together. */
const FOLDS: readonly (readonly [written: RegExp, folded: string])[] = [
  [/a\u0308|æ/g, 'ae'],
  [/[øœ]/g, 'o'],
  [/[^\p{L}\p{N}]/gu, ''],
  // Runs, since `aaa` and `oee` (`miljoeet`) must not leave an `aa` or `oe` for the next time.
  [/a{2,}/g, 'a'],
  [/oe+/g, 'o'],
]
