import { h } from 'preact'
import { cut } from '../site/cut.ts'
import type { Frame } from '../site/site.tsx'
import { renderXml } from '../site/xml.ts'

/** What the title image says. */
export interface TitleImage {
  /** Of the archive. */
  name: string
  /** Empty where the configuration names none. */
  municipality: string
}

/** The title image of a site; none where nobody knows its address, for others load the image from there. */
export function titleImageOf({ name, municipality, baseUrl }: Frame): TitleImage | null {
  return baseUrl === null ? null : { name, municipality }
}

/** The size that social networks ask for, in pixels. @see https://ogp.me */
const [WIDTH, HEIGHT] = [1200, 630]
const MARGIN = 96

/** Of the name: letters in a line, lines, and pixels. A letter of the font is 0.56 of its size wide, on average. */
const NAME = { letters: 21, lines: 3, size: 84, leading: 104 }
const MUNICIPALITY = { letters: 42, size: 40 }

/** The title image of a site: its name, and whose minutes it has. */
export function titleSvg({ name, municipality }: TitleImage, fontFamily: string): string {
  const lines = linesOf(name, NAME.letters).slice(0, NAME.lines)
  const last = HEIGHT - MARGIN - (municipality === '' ? 0 : 88)
  return renderXml(
    h(
      'svg',
      { xmlns: 'http://www.w3.org/2000/svg', width: WIDTH, height: HEIGHT, 'font-family': fontFamily },
      h('rect', { width: WIDTH, height: HEIGHT, fill: '#0b5394' }),
      h('path', {
        d: `M${MARGIN} 104h112M${MARGIN} 136h112M${MARGIN} 168h64`,
        stroke: '#fff',
        'stroke-width': 12,
        'stroke-linecap': 'round',
      }),
      h('circle', { cx: MARGIN + 104, cy: 176, r: 18, fill: '#ffb000' }),
      lines.map((line, at) => text(line, last - (lines.length - 1 - at) * NAME.leading, NAME.size, '#fff')),
      municipality !== '' &&
        text(cut(municipality, MUNICIPALITY.letters), HEIGHT - MARGIN, MUNICIPALITY.size, '#dfedfb'),
    ),
  )
}

function text(line: string, y: number, size: number, fill: string) {
  return h('text', { x: MARGIN, y, 'font-size': size, fill }, line)
}

/** A text in lines of so many letters; a word that is longer is cut. */
function linesOf(name: string, letters: number): string[] {
  const lines: string[] = []
  for (const word of name.split(/\s+/)) {
    const line = lines.at(-1)
    if (line !== undefined && line.length + 1 + word.length <= letters)
      lines[lines.length - 1] = `${line} ${word}`
    else lines.push(cut(word, letters))
  }
  return lines
}
