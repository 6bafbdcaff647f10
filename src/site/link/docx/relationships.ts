/** The relationships of a part: what it holds by id, such as its headers, and where its links lead. */
import { kindOfRelationship } from './dialect.ts'
import { type Edit, edited } from './edit.ts'
import { encodeXml } from './entities.ts'
import { attributesOf, type Element, readXml } from './xml.ts'

export interface Relationship {
  id: string
  /** `header`, `styles`; empty for what is no standard kind. */
  kind: string
  /** The name of a part as from this one, or an address. */
  target: string
  external: boolean
}

const NAMESPACE = 'http://schemas.openxmlformats.org/package/2006/relationships'

/** What stands in the place of a file that a part does not have. */
export const NO_RELATIONSHIPS = `<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\r\n<Relationships xmlns="${NAMESPACE}"/>`

/** The name of the file with the relationships of a part; the empty name is the package. */
export function relationshipsName(part: string): string {
  return part.replace(/[^/]*$/, (file) => `_rels/${file}.rels`)
}

/** The name of a part that a relationship of another one leads to. */
export function targetName(part: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1)
  const folders = part.split('/').slice(0, -1)
  for (const step of target.split('/')) {
    if (step === '..') folders.pop()
    else if (step !== '.') folders.push(step)
  }
  return folders.join('/')
}

export function readRelationships(source: string): readonly Relationship[] {
  const relationships: Relationship[] = []
  readXml(source, {
    open: (element) => {
      if (element.namespace !== NAMESPACE || element.name !== 'Relationship') return
      const attributes = attributesOf(source, element)
      relationships.push({
        id: attributes.get('Id') ?? '',
        kind: kindOfRelationship(attributes.get('Type') ?? ''),
        target: attributes.get('Target') ?? '',
        external: attributes.get('TargetMode') === 'External',
      })
    },
  })
  return relationships
}

/** Addresses that get ids, none of which is in use: one for each address. */
export interface NewTargets {
  idOf: (href: string) => string
  /** The ids by address. */
  ids: ReadonlyMap<string, string>
}

export function newTargets(existing: readonly Relationship[]): NewTargets {
  const ids = new Map<string, string>()
  let last = 0
  for (const { id } of existing) last = Math.max(last, Number(/^rId(\d{1,9})$/i.exec(id)?.[1] ?? 0))
  return {
    idOf: (href) => {
      const id = ids.get(href) ?? `rId${last + ids.size + 1}`
      ids.set(href, id)
      return id
    },
    ids,
  }
}

/** The file with more links. @param type of a relationship that is a link, in the document's dialect */
export function withTargets(source: string, ids: NewTargets['ids'], type: string): string {
  const edits: Edit[] = []
  readXml(source, {
    close: (element) => {
      if (!element.parent) edits.push(targetsEdit(element, ids, type))
    },
  })
  return edited(source, edits)
}

/** Puts relationships at the end of the root, which may be an empty element. */
function targetsEdit(root: Element, ids: NewTargets['ids'], type: string): Edit {
  const tag = root.tag.replace('Relationships', 'Relationship')
  const texts = [...ids].map(
    ([href, id]) => `<${tag} Id="${id}" Type="${type}" Target="${encodeXml(href)}" TargetMode="External"/>`,
  )
  return root.contentEnd === root.end
    ? { from: root.end - '/>'.length, to: root.end, text: `>${texts.join('')}</${root.tag}>` }
    : { from: root.contentEnd, to: root.contentEnd, text: texts.join('') }
}
