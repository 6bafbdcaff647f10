/**
 * The syntax tree of a minutes file, in unist. Leaves are the physical lines: each source line is exactly one leaf,
 * and the values of all leaves in order are the file. Parents only group; what they say of their lines
 * (a number, a kind) is read from the lines under them.
 */
import type { Literal, Parent, Position } from 'unist'

/** What a line is. A rule row of a layout makes most of them; the parser itself makes the last five. */
export type LeafType =
  | 'referatHeading' // REFERAT Byrådet d. 26-10-2016
  | 'frontLine' // Mødested Rådhuset
  | 'contentsHeading' // Indholdsfortegnelse
  | 'contentsLine' // Budget 2017.....⇥4
  | 'itemHeading' // Punkt 4: Lukket: Salg af grund
  | 'wrapper' // Sagsfremstilling, round the whole item
  | 'repeatedTitle' // 4. Salg af grund
  | 'openness' // Åbent
  | 'metadataLine' // Sagsnr.: … J.nr.: … Dokumentnr.: …
  | 'caseNumber' // 22-010739
  | 'caseTypeHeading' // Sagstype
  | 'caseTypeValue' // Orientering.
  | 'sectionHeading' // Indstillinger
  | 'entryHeading' // 24/04/2023 Økonomiudvalget
  | 'attachmentNumber' // 998-2021-120070
  | 'attachmentNumberStart' // 998-2021-
  | 'attachment' // Notat⇥998-2021-120070
  | 'ruler' // --⇥--------
  | 'noise' // Å
  | 'continuation' // a wrapped line of the heading or field above it
  | 'text'
  | 'unknown'
  | 'blank'

/** A physical line. */
export interface Leaf extends Literal {
  type: LeafType
  /** The line as it stands in the file, terminator included. */
  value: string
  /** The line as it is read, see `readable` in `parsers/text/lines.ts`. */
  text: string
  /** What the named groups of the rule matched. */
  captures?: Record<string, string>
  position: Position
  /** A leaf has none: this is what tells it from a branch. */
  children?: undefined
}

/** The lines before the contents list, and any that belong to no item. */
export interface Front extends Parent {
  type: 'front'
  children: ReferatNode[]
}

/** One labelled field of the front, with the lines it wraps over. */
interface Field extends Parent {
  type: 'field'
  field: FrontField
  children: ReferatNode[]
}

/** The fields of the front: `Mødedato`, `Mødested`, `Mødedeltagere`, `Afbud`. */
export type FrontField = 'held' | 'location' | 'participants' | 'absent'

/** The contents list. */
export interface Contents extends Parent {
  type: 'contents'
  children: ReferatNode[]
}

/** An agenda item: its heading, what stands before the first section, and its sections. */
export interface Item extends Parent {
  type: 'item'
  /** The id of the layout its lines were read by. */
  layout: string
  /** Its heading or its line in the contents list says `Lukket:`. */
  closed: boolean
  children: ReferatNode[]
}

/** The labelled numbers of an item, on one line or several. */
export interface Metadata extends Parent {
  type: 'metadata'
  children: ReferatNode[]
}

/** `Sagstype` and its value. */
interface CaseType extends Parent {
  type: 'caseType'
  children: ReferatNode[]
}

/** A headed part of an item; `body` is text under no heading. */
export interface Section extends Parent {
  type: 'section'
  kind: SectionKind
  children: ReferatNode[]
}

/** What a part of an item can be. */
export const sectionKinds = [
  'summary', // Resume og sagens baggrund
  'recommendation', // Indstillinger
  'route', // Behandling
  'presentation', // Sagsfremstilling, the inner one
  'economy', // Økonomiske konsekvenser
  'decision', // Beslutning, or the heading that names body and date
  'history', // Sagens forløb
  'attachments', // Bilag
  'body', // text under no heading
  'other', // a heading of another name
] as const

/** What a part of an item is. */
export type SectionKind = (typeof sectionKinds)[number]

/** One earlier treatment under `Sagens forløb`. */
export interface Entry extends Parent {
  type: 'entry'
  children: ReferatNode[]
}

/** The root: a whole file. */
export interface Referat extends Parent {
  type: 'referat'
  children: ReferatNode[]
}

/** Any parent of the tree. */
export type Branch = Referat | Front | Field | Contents | Item | Metadata | CaseType | Section | Entry

/** Any node of the tree. */
export type ReferatNode = Branch | Leaf

/** The children of a node that are branches of one type. */
export function branchesOf<Type extends Branch['type']>(
  node: Branch,
  type: Type,
): Extract<Branch, { type: Type }>[] {
  return node.children.filter((child): child is Extract<Branch, { type: Type }> => child.type === type)
}

/** All leaves under a node, in the order of the file. */
export function leavesOf(node: ReferatNode): Leaf[] {
  if (!node.children) return [node]
  const leaves: Leaf[] = []
  collect(node, leaves)
  return leaves
}

function collect(branch: Branch, leaves: Leaf[]): void {
  for (const child of branch.children) {
    if (child.children) collect(child, leaves)
    else leaves.push(child)
  }
}

/** The leaves of some types directly under a node. */
export function leavesIn(node: Branch, ...types: readonly LeafType[]): Leaf[] {
  return node.children.filter((child): child is Leaf => !child.children && types.includes(child.type))
}

/** The first leaf of a type directly under a node. */
export function leafOf(node: Branch, type: LeafType): Leaf | undefined {
  return node.children.find((child): child is Leaf => !child.children && child.type === type)
}

/** The line numbers [first, last] that a node's leaves span, blank lines at its ends left out. */
export function linesOf(node: ReferatNode): [number, number] {
  return [firstLine(node) ?? 1, lastLine(node) ?? 1]
}

function firstLine(node: ReferatNode): number | undefined {
  if (!node.children) return node.type === 'blank' ? undefined : node.position.start.line
  for (const child of node.children) {
    const line = firstLine(child)
    if (line !== undefined) return line
  }
  return undefined
}

function lastLine(node: ReferatNode): number | undefined {
  if (!node.children) return node.type === 'blank' ? undefined : node.position.start.line
  for (let at = node.children.length - 1; at >= 0; at--) {
    const child = node.children[at]
    const line = child && lastLine(child)
    if (line !== undefined) return line
  }
  return undefined
}
