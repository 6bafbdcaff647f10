import { strToU8, unzipSync, Zip, ZipDeflate, ZipPassThrough, zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { linkDocx } from '../../../src/site/link/docx.ts'
import { linksOf, paragraph, partOf, run, wordFile, zipped } from '../../helpers/docx.ts'
import { fjordager } from './fjordager.ts'

const number = paragraph(run('Se 22-010739'))
const plainFile = wordFile({ body: number })

/** The same entries as a program writes them that does not know their sizes beforehand, with a comment at the end. */
function streamed(bytes: Uint8Array): Uint8Array {
  const chunks: Uint8Array[] = []
  const zip = new Zip((_, chunk) => chunks.push(chunk))
  for (const [name, content] of Object.entries(unzipSync(bytes))) {
    const entry = name.endsWith('.rels') ? new ZipPassThrough(name) : new ZipDeflate(name, { level: 9 })
    entry.mtime = '2019-11-27T08:00:00'
    zip.add(entry)
    entry.push(content, true)
  }
  zip.end()
  const comment = strToU8('Fjordager')
  const whole = Buffer.concat([...chunks, comment])
  whole.writeUInt16LE(comment.length, whole.length - comment.length - 2)
  return new Uint8Array(whole)
}

/** An entry's record in the directory, as a view of the file. */
function recordIn(file: Uint8Array, name: string): Buffer {
  const whole = Buffer.from(file.buffer, file.byteOffset, file.length)
  const at = whole.lastIndexOf(name) - 46
  expect(whole.readUInt32LE(at)).toBe(0x02014b50)
  return whole.subarray(at, at + 46)
}

/** The packed bytes of an entry with its header. */
function packedOf(bytes: Uint8Array, name: string): Buffer {
  const record = recordIn(bytes, name)
  const start = record.readUInt32LE(42)
  return Buffer.from(bytes).subarray(start, start + 30 + name.length + record.readUInt32LE(20))
}

describe('the file', () => {
  it('keeps every entry that is not changed as it is packed, whoever packed it', async () => {
    const before = streamed(plainFile)
    const { bytes } = await linkDocx(before, fjordager)
    expect(linksOf(bytes)).toHaveLength(1)
    expect(Object.keys(unzipSync(bytes))).toEqual(Object.keys(unzipSync(before)))
    for (const name of ['[Content_Types].xml', '_rels/.rels', 'word/styles.xml']) {
      expect(packedOf(bytes, name).equals(packedOf(before, name)), name).toBe(true)
    }
    expect(Buffer.from(bytes).subarray(-9).toString()).toBe('Fjordager')
  })

  it('is not changed itself, also as a Buffer of Node', async () => {
    const before = Buffer.from(plainFile)
    const { bytes } = await linkDocx(before, fjordager)
    expect(before.equals(plainFile)).toBe(true)
    expect(linksOf(bytes)).toHaveLength(1)
  })

  it('keeps the time of what is changed', async () => {
    const before = streamed(plainFile)
    const { bytes } = await linkDocx(before, fjordager)
    const timeOf = (file: Uint8Array) => recordIn(file, 'word/document.xml').readUInt32LE(12)
    expect(timeOf(bytes)).toBe(timeOf(before))
  })

  it('gets relationships for a part that had none, as its last entry', async () => {
    const before = wordFile({ body: '', stories: { footer1: number } })
    const { bytes } = await linkDocx(before, fjordager)
    const names = Object.keys(unzipSync(bytes))
    expect(names).toEqual([...Object.keys(unzipSync(before)), 'word/_rels/footer1.xml.rels'])
    expect(linksOf(bytes, 'word/footer1.xml')).toHaveLength(1)
    expect(partOf(bytes, '[Content_Types].xml')).toBe(partOf(before, '[Content_Types].xml'))
  })

  it('keeps a byte order mark', async () => {
    const xml = `\ufeff${partOf(plainFile)}`
    const { bytes } = await linkDocx(wordFile({ body: '', files: { 'word/document.xml': xml } }), fjordager)
    expect([...(unzipSync(bytes)['word/document.xml'] ?? []).slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
  })
})

describe('a file that is no document of Word is told from one, and what to do is said', () => {
  /** What is said of a file. */
  async function saidOf(bytes: Uint8Array): Promise<string> {
    const linked = linkDocx(bytes, fjordager)
    await expect(linked).rejects.toBeInstanceOf(Error)
    return linked.then(
      () => '',
      ({ message }: Error) => message,
    )
  }
  const withBody = (xml: string) => wordFile({ body: '', files: { 'word/document.xml': xml } })
  const damaged = 'The file is damaged. Open it in Word, and save it again.'

  it.each([
    ['nothing', new Uint8Array()],
    ['a text', strToU8('Se 22-010739')],
    ['a file that is cut off', plainFile.subarray(0, -30)],
  ])('%s', async (_, bytes) => {
    expect(await saidOf(bytes)).toBe(
      'The file is no zip file, as .docx files are. Open it in Word, and save it as .docx.',
    )
  })

  it('an old .doc, or one with a password', async () => {
    const ole = Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1)
    expect(await saidOf(ole)).toContain('an old .doc, or protected with a password')
  })

  it('a zip file with a password', async () => {
    const bytes = plainFile.slice()
    recordIn(bytes, '_rels/.rels').writeUInt16LE(1, 8)
    expect(await saidOf(bytes)).toContain('protected with a password')
  })

  it.each([
    ['another zip file', zipped({ 'a.txt': 'a' })],
    ['an empty zip file', zipSync({})],
    ['a spreadsheet', withBody('<workbook xmlns="urn:andet"/>')],
    ['one without its body', wordFile({ body: '', files: { '_rels/.rels': '<Relationships/>' } })],
  ])('%s', async (_, bytes) => {
    expect(await saidOf(bytes)).toContain('is no document of Word')
  })

  const body = partOf(plainFile)
  it.each([
    ['is cut off', body.slice(0, -9)],
    ['is cut off in a tag', body.slice(0, -1)],
    ['has an element that is not closed', body.replace('</w:t>', '')],
    ['closes an element twice', body.replace('</w:t>', '</w:t></w:t>')],
    ['has two roots', body + body.replace(/<\?.*?\?>/, '')],
    ['uses an entity that there is not', body.replace('Se', '&sag;')],
    ['is nested without end', body.replace('<w:body>', '<w:body>'.repeat(5_000))],
  ])('XML that %s', async (_, xml) => {
    expect(await saidOf(withBody(xml))).toBe(damaged)
  })

  it('XML that declares entities', async () => {
    const declared = body.replace('<w:document', '<!DOCTYPE w [<!ENTITY a "aaaa">]><w:document')
    expect(await saidOf(withBody(declared))).toContain('declares XML entities')
  })

  it('text in another encoding', async () => {
    const entries = unzipSync(plainFile)
    const utf16 = new Uint8Array(Buffer.from(`\ufeff${body}`, 'utf16le'))
    expect(await saidOf(zipSync({ ...entries, 'word/document.xml': utf16 }))).toBe(damaged)
  })

  it('more text than a memory holds, before it is unpacked', async () => {
    const bomb = plainFile.slice()
    recordIn(bomb, 'word/styles.xml').writeUInt32LE(2_000_000_000, 24)
    expect(await saidOf(bomb)).toContain('has more than 100 MB of text')
  })

  it('more text than it says that it has', async () => {
    const bomb = zipSync({ ...unzipSync(plainFile), 'word/document.xml': new Uint8Array(20_000_000) })
    recordIn(bomb, 'word/document.xml').writeUInt32LE(1_000, 24)
    expect(await saidOf(bomb)).toBe(damaged)
  })

  it.each([0, 16, 24, 28, 30, 42, 46])('a directory that is wrong in its byte %i', async (field) => {
    const bytes = plainFile.slice()
    const { byteOffset } = recordIn(bytes, 'word/document.xml')
    bytes.fill(0xee, byteOffset + field, byteOffset + field + 2)
    await expect(linkDocx(bytes, fjordager)).rejects.toThrow(/damaged|no document of Word/)
  })

  it('never breaks the program, whichever byte is wrong', async () => {
    for (let at = 0; at < plainFile.length; at += 3) {
      const bytes = plainFile.slice()
      bytes[at] = (bytes[at] ?? 0) ^ 0x55
      await linkDocx(bytes, fjordager).catch(({ message }: Error) => {
        expect(message).toMatch(/^The file /)
      })
    }
  })
})
