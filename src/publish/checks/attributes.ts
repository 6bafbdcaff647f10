/** The attributes that a page is checked for, whatever element they stand on, by what they are to the checks. */
const ATTRIBUTES = {
  /** Names the element for fragments and for other attributes. */
  id: 'id',
  /** Leads to a file or a place of a page. */
  link: 'action cite data formaction href poster src xlink:href',
  /** Lists files, each with a size behind it. */
  links: 'imagesrcset srcset',
  /** Leads to elements of the page by their ids. */
  references: `aria-activedescendant aria-controls aria-describedby aria-details aria-errormessage aria-flowto
    aria-owns commandfor for form headers list popovertarget`,
  /** The same, and what they hold is the element's name. */
  labels: 'aria-labelledby',
  /** Tells what the element is to those who do not see it. */
  name: 'alt aria-label title',
  /** Takes the element away from readers. */
  hides: 'aria-hidden hidden',
  /** A style that stands in the page. */
  style: 'style',
  /** What a script or a field is. */
  type: 'type',
  language: 'lang',
  /** What a link is to the page. */
  relation: 'rel',
} as const

/** What an attribute is to the checks. */
export type AttributeKind = keyof typeof ATTRIBUTES

const kinds: ReadonlyMap<string, AttributeKind> = new Map([
  ...rowOf('id'),
  ...rowOf('link'),
  ...rowOf('links'),
  ...rowOf('references'),
  ...rowOf('labels'),
  ...rowOf('name'),
  ...rowOf('hides'),
  ...rowOf('style'),
  ...rowOf('type'),
  ...rowOf('language'),
  ...rowOf('relation'),
])

/** The kind of an attribute; undefined for one that the checks pass over. */
export function kindOf(name: string): AttributeKind | undefined {
  return kinds.get(name)
}

function rowOf(kind: AttributeKind): [string, AttributeKind][] {
  return ATTRIBUTES[kind].split(/\s+/).map((name) => [name, kind])
}
