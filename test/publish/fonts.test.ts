import { readFile } from 'node:fs/promises'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { type Assets, readAssets } from '../../src/publish/assets.ts'

let assets: Assets
let fonts: Assets['files']

beforeAll(async () => {
  assets = await readAssets('da')
  fonts = assets.files.filter(({ file }) => file.endsWith('.woff2'))
})

describe('the fonts', () => {
  it('are two, and take at most 40 kB together', () => {
    const bytes = fonts.reduce((sum, { content }) => sum + content.length, 0)
    expect(fonts).toHaveLength(2)
    expect(bytes).toBeLessThanOrEqual(40_000)
  })

  it('are known to pages by the one of running text, which they load ahead', () => {
    expect(assets.names.font).toMatch(/-400-/)
    expect(fonts.map(({ file }) => file)).toContain(assets.names.font)
  })
})

describe('the font that is shown until then', () => {
  it('is as high as the one to come, so that no line moves', async () => {
    const path = fileURLToPath(new URL('../../src/site/styles/fonts.css', import.meta.url))
    const css = await readFile(path, 'utf8')
    const number = (face: string, property: string) =>
      Number(new RegExp(`${property}:\\s*([\\d.]+)%`).exec(face)?.[1])
    const faces = css.split('@font-face').filter((face) => face.includes('size-adjust:'))
    expect(faces).toHaveLength(2)
    for (const face of faces) {
      const scale = number(face, 'size-adjust') / 100
      expect(number(face, 'ascent-override') * scale).toBeCloseTo(102.5, 1)
      expect(number(face, 'descent-override') * scale).toBeCloseTo(27.5, 1)
    }
  })
})
