/** The two dialects of Office Open XML. ISO/IEC 29500-4 is what Word writes, 29500-1 what it calls strict. */
const dialects = [
  {
    word: 'http://schemas.openxmlformats.org/wordprocessingml/2006/main',
    relationships: 'http://schemas.openxmlformats.org/officeDocument/2006/relationships',
  },
  {
    word: 'http://purl.oclc.org/ooxml/wordprocessingml/main',
    relationships: 'http://purl.oclc.org/ooxml/officeDocument/relationships',
  },
] as const

/** The namespace of relationships in the dialect of an element of Word. */
const relationshipsOf: ReadonlyMap<string, string> = new Map(
  dialects.map(({ word, relationships }) => [word, relationships]),
)

/** Whether an element is one of Word's own, as `w:p` is. */
export function isWord({ namespace }: { namespace: string }): boolean {
  return relationshipsOf.has(namespace)
}

/** What `r:id` and the types of relationships are in beside elements of a namespace of Word. */
export function relationshipsBeside(namespace: string): string {
  return relationshipsOf.get(namespace) ?? dialects[0].relationships
}

/** The kind that the type of a relationship names: `…/relationships/header` is `header`; empty for others' types. */
export function kindOfRelationship(type: string): string {
  const namespace = dialects.find(({ relationships }) => type.startsWith(`${relationships}/`))?.relationships
  return namespace === undefined ? '' : type.slice(namespace.length + 1)
}
