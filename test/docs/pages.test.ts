import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { beforeAll, describe, expect, it } from 'vitest'
import { z } from 'zod'
import { readConfig } from '../../src/archive/config.ts'
import { archiveInMemory } from '../../src/archive/in-memory.ts'
import { noLists } from '../../src/archive/lists.ts'
import { loadContent } from '../../src/archive/load.ts'
import { planPages, type TypedPage } from '../../src/site/plan.ts'
import { sampleContent } from '../helpers/site.ts'
import { docs } from './file.ts'

const folder = fileURLToPath(new URL('../../src/site/pages/', import.meta.url))
const PageModule = z.object({ name: z.string() })

/** The rows of docs/pages.md: the name of each page with its address; null where it has none of its own. */
const rows = new Map(
  [
    ...readFileSync(join(docs, 'pages.md'), 'utf8').matchAll(/^\| `([\w-]+)` \| (?:`([^`]+)`|[^|]+) \|/gm),
  ].map(([, name = '', address]) => [name, address ?? null] as const),
)
let pages: readonly TypedPage[]

beforeAll(async () => {
  const config = await readConfig(sampleContent, { accessibilityStatement: 'https://was.example.dk/' })
  pages = planPages(archiveInMemory(config, await loadContent(sampleContent, config), noLists))
})

/** `/aar/<year>/` as what such an address looks like. */
function shapeOf(address: string): RegExp {
  const escaped = address.replaceAll('.', '\\.').replace(/<\w+>/g, '[^/]+')
  return new RegExp(`^${escaped.replace(/\[(?!\^)/g, '(?:').replace(/(?<!\^\/)\]/g, ')?')}$`)
}

describe('docs/pages.md', () => {
  it('has a row for every kind of page, and for no other', async () => {
    const files = readdirSync(folder).filter((file) => file.endsWith('.11ty.tsx'))
    const modules = await Promise.all(files.map((file) => import(join(folder, file))))
    const names = modules.map((module) => PageModule.parse(module).name)
    expect([...rows.keys()].sort()).toEqual(names.sort())
  })

  it('says where each page of the sample archive stands', () => {
    const wrong = pages.filter(({ type, url }) => !shapeOf(rows.get(type) ?? '').test(url))
    expect(wrong.map(({ type, url }) => `${type}: ${url}`)).toEqual([])
  })

  it('tells of no address that the sample archive, with all that may be said of it, does not have', () => {
    const made = new Set(pages.map(({ type }) => type))
    // Pages of what is known only when the site is made, or of a ledger.
    const later = new Set(['data', 'moved', 'withdrawn'])
    expect([...rows.keys()].filter((name) => !made.has(name) && !later.has(name))).toEqual([])
  })

  it('is read as it is meant', () => {
    const shape = shapeOf('/tal/<kind>/[<year>/[<month>/]]')
    for (const url of ['/tal/a/', '/tal/a/2021/', '/tal/a/2021/05/']) expect(url).toMatch(shape)
    for (const url of ['/tal/', '/tal/a/b/c/d/', '/tal/a/2021']) expect(url).not.toMatch(shape)
  })
})
