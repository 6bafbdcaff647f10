import { describe, expect, it } from 'vitest'
import { titlePng } from '../../src/publish/title-image.ts'
import { titleSvg } from '../../src/publish/title-svg.ts'
import { payloads } from '../helpers/payloads.ts'
import { elementsIn } from '../helpers/xml.ts'

const image = { name: 'Referater fra Fjordager', municipality: 'Fjordager Kommune' }

describe('the title image', () => {
  it('is a PNG of 1200 by 630 pixels, the same bytes each time', async () => {
    const [png, again] = [Buffer.from(await titlePng(image)), Buffer.from(await titlePng(image))]
    expect(png.toString('latin1', 1, 4)).toBe('PNG')
    expect([png.readUInt32BE(16), png.readUInt32BE(20)]).toEqual([1200, 630])
    expect(png.equals(again)).toBe(true)
    expect(png.length).toBeLessThan(60_000)
  })

  it('shows the name and whose minutes these are, in letters and not in boxes', async () => {
    const bytes = async (municipality: string) => (await titlePng({ ...image, municipality })).length
    // What has no letters is no ink, and so fewer bytes.
    expect(await bytes('Fjordager Kommune')).toBeGreaterThan((await bytes('')) + 1000)
    expect(elementsIn(titleSvg(image, 'Plex'), 'text')).toEqual([
      'Referater fra',
      'Fjordager',
      'Fjordager Kommune',
    ])
  })

  it('is made of any words', async () => {
    for (const words of payloads) {
      const svg = titleSvg({ name: words, municipality: words }, 'Plex')
      expect(elementsIn(svg, 'script, image, foreignObject')).toEqual([])
      expect(svg.match(/<\/text>/g)?.length).toBeLessThanOrEqual(4)
    }
    const hostile = '</text><image href="x"/>\u0000]]>&amp;'
    expect((await titlePng({ name: hostile, municipality: hostile })).length).toBeGreaterThan(1000)
  })
})
