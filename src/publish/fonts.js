// Plain JavaScript, as compile.js is.
import { readFile } from 'node:fs/promises'
import subsetFont from 'subset-font'

/** Every character from the first to the last. @param {number} first @param {number} last */
const range = (first, last) =>
  String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at))

/** Of Latin-1, what no Danish text and no name in one is written with. */
const UNUSED = '¡¢¤¥¦ª¬¯¸¹º¿ÌÒÕ'

/**
 * What Danish municipal text is written with: Latin-1, dashes, quotation marks and what else the font has of signs. For
 * the rest (arrows, comparisons, the shapes of outcomes, other scripts) the reader's own fonts stand in.
 */
const CHARACTERS = `${range(0x20, 0x7e)}${range(0xa0, 0xff)}–—‘’“”„•…€−ŠšŽž`.replaceAll(
  new RegExp(`[${UNUSED}]`, 'g'),
  '',
)

/** Figures of one width for tables and dates, pairs set closer, accents in their places. */
const FEATURES = ['kern', 'tnum', 'lnum', 'mark', 'mkmk', 'ccmp']

/**
 * Cuts fonts down to what the site is written with as they are bundled. Hints are left out: they are half as much again,
 * and today's screens do without. The same font gives the same bytes.
 * @type {import('esbuild').Plugin}
 */
export const subsetFonts = {
  name: 'subset-fonts',
  setup({ onLoad }) {
    onLoad({ filter: /\.woff2$/ }, async ({ path }) => ({
      contents: await subsetFont(await readFile(path), CHARACTERS, {
        targetFormat: 'woff2',
        keepFeatures: FEATURES,
        noHinting: true,
      }),
      loader: 'file',
    }))
  },
}
