/** Words whose full stop ends no sentence. */
const ABBREVIATIONS = new Set(
  'bl.a ca d dr f.eks fx hhv ift inkl ekskl jf jr kap kl kr m.fl m.m m.v mio mv nr osv pct pga pkt p.t pr stk tlf vedr'.split(
    ' ',
  ),
)

/**
 * The first sentence of a text, its end mark included. A full stop ends a sentence when white space and a capital
 * letter, or the end of the paragraph, follow, and what it closes is neither an abbreviation nor a number.
 */
export function firstSentence(text: string): string {
  const paragraph = text.split('\n', 1)[0] ?? ''
  for (const { index } of paragraph.matchAll(/[.!?](?=\s+[\p{Lu}"”»(])/gu)) {
    const word = /\S*$/.exec(paragraph.slice(Math.max(0, index - 40), index))?.[0] ?? ''
    if (paragraph[index] !== '.' || !(ABBREVIATIONS.has(word.toLowerCase()) || /^\d+$/.test(word))) {
      return paragraph.slice(0, index + 1)
    }
  }
  return paragraph
}
