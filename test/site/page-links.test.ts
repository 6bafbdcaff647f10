import { fromHtml } from 'hast-util-from-html'
import { select } from 'hast-util-select'
import { Fragment, h } from 'preact'
import { describe, expect, it } from 'vitest'
import { findMentions } from '../../parsers/citation/mentions.ts'
import { mentionKey } from '../../src/archive/mentions/citation.ts'
import { Prose } from '../../src/site/components/Prose.tsx'
import type { PageLinks } from '../../src/site/page-links.ts'
import { renderPage } from '../../src/site/site.tsx'
import { textOf } from '../helpers/site.ts'

const text = 'Sagen er 998-2020-77, som er kendt.'
const keys = findMentions(text).map(mentionKey)

/** The text as a page shows it under `/arkiv/` that has a link, or a note, for what it mentions. */
function shown(link: PageLinks['mentions'][string] | null) {
  const links = link && { bodies: [], mentions: Object.fromEntries(keys.map((key) => [key, link])) }
  const frame = {
    name: '',
    language: 'da' as const,
    municipality: '',
    baseUrl: null,
    pathPrefix: '/arkiv/',
    assets: {},
  }
  const html = renderPage(
    { ...frame, closedPublished: false, liveReload: false },
    () => ({ items: [], lines: [] }),
    links ? { links } : {},
    h(Fragment, null, h(Prose, { text })),
  )
  return fromHtml(html)
}

describe('what a text mentions', () => {
  it('is a link below the path prefix', () => {
    expect(select('a.number', shown({ url: '/sag/998-2020-77/' }))?.properties.href).toBe(
      '/arkiv/sag/998-2020-77/',
    )
  })

  it('is marked where it is known to be missing, and said to those who do not see the mark', () => {
    const page = shown({ note: 'findes ikke' })
    const mark = select('span.not-held', page)
    expect(mark?.properties.title).toBe('findes ikke')
    expect(mark && textOf(mark)).toBe('998-2020-77 (findes ikke)')
    expect(select('a', page)).toBeUndefined()
  })

  it('keeps that note out of the search index', () => {
    const note = select('.not-held .unseen', shown({ note: 'findes ikke' }))
    expect(note?.properties.dataPagefindIgnore).toBeDefined()
  })

  it('stays text where the page has nothing to say of it', () => {
    const page = shown(null)
    expect(select('a, span', page)).toBeUndefined()
    expect(textOf(page)).toBe(text)
  })
})
