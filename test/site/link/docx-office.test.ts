import { execFile, spawnSync } from 'node:child_process'
import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import { linkDocx } from '../../../src/site/link/docx.ts'
import { hyperlinkStyle, paragraph, run, wordFile } from '../../helpers/docx.ts'
import { temporaryFolders, writeFiles } from '../../helpers/folders.ts'
import { at, fjordager } from './fjordager.ts'

const hasOffice = spawnSync('soffice', ['--version']).status === 0
const newFolder = temporaryFolders()

/** Converts files with LibreOffice. */
async function converted(
  files: Readonly<Record<string, string | Uint8Array>>,
  to: string,
): Promise<Buffer[]> {
  const folder = await newFolder()
  await writeFiles(folder, files)
  const names = Object.keys(files)
  const profile = `-env:UserInstallation=file://${join(folder, 'profile')}`
  await promisify(execFile)('soffice', [profile, '--headless', '--convert-to', to, ...names], { cwd: folder })
  const [extension = ''] = to.split(':')
  return Promise.all(names.map((name) => readFile(join(folder, name.replace(/\w+$/, extension)))))
}

/** The addresses of links in order, without those to footnotes. */
function hrefsOf(html: Buffer | undefined): string[] {
  return [...`${html}`.matchAll(/<a href="(http[^"]*)"/g)].map(([, href = '']) => href)
}

/** A document as LibreOffice writes it. */
async function fromOffice(): Promise<Uint8Array> {
  const html =
    '<meta charset="utf-8"><h1>Sag 22-010739 på havnen</h1><p>Se <b>22-01</b>0739 og <i>998-2021-18397</i>.</p>' +
    '<table><tr><td>22-010739</td><td>22-999999</td></tr></table><p><a href="https://example.dk/">22-010739</a></p>'
  const [file = new Uint8Array()] = await converted({ 'made.html': html }, 'docx:MS Word 2007 XML')
  return file
}

/** A document as Word writes it. */
function fromWord(): Uint8Array {
  const rsid = 'w:rsidR="00AB12CD" w:rsidRPr="00F01234"'
  const split = [
    `<w:r ${rsid}><w:lastRenderedPageBreak/><w:t xml:space="preserve">Se </w:t></w:r>`,
    '<w:proofErr w:type="spellStart"/>',
    `<w:r ${rsid}><w:rPr><w:b/><w:bCs/></w:rPr><w:t>22-01</w:t></w:r>`,
    '<w:proofErr w:type="spellEnd"/>',
    `<w:r ${rsid}><w:t>0739, 998-2021</w:t></w:r><w:r ${rsid}><w:noBreakHyphen/><w:t>18397.</w:t></w:r>`,
  ]
  const inserted = `<w:ins w:id="7" w:author="Karen" w:date="2024-03-05T10:20:30Z">${run('ny 22-010739 nu')}</w:ins>`
  return wordFile({
    body:
      paragraph(...split) +
      `<w:tbl><w:tblPr/><w:tblGrid><w:gridCol w:w="2000"/></w:tblGrid><w:tr><w:tc><w:tcPr/>${paragraph(run('22-010739'))}</w:tc></w:tr></w:tbl>` +
      paragraph(run('Sag &amp; '), inserted, '<w:r><w:footnoteReference w:id="2"/></w:r>'),
    stories: { footnotes: `<w:footnote w:id="2">${paragraph(run('22-010739'))}</w:footnote>` },
    styles: hyperlinkStyle,
  })
}

describe.skipIf(!hasOffice)('LibreOffice', () => {
  const one = at('sag/22-010739/')
  const two = at('sag/998-2021-18397/')

  describe.each([
    ['a document of Word', fromWord, [one, two, one, one, one]],
    ['a document of its own', fromOffice, [one, one, two, one, 'https://example.dk/']],
  ])('opens %s that has links', (_, make, hrefs) => {
    let before: Uint8Array
    let after: Uint8Array
    beforeAll(async () => {
      before = await make()
      after = (await linkDocx(before, fjordager)).bytes
    })

    it('and reads the same text', async () => {
      const texts = await converted({ 'before.docx': before, 'after.docx': after }, 'txt:Text (encoded):UTF8')
      const [was, is] = texts.map((text) => text.toString())
      expect(was).toContain('22-010739')
      expect(is).toBe(was)
    })

    it('and shows the links', async () => {
      const [html] = await converted({ 'after.docx': after }, 'html')
      expect(hrefsOf(html)).toEqual(hrefs)
    })
  })
})
