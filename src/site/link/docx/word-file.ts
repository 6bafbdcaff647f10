/** A .docx file as the parts that matter here: those with text, and the styles. */
import { damaged } from './errors.ts'
import {
  NO_RELATIONSHIPS,
  type Relationship,
  readRelationships,
  relationshipsName,
  targetName,
} from './relationships.ts'
import { readZip, withEntries } from './zip.ts'
import { unpack } from './zip-entry.ts'

export interface WordFile {
  /** In the order in which a document is read: its body, then its headers, footers, notes and comments. */
  stories: readonly Story[]
  /** The styles; null where there are none. */
  styles: string | null
  /** The file with other texts for some of its parts. */
  withParts: (parts: ReadonlyMap<string, string>) => Uint8Array
}

/** A part that has text. */
export interface Story {
  name: string
  source: string
  relationships: string
}

/** Kinds of parts with text beside the body, in the order in which they are read. */
const storyKinds = ['header', 'footer', 'footnotes', 'endnotes', 'comments']

/** Text in a file, in bytes: some ten thousand pages. More is made to fill a memory. */
const MOST_TEXT = 100_000_000

/** How an OLE file begins: a .doc, or any file of Word with a password. */
const OLE = [0xd0, 0xcf, 0x11, 0xe0]

/** @throws Error for what is no whole .docx file, saying what to do */
export function openWordFile(bytes: Uint8Array): WordFile {
  if (OLE.every((byte, index) => bytes[index] === byte)) {
    throw new Error(
      'The file is an old .doc, or protected with a password. Open it in Word, and save it as .docx without one.',
    )
  }
  const zip = readZip(bytes)
  const entries = new Map(zip.entries.map((entry) => [entry.name, entry]))
  const text = zip.entries.filter(({ name }) => /\.(?:xml|rels)$/i.test(name))
  if (text.reduce((sum, { size }) => sum + size, 0) > MOST_TEXT) {
    throw new Error(`The file has more than ${MOST_TEXT / 1_000_000} MB of text. Divide it, and try again.`)
  }

  function partOf(name: string): string | null {
    const entry = entries.get(name)
    if (!entry) return null
    try {
      return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(unpack(entry))
    } catch (error) {
      throw error instanceof TypeError ? damaged(error) : error
    }
  }

  const body = namesOf('', readRelationships(partOf('_rels/.rels') ?? NO_RELATIONSHIPS), 'officeDocument')[0]
  const source = body === undefined ? null : partOf(body)
  // Both dialects have it in the name of their namespace; a spreadsheet has another one.
  if (body === undefined || !source?.includes('wordprocessingml')) {
    throw new Error(
      'The file is no document of Word. Open it in the program it is from, and save it as .docx.',
    )
  }
  const relationships = partOf(relationshipsName(body)) ?? NO_RELATIONSHIPS
  const listed = readRelationships(relationships)
  const others = new Set(storyKinds.flatMap((kind) => namesOf(body, listed, kind)))
  const [styles] = namesOf(body, listed, 'styles')
  return {
    stories: [
      { name: body, source, relationships },
      ...[...others].flatMap((name): Story[] => {
        const source = partOf(name)
        if (source === null) return []
        return [{ name, source, relationships: partOf(relationshipsName(name)) ?? NO_RELATIONSHIPS }]
      }),
    ],
    styles: styles === undefined ? null : partOf(styles),
    withParts: (parts) => {
      const encoder = new TextEncoder()
      return withEntries(zip, new Map([...parts].map(([name, text]) => [name, encoder.encode(text)])))
    },
  }
}

/** The names of the parts of one kind. */
function namesOf(part: string, relationships: readonly Relationship[], kind: string): readonly string[] {
  return relationships
    .filter((relationship) => relationship.kind === kind && !relationship.external)
    .map(({ target }) => targetName(part, target))
}
