import type { Part } from '../flow.ts'
import { relationshipsBeside } from './dialect.ts'
import type { Edit } from './edit.ts'
import { linkProperties } from './properties.ts'
import { prefixFor } from './scope.ts'
import { seamAt, textTag } from './seam.ts'
import type { Run, WordPiece } from './story.ts'

/** A mention that becomes a link. */
export interface Hyperlink {
  parts: readonly Part<WordPiece>[]
  /** Of the relationship that says where it leads. */
  id: string
}

/** The edits of a part that link its mentions. @param style the id of the style for links, null where there is none */
export function hyperlinkEdits(
  source: string,
  hyperlinks: readonly Hyperlink[],
  style: string | null,
): readonly Edit[] {
  const links = hyperlinks.flatMap(({ parts, id }) =>
    stretchesOf(parts).map((stretch) => linkStretch(source, stretch, id, style)),
  )
  const split = new Set(links.flatMap((link) => link.split))
  return [...links.flatMap(({ edits }) => edits), ...[...split].flatMap((piece) => spaceEdits(source, piece))]
}

/** Parts that one link may hold. */
type Stretch = [Part<WordPiece>, ...Part<WordPiece>[]]

function stretchesOf(parts: readonly Part<WordPiece>[]): readonly Stretch[] {
  const stretches: Stretch[] = []
  for (const part of parts) {
    const last = stretches.at(-1)
    if (last && last[0].piece.stretch === part.piece.stretch) last.push(part)
    else stretches.push([part])
  }
  return stretches
}

/** The edits that make a link of parts, and the pieces whose texts they split. */
function linkStretch(
  source: string,
  stretch: Stretch,
  id: string,
  style: string | null,
): { edits: readonly Edit[]; split: readonly WordPiece[] } {
  const [first] = stretch
  const last = stretch.at(-1) ?? first
  const { scope, namespace } = first.piece.run.element
  const word = prefixFor(scope, namespace, 'w')
  const relationships = prefixFor(scope, relationshipsBeside(namespace), 'r')
  const tag = `${word.prefix}:hyperlink`
  const names = `${word.declaration}${relationships.declaration} ${relationships.prefix}:id="${id}"`
  const looks = (run: Run) => linkProperties(source, run, style, word.prefix)

  const begin = seamAt(source, first, 'before')
  const end = seamAt(source, last, 'behind')
  const runs = [...new Set(stretch.map(({ piece }) => piece.run))]
  return {
    edits: [
      insertion(
        begin.at,
        `${begin.closing}<${tag}${names} ${word.prefix}:history="1">${begin.opening(looks(first.piece.run))}`,
      ),
      // Where the first run is split, its second half is opened with the looks of a link.
      ...runs.slice(begin.splitsRun ? 1 : 0).map((run) => propertiesEdit(run, looks(run))),
      insertion(end.at, `${end.closing}</${tag}>${end.opening(propertiesOf(source, last.piece.run))}`),
    ],
    split: [begin.splitsText ? first.piece : null, end.splitsText ? last.piece : null].filter(
      (piece) => piece !== null,
    ),
  }
}

function insertion(at: number, text: string): Edit {
  return { from: at, to: at, text }
}

function propertiesOf(source: string, { properties }: Run): string {
  return properties ? source.slice(properties.start, properties.end) : ''
}

function propertiesEdit({ element, properties }: Run, text: string): Edit {
  return properties
    ? { from: properties.start, to: properties.end, text }
    : insertion(element.contentStart, text)
}

/** Keeps the white space at the ends of the halves of a text, and drops what did not count before. */
function spaceEdits(source: string, { element, start, end }: WordPiece): readonly Edit[] {
  if (!element || source.slice(element.start, element.contentStart).includes('preserve')) return []
  return [
    { from: element.start, to: start, text: textTag(element) },
    { from: end, to: element.contentEnd, text: '' },
  ]
}
