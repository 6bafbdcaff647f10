/** A costly pattern, and a cheap one that says where it may begin. */
export interface Search {
  /** Matches at each place where `whole` does, and at few others. With the flag `g`. */
  begins: RegExp
  /** Tried at these places only. With the flag `y`; it matches one character at least. */
  whole: RegExp
}

/**
 * All matches of a costly pattern in a text, in their order, as `matchAll` gives them. Most texts have no place where
 * one may begin, and cost no more than the cheap pattern.
 */
export function searchAll(text: string, { begins, whole }: Search): RegExpExecArray[] {
  const found: RegExpExecArray[] = []
  for (let from = 0; ; ) {
    // Both patterns keep their place between calls; each is put where it has to go on.
    begins.lastIndex = from
    const place = begins.exec(text)
    if (!place) return found
    whole.lastIndex = place.index
    const match = whole.exec(text)
    if (match) found.push(match)
    from = match ? whole.lastIndex : place.index + 1
  }
}
