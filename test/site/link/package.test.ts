import { execFile } from 'node:child_process'
import { mkdir, symlink } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { beforeAll, describe, expect, it } from 'vitest'
import type declaredRehype from '../../../src/publish/plugins/rehype.js'
import type declaredRemark from '../../../src/publish/plugins/remark.js'
import rehypeReferatarkiv from '../../../src/site/link/rehype.ts'
import remarkReferatarkiv from '../../../src/site/link/remark.ts'
import { temporaryFolders, writeFiles } from '../../helpers/folders.ts'

const root = fileURLToPath(new URL('../../../', import.meta.url))
const newFolder = temporaryFolders()
let folder: string

/** A site's program, which the types of the package have to allow. */
const PROGRAM = `
import referatarkivHtml, { type LinkOptions } from 'referatarkiv/rehype'
import referatarkiv from 'referatarkiv/remark'
import remarkParse from 'remark-parse'
import { unified } from 'unified'

const files: Record<string, unknown> = {
  '/api/numre.json': { version: 1, home: 'https://referater.example.dk/', beginnings: ['2'] },
  '/api/numre/fra-2.json': {
    version: 1,
    ids: { '22-010739': [{ kind: 'case', number: '22-010739', title: 'Vej', url: '/sag/22-010739/' }] },
  },
  '/api/moeder.json': { version: 1, bodies: [] },
}
const options: LinkOptions = { archive: async (path) => files[path] }
const processor = unified().use(remarkParse).use(referatarkiv, options)
unified().use(referatarkivHtml, { archive: new URL('https://referater.example.dk/') })
// @ts-expect-error an archive is needed
unified().use(referatarkiv, { home: 'https://referater.example.dk/' })
console.log(JSON.stringify(await processor.run(processor.parse('22-010739'))))
`

beforeAll(async () => {
  folder = await newFolder()
  const packages = ['unified', 'remark-parse', '@types/node', '@types/mdast', '@types/hast']
  await install('referatarkiv', root)
  for (const name of packages) await install(name, join(root, 'node_modules', name))
  const compilerOptions = {
    module: 'nodenext',
    strict: true,
    outDir: 'out',
    types: ['node'],
    target: 'es2022',
  }
  await writeFiles(folder, {
    'package.json': JSON.stringify({ type: 'module' }),
    'tsconfig.json': JSON.stringify({ compilerOptions, files: ['site.ts'] }),
    'site.ts': PROGRAM,
  })
})

async function install(name: string, from: string): Promise<void> {
  const link = join(folder, 'node_modules', name)
  await mkdir(dirname(link), { recursive: true })
  await symlink(from, link)
}

const node = async (...args: readonly string[]) =>
  (await promisify(execFile)(process.execPath, args, { cwd: folder })).stdout

describe('the plugins of the package', () => {
  it('are declared as they are', () => {
    const declared: { remark: typeof declaredRemark; rehype: typeof declaredRehype } = {
      remark: remarkReferatarkiv,
      rehype: rehypeReferatarkiv,
    }
    expect(Object.values(declared)).not.toContain(undefined)
  })

  it('can be used by a site in TypeScript that has installed it', async () => {
    expect(await node(join(root, 'node_modules/typescript/bin/tsc'))).toBe('')
    expect(await node('out/site.js')).toContain('"url":"https://referater.example.dk/sag/22-010739/"')
  })
})
