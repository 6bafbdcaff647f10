import type { Label, Mention, Target } from './mention.ts'

/** What is needed of a page to choose it. One without an address is told apart from others as the value it is. */
type Candidate = Pick<Target, 'kind'> & Partial<Pick<Target, 'url'>>

/** What came of a mention. */
export interface Resolution<Page extends Candidate = Target> {
  mention: Mention
  /** `several`: the mention leads to a page that lists them. `unknown`: the archive does not have it. */
  status: 'found' | 'several' | 'unknown'
  /** What it may be: one of what is found, none of what is unknown. */
  targets: readonly Page[]
}

/** What a label leaves of the kinds of page. A journal number leads to the cases and items that carry it. */
const kindsOf: Readonly<Record<NonNullable<Label>, readonly Target['kind'][]>> = {
  case: ['case'],
  document: ['document'],
  journal: ['case', 'item'],
}

/**
 * What a mention is, by what an archive has under its number or date: exactly one page is found, several are listed,
 * and none is reported. A label decides between a case and a document of one number. Null for what is no mention: a
 * number that is not sure to be one, and that the archive does not have.
 */
export function resolveMention<Page extends Candidate>(
  mention: Mention,
  candidates: readonly Page[],
): Resolution<Page> | null {
  const targets = distinct(labelled(mention, candidates))
  if (targets.length === 0) {
    const isMention = mention.type === 'meeting' || mention.number.sure
    return isMention ? { mention, status: 'unknown', targets } : null
  }
  return { mention, status: targets.length === 1 ? 'found' : 'several', targets }
}

/** The candidates of the kind that the label names; all of them where it names none that there is. */
function labelled<Page extends Candidate>(mention: Mention, candidates: readonly Page[]): readonly Page[] {
  const label = mention.type === 'number' ? mention.label : null
  if (label === null) return candidates
  const named = candidates.filter(({ kind }) => kindsOf[label].includes(kind))
  return named.length > 0 ? named : candidates
}

function distinct<Page extends Candidate>(targets: readonly Page[]): readonly Page[] {
  return [...new Map(targets.map((target) => [target.url ?? target, target])).values()]
}
