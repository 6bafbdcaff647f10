/**
 * Where things stand in a text of JSON. `JSON.parse` does not tell, nor does Node 20 always say where a text ceases to
 * be JSON; and what it says quotes the text.
 */

/** What may come next, as a person is told. */
const EXPECTED = {
  value: 'a value',
  firstElement: 'a value or ]',
  firstKey: 'a key in double quotes or }',
  element: 'another value, since a comma stands before; none does after the last value',
  key: 'another key in double quotes, since a comma stands before; none does after the last value',
  colon: 'a colon',
  afterElement: 'a comma or ]',
  afterMember: 'a comma or }',
  end: 'the end of the file',
} as const

type State = keyof typeof EXPECTED

/** What a token does: it leads to a state, opens or closes an object or a list, or is a value by itself. */
type Turn = State | 'open' | 'close' | 'done'

const VALUE = { '{': 'open', '[': 'open', '"': 'done', literal: 'done' } as const

/** What each token does in each state. */
const TURNS: Record<State, Partial<Record<string, Turn>>> = {
  value: VALUE,
  firstElement: { ...VALUE, ']': 'close' },
  firstKey: { '"': 'colon', '}': 'close' },
  element: VALUE,
  key: { '"': 'colon' },
  colon: { ':': 'value' },
  afterElement: { ',': 'element', ']': 'close' },
  afterMember: { ',': 'key', '}': 'close' },
  end: {},
}

/** RFC 8259. */
const SPACE = /[ \t\r\n]*/y
const TOKEN =
  /([{}[\],:])|("(?:[^"\\\p{Cc}]|[\u007f-\u009f]|\\(?:["\\/bfnrt]|u[\da-fA-F]{4}))*")|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:[eE][+-]?\d+)?(?![\w.])|(?:true|false|null)(?!\w)/uy

/** What is read of a text: where its keys and entries begin, by `keyOf` of their paths; or what is wrong, and where. */
type JsonText = { offsets: ReadonlyMap<string, number> } | { at: number; expected: string }

/** Reads where in a text of JSON what stands, or where it ceases to be one. Offsets are in UTF-16 code units. */
export function readJsonText(text: string): JsonText {
  const offsets = new Map<string, number>()
  /** The key or the index at which each object or list is that is open. */
  const path: (string | number)[] = []
  let state: State = 'value'
  for (let at = 0; ; ) {
    at += matchAt(SPACE, text, at)?.[0].length ?? 0
    const [token, sign, quoted] = matchAt(TOKEN, text, at) ?? []
    const turn: Turn | undefined =
      token === undefined ? undefined : TURNS[state][sign ?? (quoted ? '"' : 'literal')]
    if (token === undefined || turn === undefined)
      return state === 'end' && at === text.length ? { offsets } : { at, expected: EXPECTED[state] }
    const last = path.at(-1)
    if (turn === 'colon') path.splice(-1, 1, String(JSON.parse(token)))
    if (turn === 'element' && typeof last === 'number') path.splice(-1, 1, last + 1)
    const isElement = (state === 'element' || state === 'firstElement') && turn !== 'close'
    if (turn === 'colon' || isElement) offsets.set(keyOf(path), at)
    if (turn === 'open') path.push(token === '[' ? 0 : '')
    if (turn === 'close') path.pop()
    if (turn === 'open') state = token === '[' ? 'firstElement' : 'firstKey'
    else if (turn === 'close' || turn === 'done') state = afterValue(path.at(-1))
    else state = turn
    at += token.length
  }
}

/** A path as the offsets have it. */
export function keyOf(path: readonly PropertyKey[]): string {
  return JSON.stringify(path.map(String))
}

/** The line and the column of an offset, from 1. */
export function placeAt(text: string, offset: number): { line: number; column: number } {
  const before = text.slice(0, offset)
  const lineStart = before.lastIndexOf('\n') + 1
  return { line: before.split('\n').length, column: offset - lineStart + 1 }
}

function afterValue(within: string | number | undefined): State {
  if (within === undefined) return 'end'
  return typeof within === 'number' ? 'afterElement' : 'afterMember'
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at
  return pattern.exec(text)
}
