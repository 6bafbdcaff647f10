import { Parser } from 'htmlparser2'
import { plainCss } from './style.ts'

const PNG = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]

/** Elements that run something, or show what is no drawing. */
const ACTIVE: ReadonlySet<string> = new Set([
  'script',
  'handler',
  'foreignobject',
  'iframe',
  'embed',
  'object',
  'audio',
  'video',
])

/** Attributes that name another file, or a part of this one: `#a`. */
const REFERENCES: ReadonlySet<string> = new Set(['href', 'xlink:href', 'src'])

/** A picture that a drawing holds in itself. */
const OWN_PICTURE = /^data:image\/(?:png|jpeg|gif|webp);/i

/** What is wrong with a logo, in a few words, by its kind; null for nothing. */
export const logoFlaw = {
  png: (bytes: Uint8Array): string | null =>
    PNG.every((byte, at) => bytes[at] === byte) ? null : 'no PNG file',
  svg: (bytes: Uint8Array): string | null => {
    const flaws: string[] = []
    const names: string[] = []
    let inStyle = false
    const parser = new Parser(
      {
        onopentag: (tag, attributes) => {
          const name = localName(tag)
          inStyle = name === 'style'
          names.push(name)
          if (ACTIVE.has(name)) flaws.push(`it has a ${tag} element; a logo is a drawing only`)
          for (const [attribute, value] of Object.entries(attributes)) {
            const flaw = attributeFlaw(attribute.toLowerCase(), value)
            if (flaw) flaws.push(flaw)
          }
        },
        onclosetag: () => {
          inStyle = false
        },
        ontext: (text) => {
          if (inStyle && loadsElsewhere(text)) flaws.push('its style loads something from elsewhere')
        },
        onprocessinginstruction: (name, data) => {
          if (/^\?xml-stylesheet/i.test(name)) flaws.push('it loads a style sheet')
          if (/<!entity/i.test(data)) flaws.push('it defines entities')
        },
      },
      { xmlMode: true },
    )
    parser.end(new TextDecoder().decode(bytes))
    return flaws[0] ?? (names[0] === 'svg' ? null : 'no SVG file')
  },
} as const

function attributeFlaw(name: string, value: string): string | null {
  if (/^on/.test(name)) return `it has an attribute ${name}, which would run a script`
  if (name === 'attributename' && REFERENCES.has(value.trim().toLowerCase()))
    return 'it changes an address as it runs'
  const isForeign = REFERENCES.has(name)
    ? !/^\s*#/.test(value) && !OWN_PICTURE.test(value.trim())
    : !name.startsWith('xmlns') && loadsElsewhere(value)
  return isForeign ? `its ${name} leads elsewhere` : null
}

/** Whether a style loads what is no part of the drawing. */
function loadsElsewhere(style: string): boolean {
  return /@import\b|url\(\s*["']?\s*(?!["'\s#])/i.test(plainCss(style))
}

function localName(tag: string): string {
  return tag.toLowerCase().replace(/^.*:/, '')
}
