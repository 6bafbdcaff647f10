import { readFile } from 'node:fs/promises'
import { createRequire } from 'node:module'
import type { TitleImage } from './title-svg.ts'
import { titleSvg } from './title-svg.ts'

const { resolve } = createRequire(import.meta.url)

/** As the font calls itself. */
const FAMILY = 'IBM Plex Sans SemiBold'

/** Its older format is unpacked without WebAssembly, in a third of the time. */
const FONTS = ['latin', 'latin-ext'].map(
  (part) => `@fontsource/ibm-plex-sans/files/ibm-plex-sans-${part}-600-normal.woff`,
)

/** The renderer, which is loaded with the first image and can be set up once. */
let renderer: Promise<typeof import('@resvg/resvg-wasm')> | undefined

/**
 * The image that others show beside a link to the site, as PNG: the same bytes for the same words. What the font has no
 * letter for is left out.
 */
export async function titlePng(image: TitleImage): Promise<Uint8Array> {
  renderer ??= loadRenderer()
  const [{ Resvg }, fontBuffers] = await Promise.all([renderer, fontsFor(image)])
  const options = { font: { fontBuffers, defaultFontFamily: FAMILY, loadSystemFonts: false } }
  return new Resvg(titleSvg(image, FAMILY), options).render().asPng()
}

async function loadRenderer(): Promise<typeof import('@resvg/resvg-wasm')> {
  const resvg = await import('@resvg/resvg-wasm')
  await resvg.initWasm(await readFile(resolve('@resvg/resvg-wasm/index_bg.wasm')))
  return resvg
}

/** The font as the renderer reads it, with the letters that are needed. */
async function fontsFor({ name, municipality }: TitleImage): Promise<Uint8Array[]> {
  const { default: subsetFont } = await import('subset-font')
  return Promise.all(
    FONTS.map(async (font) =>
      subsetFont(await readFile(resolve(font)), `${name}${municipality}…`, { targetFormat: 'sfnt' }),
    ),
  )
}
