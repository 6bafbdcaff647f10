import { readFile } from 'node:fs/promises'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, it } from 'vitest'
import { planPages } from '../../src/site/plan.ts'
import { temporaryFolders } from '../helpers/folders.ts'
import { buildContent, sampleContent } from '../helpers/site.ts'

const newFolder = temporaryFolders()

/** The standard, and accessibility; how a page is written is the renderer's. */
const validator = new HtmlValidate({
  extends: ['html-validate:standard', 'html-validate:a11y'],
})

it('html-validate finds nothing on any page of the sample', async () => {
  const { archive, out } = await buildContent(sampleContent, join(await newFolder(), 'site'))
  const wrong: string[] = []
  for (const { url } of planPages(archive)) {
    const html = await readFile(join(out, url.endsWith('/') ? `${url}index.html` : url), 'utf8')
    const { results } = await validator.validateString(html)
    for (const { ruleId, message, line, column } of results.flatMap(({ messages }) => messages))
      wrong.push(`${url}:${line}:${column} ${ruleId}: ${message}`)
  }
  expect(wrong).toEqual([])
}, 300_000)
