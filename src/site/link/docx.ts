import { hrefOf, type LinkDocument, type LinkedArchive, type PlacedMention } from './document.ts'
import { relationshipsBeside } from './docx/dialect.ts'
import { edited } from './docx/edit.ts'
import { type Hyperlink, hyperlinkEdits } from './docx/hyperlink.ts'
import { newTargets, readRelationships, relationshipsName, withTargets } from './docx/relationships.ts'
import { type Paragraph, readStory, type WordPiece } from './docx/story.ts'
import { linkStyle } from './docx/styles.ts'
import { openWordFile, type Story } from './docx/word-file.ts'
import { type FlowMention, findInFlow } from './flow.ts'

/** A mention in a paragraph, and where it leads. */
interface Found extends FlowMention<WordPiece> {
  paragraph: Paragraph
  href: string | null
}

/**
 * Links a file of Word (.docx): in its body, headers, footers, notes, comments and text boxes. What is no mention stays
 * as it is, byte for byte, and so does a file without any that the archive has.
 * @throws Error for what is no whole .docx file, saying what to do
 */
export const linkDocx: LinkDocument = async (bytes, archive) => {
  const file = openWordFile(bytes)
  const style = file.styles === null ? null : linkStyle(file.styles)
  const mentions: PlacedMention[] = []
  const changed = new Map<string, string>()
  let lines = 0
  for (const story of file.stories) {
    const paragraphs = readStory(story.source, lines)
    lines = paragraphs.findLast(({ line }) => line !== null)?.line ?? lines
    const found = await findIn(paragraphs, archive)
    for (const mention of found.flatMap(placed)) mentions.push(mention)
    for (const [name, text] of linkedStory(story, found, style)) changed.set(name, text)
  }
  return { bytes: changed.size === 0 ? bytes : file.withParts(changed), mentions }
}

async function findIn(
  paragraphs: readonly Paragraph[],
  { resolve, home }: LinkedArchive,
): Promise<readonly Found[]> {
  const found = await Promise.all(
    paragraphs.map(async (paragraph) =>
      (await findInFlow(paragraph.pieces, resolve)).map(
        (mention): Found => ({ ...mention, paragraph, href: hrefOf(mention.resolution, home) }),
      ),
    ),
  )
  return found.flat()
}

function placed({ resolution, paragraph: { line }, href, left }: Found): readonly PlacedMention[] {
  return line === null ? [] : [{ resolution, line, column: resolution.mention.at[0] + 1, href, left }]
}

/** The parts that change where a story is linked: its own, and the one with its relationships. */
function linkedStory(
  { name, source, relationships }: Story,
  found: readonly Found[],
  style: string | null,
): readonly [name: string, text: string][] {
  const hyperlinks: Hyperlink[] = []
  const targets = newTargets(readRelationships(relationships))
  for (const { href, left, parts } of found) {
    if (href !== null && !left) hyperlinks.push({ parts, id: targets.idOf(href) })
  }
  const namespace = hyperlinks[0]?.parts[0]?.piece.run.element.namespace
  if (namespace === undefined) return []
  const type = `${relationshipsBeside(namespace)}/hyperlink`
  return [
    [name, edited(source, hyperlinkEdits(source, hyperlinks, style))],
    [relationshipsName(name), withTargets(relationships, targets.ids, type)],
  ]
}
