import { hash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { parseManifest } from '../../src/publish/manifest.ts'
import {
  bagInfo,
  formatMarker,
  PROOF,
  parseMarker,
  proofOf,
  sourcesManifest,
} from '../../src/publish/proof.ts'

const [a, b, c] = ['a'.repeat(64), 'b'.repeat(64), 'c'.repeat(64)] as const
const site = {
  files: new Map([
    ['sag/index.html', a],
    ['index.html', b],
  ]),
  bytes: 1234,
  sources: new Map([['møde.txt', c]]),
  software: { referatarkiv: '0.1.0', eleventy: '3.1.7' },
}

describe('the proof of a site', () => {
  const proof = proofOf(site)

  it('lists the files of the site and of the proof, and in the marker stands the hash of the list', () => {
    const manifest = proof.get(PROOF.manifest) ?? ''
    expect([...parseManifest(manifest).keys()]).toEqual([
      'bag-info.txt',
      'index.html',
      'sag/index.html',
      'sources-sha256.txt',
    ])
    expect(parseManifest(manifest).get(PROOF.sources)).toBe(hash('sha256', `${c}  møde.txt\n`))
    expect(proof.get(PROOF.marker)).toBe(`${hash('sha256', manifest)}\n`)
  })

  it('tells what made the site and how much it is, and nothing of when and where', () => {
    expect(proof.get(PROOF.info)).toBe(
      'Bag-Software-Agent: referatarkiv 0.1.0; eleventy 3.1.7\nPayload-Oxum: 1234.2\n',
    )
  })

  it('is the same for the same site, in whatever order its files came', () => {
    expect(proofOf({ ...site, files: new Map([...site.files].reverse()) })).toEqual(proof)
  })

  it('lists carried files by themselves, so that the manifest is the same without them', () => {
    const carrying = proofOf({ ...site, carried: new Map([['assets/style-1.css', a]]) })
    const list = `${a}  assets/style-1.css\n`
    expect(carrying.get(PROOF.manifest)).toBe(proof.get(PROOF.manifest))
    expect(carrying.get(PROOF.carried)).toBe(list)
    expect(carrying.get(PROOF.marker)).toBe(`${proof.get(PROOF.marker)}carried ${hash('sha256', list)}\n`)
    expect(proof.has(PROOF.carried)).toBe(false)
  })
})

describe('a marker', () => {
  it.each([
    { manifest: a, carried: null },
    { manifest: a, carried: b },
  ])('is read as it was written: %j', (marker) => {
    expect(parseMarker(formatMarker(marker))).toEqual(marker)
  })

  it.each(['', a, `${a}\n\n`, `${a}\ncarried \n`, `${a.toUpperCase()}\n`, ` ${a}\n`])('is not %j', (text) => {
    expect(parseMarker(text)).toBeNull()
  })
})

describe('the list of sources', () => {
  it('leaves out files that text is taken out of, by which it could be found again, and those never read', () => {
    const sources = sourcesManifest([
      { file: 'a.txt', facts: { sha256: a }, gaps: [] },
      { file: 'redacted.txt', facts: { sha256: '' }, gaps: [{ why: 'x' }] },
      { file: 'renamed [fjernet].txt', facts: { sha256: b }, gaps: [{ why: 'x' }] },
      { file: 'redacted under a closed item.txt', facts: { sha256: '' }, gaps: [] },
      { file: 'unreadable.txt', facts: null, gaps: [] },
    ])
    expect([...sources]).toEqual([['a.txt', a]])
  })
})

it('the metadata of a bag has a label, a colon and a value a line', () => {
  expect(bagInfo({ software: { x: '1' }, files: 2, bytes: 3 })).toMatch(/^(?:[A-Z][\w-]+: \S.*\n)+$/)
})
