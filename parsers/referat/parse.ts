import type { Line } from '../text/lines.ts'
import { conditions, type Place } from './conditions.ts'
import { chooseLayout, isSpaced, itemSpans, lastContentsLine } from './items.ts'
import type { Rule } from './layout.ts'
import type { Grammar } from './layouts/index.ts'
import { metadataComplete } from './metadata.ts'
import { add, closeTo, leafFor, ruleKey, type Stack, stateOf, top } from './stack.ts'
import { titleGoesOn } from './title.ts'
import { capturesOf, type Match, type Token } from './tokenize.ts'
import { type Branch, type LeafType, leavesIn, type Referat } from './tree.ts'

/** The branch that a leaf of this type begins, and the type of the branch it hangs under. */
const BEGINS: Partial<
  Record<LeafType, { under: Branch['type']; branch: (rule: Rule, stack: Stack) => Branch }>
> = {
  referatHeading: { under: 'referat', branch: () => ({ type: 'front', children: [] }) },
  frontLine: {
    under: 'front',
    branch: ({ field = 'held' }) => ({ type: 'field', field, children: [] }),
  },
  contentsHeading: { under: 'referat', branch: () => ({ type: 'contents', children: [] }) },
  itemHeading: {
    under: 'referat',
    branch: (_, { layout, item }) => ({ type: 'item', layout: layout.id, closed: item.closed, children: [] }),
  },
  metadataLine: { under: 'item', branch: () => ({ type: 'metadata', children: [] }) },
  caseTypeHeading: { under: 'item', branch: () => ({ type: 'caseType', children: [] }) },
  sectionHeading: {
    under: 'item',
    branch: ({ kind = 'other' }) => ({ type: 'section', kind, children: [] }),
  },
  entryHeading: { under: 'section', branch: () => ({ type: 'entry', children: [] }) },
}

/** Leaves that belong to the item itself, so that they end a block of metadata above them. */
const ITEM_LEAVES: ReadonlySet<LeafType> = new Set(['wrapper', 'repeatedTitle', 'openness', 'caseNumber'])

/** A line that no rule explains; `adjacent` when no blank line stands above it. */
interface PlainLine {
  text: string
  adjacent: boolean
  /** A line of the contents list follows, before any item. */
  listed: boolean
}

/** What such a line is, by the innermost open branch: the rest of a wrapped line, text, or unknown. */
const UNEXPLAINED: Record<Branch['type'], (stack: Stack, branch: Branch, line: PlainLine) => LeafType> = {
  referat: () => 'unknown',
  front: ({ above }, branch, { adjacent }) => {
    // Asked first: the front of a file that is no minutes can be very long.
    if (!adjacent || above !== 'referatHeading') return 'unknown'
    const [heading] = leavesIn(branch, 'referatHeading')
    return heading?.captures && !heading.text.includes(heading.captures.date ?? '')
      ? 'continuation'
      : 'unknown'
  },
  field: (stack, branch, { adjacent }) => {
    const label = branch.children[0]
    const empty = branch.children.length === 1 && label?.type === 'frontLine' && !label.captures?.value
    if (adjacent || empty) return 'continuation'
    closeTo(stack, 'front')
    return 'unknown'
  },
  contents: (_stack, _branch, { listed }) => (listed ? 'continuation' : 'unknown'),
  item: (stack, _branch, { adjacent, text }) =>
    adjacent && titleGoesOn(stack, text) ? 'continuation' : bodyText(stack),
  metadata: (stack, branch, { adjacent }) =>
    adjacent && branch.type === 'metadata' && !metadataComplete(branch) ? 'continuation' : bodyText(stack),
  caseType: bodyText,
  section: () => 'text',
  entry: () => 'text',
}

/**
 * Makes the tree of a file's tokens. One stack holds the open branches; each line goes to the first rule that may
 * stand in the innermost of them, and to {@link UNEXPLAINED} where none may.
 */
export function parse(tokens: readonly Token[], { frame, layouts, common }: Grammar): Referat {
  const root: Referat = { type: 'referat', children: [] }
  const stack: Stack = {
    open: [root],
    layout: layouts[0],
    rules: new Set(frame.rules),
    item: { number: '', title: '', closed: false, listed: undefined },
    spaced: isSpaced(tokens),
    seen: new Set(),
    above: undefined,
  }
  const items = itemSpans(tokens)
  const listEnd = lastContentsLine(tokens, [...items.keys()][0] ?? tokens.length)
  tokens.forEach((token, index) => {
    const { line } = token
    if (line.text === '') {
      add(stack, leafFor(line, 'blank'))
      return
    }
    const match = token.matches.length > 0 ? admitted(token, { tokens, index, items, stack }) : undefined
    const adjacent = index > 0 && tokens[index - 1]?.line.text !== ''
    if (match?.rule.makes === 'itemHeading') {
      const { number = '', title = '', closed } = capturesOf(match)
      const span = items.get(index)
      stack.item = {
        number,
        title,
        closed: closed !== undefined || span?.entry?.closed === true,
        listed: span?.entry?.title,
      }
      stack.seen.clear()
      stack.layout = chooseLayout(span, layouts, stack.layout)
      stack.rules = new Set([...frame.rules, ...stack.layout.rules, ...common.rules])
    }
    const type = match
      ? addMatched(stack, line, match)
      : addUnmatched(stack, { text: line.text, adjacent, listed: index < listEnd }, line)
    if (type !== 'noise') stack.above = type
  })
  return root
}

/** The first match of a line that may stand where the line stands. */
function admitted({ matches }: Token, place: Place): Match | undefined {
  const { stack } = place
  const state = stateOf(stack)
  const inSection = top(stack).type === 'section' || state === 'entry'
  return matches.find((match) => {
    const { rule } = match
    if (!stack.rules.has(rule)) return false
    if (!rule.within.includes(state) && !(inSection && rule.within.includes('section'))) return false
    return rule.when?.every((condition) => conditions[condition](place, match)) ?? true
  })
}

function addMatched(stack: Stack, line: Line, match: Match): LeafType {
  const { rule } = match
  const begins = BEGINS[rule.makes]
  stack.seen.add(ruleKey(rule))
  if (begins && !(rule.makes === 'metadataLine' && top(stack).type === 'metadata')) {
    closeTo(stack, begins.under)
    add(stack, begins.branch(rule, stack))
  } else if (ITEM_LEAVES.has(rule.makes)) {
    closeTo(stack, 'item')
  }
  add(stack, leafFor(line, rule.makes, capturesOf(match)))
  if (rule.makes === 'caseTypeValue') closeTo(stack, 'item')
  return rule.makes
}

function addUnmatched(stack: Stack, plain: PlainLine, line: Line): LeafType {
  const branch = top(stack)
  const type = UNEXPLAINED[branch.type](stack, branch, plain)
  add(stack, leafFor(line, type))
  return type
}

function bodyText(stack: Stack): LeafType {
  closeTo(stack, 'item')
  add(stack, { type: 'section', kind: 'body', children: [] })
  return 'text'
}
