import { join, relative } from 'node:path'
import Eleventy from '@11ty/eleventy'
import { describe, expect, it } from 'vitest'
import { compile } from '../../src/publish/compile.js'
import { readTree, temporaryFolders, writeFiles } from '../helpers/folders.ts'

const newFolder = temporaryFolders()

describe('front matter that is code', () => {
  it.each(['js', 'javascript', 'JS', 'JavaScript', 'jsLegacy', 'node'])(
    'stops the build under the name %s and is not run',
    async (language) => {
      const folder = await newFolder()
      const name = `ran${language}`
      const code = `{ title: (globalThis['${name}'] = 'x') }`
      await writeFiles(folder, { 'in/evil.md': `---${language}\n${code}\n---\nHej\n` })
      const eleventy = new Eleventy(join(folder, 'in'), join(folder, 'out'), {
        configPath: join(relative('.', await compile()), 'eleventy.config.js'),
        quietMode: true,
        source: 'script',
        config: (config) => config.addTemplateFormats('md'),
      })
      eleventy.disableLogger()
      await expect(eleventy.write()).rejects.toThrow(/front matter/i)
      expect(Object.hasOwn(globalThis, name)).toBe(false)
      expect([...(await readTree(folder)).keys()]).toEqual(['in/evil.md'])
    },
  )
})
