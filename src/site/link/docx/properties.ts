/** Run properties with the looks of a link, in the order that the schema demands (CT_RPr, ISO/IEC 29500-1 A.1). */
import { isWord } from './dialect.ts'
import { type Edit, edited } from './edit.ts'
import { encodeXml } from './entities.ts'
import type { Run } from './story.ts'

/** The colour that Word gives links where the styles say nothing. */
const COLOUR = '0563C1'

const order = [
  'rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint',
  'noProof snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u',
  'effect bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath',
].flatMap((names) => names.split(' '))

/**
 * The properties of a run as a link has them: of the style for links where there is one and the run has no other, else
 * with a colour and a line. What the run says of its colour itself is kept; the line shows that it is a link.
 * @param style the style's id @param prefix that of Word's namespace
 */
export function linkProperties(source: string, run: Run, style: string | null, prefix: string): string {
  const has = (name: string) => run.looks.some((look) => isWord(look) && look.name === name)
  const wanted =
    style !== null && !has('rStyle')
      ? [{ name: 'rStyle', value: encodeXml(style) }]
      : [
          { name: 'color', value: COLOUR },
          { name: 'u', value: 'single' },
        ]
  const missing = wanted.filter(({ name }) => !has(name))
  const texts = missing.map(({ name, value }) => `<${prefix}:${name} ${prefix}:val="${value}"/>`)
  const { properties } = run
  if (!properties || properties.contentStart === properties.end) {
    return `<${prefix}:rPr>${texts.join('')}</${prefix}:rPr>`
  }
  const edits = missing.map(({ name }, index): Edit => {
    const next = run.looks.find((look) => !isWord(look) || placeOf(look.name) > placeOf(name))
    const at = (next?.start ?? properties.contentEnd) - properties.start
    return { from: at, to: at, text: texts[index] ?? '' }
  })
  return edited(source.slice(properties.start, properties.end), edits)
}

/** What is not in the list comes behind it: the record of a change, and what newer versions of Word add. */
function placeOf(name: string): number {
  const place = order.indexOf(name)
  return place < 0 ? order.length : place
}
