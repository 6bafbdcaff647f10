import { createHash } from 'node:crypto'
import type { Element, Root } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { beforeAll, describe, expect, it } from 'vitest'
import { readTree, temporaryFolders } from '../helpers/folders.ts'
import { type BuiltSite, buildContent, readPage, sampleContent, textOf } from '../helpers/site.ts'

const newFolder = temporaryFolders()
let site: BuiltSite
const pages = new Map<string, Root>()
const ids = new Map<string, readonly string[]>()
let files = new Set<string>()

beforeAll(async () => {
  site = await buildContent(sampleContent, `${await newFolder()}/site`)
  files = new Set((await readTree(site.out)).keys())
  for (const file of files) if (file.endsWith('.html')) pages.set(`/${file}`, readPage(site, `/${file}`))
  for (const [path, page] of pages) {
    ids.set(
      path,
      selectAll('[id]', page).map(({ properties }) => String(properties.id)),
    )
  }
})

/** The pages of which something is untrue, each with what is wrong. */
function pagesWhere(complaint: (page: Root, path: string) => string | null): string[] {
  return [...pages].flatMap(([path, page]) => {
    const wrong = complaint(page, path)
    return wrong === null ? [] : [`${path}: ${wrong}`]
  })
}

/** The file that a path of the site leads to, without the slash in front. */
function fileOf(path: string): string {
  return decodeURI(path).slice(1) + (path.endsWith('/') ? 'index.html' : '')
}

/** Whether a page's policy names a style by its hash. */
function isInPolicy(style: Element, page: Root): boolean {
  const policy = select('meta[http-equiv="Content-Security-Policy"]', page)?.properties.content
  const [text] = style.children
  const css = text?.type === 'text' ? text.value : ''
  return String(policy).includes(`'sha256-${createHash('sha256').update(css).digest('base64')}'`)
}

function everyElement(page: Root): Element[] {
  return selectAll('*', page)
}

describe('every page of the sample', () => {
  it('is one of many', () => {
    expect(pages.size).toBeGreaterThan(400)
  })

  it('has one h1 that says something', () => {
    const wrong = pagesWhere((page) => {
      const headings = selectAll('h1', page).map(textOf)
      return headings.length === 1 && headings[0] ? null : headings.join(' | ')
    })
    expect(wrong).toEqual([])
  })

  it('is in Danish, with a title and a main part that the skip link leads to', () => {
    const wrong = pagesWhere((page) => {
      if (select('html', page)?.properties.lang !== 'da') return 'lang'
      const title = select('head title', page)
      if (!title || textOf(title) === '') return 'title'
      const [first] = selectAll('body a', page)
      const mains = selectAll('main', page)
      return mains.length === 1 && first?.properties.href === `#${mains[0]?.properties.id}` ? null : 'main'
    })
    expect(wrong).toEqual([])
  })

  it('has a title of its own', () => {
    const titles = [...pages.values()].map((page) => textOf(select('title', page) ?? page))
    const twice = titles.filter((title, at) => titles.indexOf(title) !== at)
    expect([...new Set(twice)]).toEqual([])
  })

  it('lets nothing run or load but its own files', () => {
    const wrong = pagesWhere((page) => {
      const policy = select('meta[http-equiv="Content-Security-Policy"]', page)?.properties.content
      if (!String(policy).includes("default-src 'none'")) return 'no policy'
      return /unsafe-inline|unsafe-eval(?<!wasm-unsafe-eval)|https?:|\*/.test(String(policy))
        ? String(policy)
        : null
    })
    expect(wrong).toEqual([])
  })

  it('has no inline script, no inline style and no event handler', () => {
    const wrong = pagesWhere((page) => {
      const running = selectAll('script:not([type="application/ld+json"])', page)
      if (running.some(({ properties, children }) => !properties.src || children.length)) return 'script'
      if (selectAll('style', page).some((style) => !isInPolicy(style, page)) || select('[style]', page))
        return 'style'
      const handler = everyElement(page).find(({ properties }) =>
        Object.keys(properties).some((name) => /^on[A-Z]/.test(name)),
      )
      return handler ? handler.tagName : null
    })
    expect(wrong).toEqual([])
  })

  it('uses each id once', () => {
    const wrong = pagesWhere((_, path) => {
      const twice = ids.get(path)?.filter((id, at, all) => all.indexOf(id) !== at) ?? []
      return twice.length > 0 ? twice.join() : null
    })
    expect(wrong).toEqual([])
  })

  it('names its fields and its links', () => {
    const wrong = pagesWhere((page) => {
      const unnamed = selectAll('a', page).find((link) => textOf(link) === '')
      if (unnamed) return `a link to ${unnamed.properties.href}`
      const labelled = selectAll('label input, label select', page)
      const fields = selectAll('input, select', page).filter((field) => !labelled.includes(field))
      const nameless = fields.find(({ properties }) => !select(`label[for="${properties.id}"]`, page))
      return nameless ? `the field ${nameless.properties.id}` : null
    })
    expect(wrong).toEqual([])
  })

  it('has headings that skip no level', () => {
    const wrong = pagesWhere((page) => {
      const levels = selectAll('h1, h2, h3, h4, h5, h6', page).map(({ tagName }) => Number(tagName[1]))
      const skips = levels.some((level, at) => level > (levels[at - 1] ?? 0) + 1)
      return skips ? levels.join() : null
    })
    expect(wrong).toEqual([])
  })

  it('links to pages and parts of pages that are there', () => {
    const wrong = pagesWhere((page, path) => {
      const targets = selectAll('[href]:not([rel~=external]), [src], [action]', page).map(({ properties }) =>
        String(properties.href ?? properties.src ?? properties.action),
      )
      const broken = targets.filter((target) => {
        if (!target.startsWith('/') && !target.startsWith('#')) return true
        const [to = '', fragment] = target.split('#')
        const file = to === '' ? path.slice(1) : fileOf(to)
        if (!files.has(file)) return true
        return fragment !== undefined && !ids.get(`/${file}`)?.includes(decodeURIComponent(fragment))
      })
      return broken.length > 0 ? [...new Set(broken)].join() : null
    })
    expect(wrong).toEqual([])
  })

  it('can be reached by links from the home page, the page for what is not found aside', () => {
    const seen = new Set(['/index.html'])
    for (const path of seen) {
      for (const { properties } of selectAll('a[href]', pages.get(path))) {
        const [to = ''] = String(properties.href).split('#')
        if (to.startsWith('/') && pages.has(`/${fileOf(to)}`)) seen.add(`/${fileOf(to)}`)
      }
    }
    expect([...pages.keys()].filter((path) => !seen.has(path))).toEqual(['/404.html'])
  })

  it('is searched only when it is an item’s', () => {
    const searched = [...pages].filter(([, page]) => select('[data-pagefind-body]', page))
    const items = site.archive.meetings.flatMap((meeting) =>
      meeting.items.map((item) => `/moeder/${meeting.id}/${item.slug}/index.html`),
    )
    expect(searched.map(([path]) => path).sort()).toEqual(items.sort())
  })
})
