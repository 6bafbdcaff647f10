import { damaged } from './errors.ts'

/** The entities that XML has of itself. */
const named: ReadonlyMap<string, string> = new Map([
  ['amp', '&'],
  ['lt', '<'],
  ['gt', '>'],
  ['quot', '"'],
  ['apos', "'"],
])

/** The text that stands in XML. @throws Error for an entity that is not defined */
export function decodeXml(raw: string): string {
  return raw.includes('&') ? raw.replace(/&([^;&]*);?/g, (_, name: string) => characterOf(name)) : raw
}

/** A text as it stands in XML, also in an attribute. */
export function encodeXml(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`)
}

function characterOf(entity: string): string {
  const code = /^#(?:x([0-9a-f]{1,6})|([0-9]{1,7}))$/i.exec(entity)
  const point = code ? Number.parseInt(code[1] ?? code[2] ?? '', code[1] ? 16 : 10) : -1
  const character = point >= 0 && point <= 0x10ffff ? String.fromCodePoint(point) : named.get(entity)
  if (character === undefined) throw damaged()
  return character
}
