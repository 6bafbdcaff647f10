import { listMarker } from '../../text/list.ts'
import { textUnder } from '../text.ts'
import { branchesOf, type Leaf, leavesOf, type Section } from '../tree.ts'
import type { LintRule } from './rule.ts'

/** The file ends in the middle of a sentence: the rest of the minutes may be lost. */
export const unfinishedText: LintRule = {
  ruleId: 'unfinished-text',
  explain: {
    means:
      'The last paragraph of the file ends without the end of a sentence, where others end with one. It is published as it stands.',
    todo: 'Compare the end of the file with the portal; if it was cut, fetch the file anew.',
  },
  example: `REFERAT Byrådet d. 26-05-2021

Punkt 1: Ny motorbane

Byrådets møde den 26. maj 2021:

Byrådet ønsker, at banen bliver et andet sted end ved åen.

Punkt 2: Lys på stien

Åbent

Byrådets møde den 26. maj 2021:

Byrådet besluttede, at stien ved skolen får lys, og at
`,
  check: (tree, report) => {
    const items = branchesOf(tree, 'item')
    const last = items.at(-1)
    const section = last && branchesOf(last, 'section').at(-1)
    if (!section || last.closed || isList(section)) return
    const [end, line] = [lastParagraph(section), leavesOf(section).findLast(isText)]
    if (!line || !isProse(end) || SENTENCE_END.test(end)) return
    const others = items
      .flatMap((item) => branchesOf(item, 'section'))
      .filter((other) => other !== section && other.kind === section.kind)
      .map(lastParagraph)
      .filter(isProse)
    if (!others.every((text) => SENTENCE_END.test(text)) || (others.length === 0 && !BREAKS_OFF.test(end)))
      return
    const words = line.text.split(' ').slice(-3).join(' ')
    report(`The file ends with “${words}”; expected the end of a sentence`, line, words)
  },
}

/** A mark that ends a sentence, and what may close after it. */
const SENTENCE_END = /[.!?:…][)\]"'”’»]*$|\)$/

/** Words and marks that something has to follow. */
const BREAKS_OFF = /(?:[,–-]|\s(?:og|eller|men|at|som|der|for|til|af|med|ved|den|det|de|en|et|i|på))$/i

/** Fewer words are a formula such as „Godkendt“, or a name. */
const PROSE_WORDS = 6

/** Lists of attachments and bodies have no sentences. */
function isList({ kind }: Section): boolean {
  return kind === 'attachments' || kind === 'route'
}

function isText({ type }: Leaf): boolean {
  return type === 'text' || type === 'sectionHeading'
}

function lastParagraph(section: Section): string {
  const text = textUnder(section)
  return text.slice(text.lastIndexOf('\n') + 1)
}

function isProse(text: string): boolean {
  return (
    listMarker(text) === null && !text.includes('\t') && text.split(' ', PROSE_WORDS).length === PROSE_WORDS
  )
}
