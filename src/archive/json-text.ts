import { type ElementNode, type MemberNode, parse, type ValueNode } from '@humanwhocodes/momoa'

/** A place in a text: line and column from 1, the offset in UTF-16 code units. */
export interface Place {
  line: number
  column: number
  offset: number
}

/** What a person is told of a text that is none, at the place of its flaw. */
export const NO_JSON =
  'no JSON from here on; keys and texts stand in double quotes, with commas between and none after the last'

const START: Place = { line: 1, column: 1, offset: 0 }

/** What a text of JSON says, and where in it what stands; or where it ceases to be JSON. */
export type JsonText = { value: unknown; placeOf: (path: readonly PropertyKey[]) => Place } | { flaw: Place }

/** Reads JSON as the language does (RFC 8259), whose own parser does not tell where things stand. */
export function readJsonText(text: string): JsonText {
  try {
    return { value: JSON.parse(text), placeOf: (path) => placeIn(parse(text).body, path) }
  } catch {
    return { flaw: flawIn(text) }
  }
}

function flawIn(text: string): Place {
  try {
    // It takes some signs within texts that the language does not.
    return parse(text).loc.start
  } catch (error) {
    return error instanceof Error && isPlace(error) ? error : START
  }
}

function isPlace(error: object): error is Place {
  return ['line', 'column', 'offset'].every((key) => typeof Reflect.get(error, key) === 'number')
}

/** Where the key or the entry of a path begins; of what is missing, what it is missing in. */
function placeIn(root: ValueNode, path: readonly PropertyKey[]): Place {
  let [node, place]: [ValueNode, Place] = [root, root.loc.start]
  for (const step of path) {
    const part = partOf(node, step)
    if (!part) break
    ;[node, place] = [part.value, part.loc.start]
  }
  return place
}

function partOf(node: ValueNode, step: PropertyKey): MemberNode | ElementNode | undefined {
  if (node.type === 'Array') return node.elements[Number(step)]
  if (node.type !== 'Object') return undefined
  // Of a key that stands twice the last counts.
  return node.members.findLast(({ name }) => name.type === 'String' && name.value === step)
}
