import { parseDocument } from 'htmlparser2'
import { describe, expect, it } from 'vitest'
import { z } from 'zod'
import { feedFileText, planFeedFiles } from '../../../src/publish/feed-files.ts'
import { atomOf } from '../../../src/site/feeds/atom.ts'
import type { FeedProps } from '../../../src/site/feeds/feed.ts'
import { jsonFeedOf } from '../../../src/site/feeds/json-feed.ts'
import { archiveOf } from '../../helpers/archive.ts'
import { minutes, treatedAs } from '../../helpers/minutes.ts'
import { payloads } from '../../helpers/payloads.ts'
import { contentOf, elementsIn } from '../../helpers/xml.ts'

const config = {
  name: 'Referater fra Fjordager',
  baseUrl: 'https://referater.example.dk',
  pathPrefix: '/arkiv/',
}
const files = {
  'a.txt': minutes({
    date: '2024-10-09',
    items: [
      { title: 'Ny skole', paragraphs: treatedAs('22-010739', 'Godkendt. Det sker i maj.') },
      { title: 'Køb af skov', closed: true },
    ],
  }),
  'b.txt': minutes({
    body: 'Økonomiudvalget',
    date: '2024-09-30',
    items: [{ title: 'Ny skole', paragraphs: treatedAs('22-010739', 'Anbefalet.') }],
  }),
}
const planned = planFeedFiles(archiveOf(files, config))
const textAt = (url: string): string => {
  const file = planned.find((each) => each.url === url)
  if (!file) throw new Error(`no ${url} among ${planned.map((each) => each.url).join(', ')}`)
  return feedFileText(file.props)
}

const props: FeedProps = {
  name: 'Arkiv',
  publisher: 'Fjordager Kommune',
  home: 'https://referater.example.dk/arkiv/',
  subject: 'Byrådet',
  folder: '/moeder/byraadet/',
  entries: [
    {
      path: '/moeder/byraadet/2024-10-09/punkt-1/',
      title: 'Ny skole',
      body: 'Byrådet',
      number: 1,
      date: '2024-10-09',
      held: true,
      closed: false,
      caseNumber: '22-010739',
      outcome: 'approved',
      sentence: 'Godkendt.',
    },
  ],
}

/** The same feed with words in every place that takes words. */
const strewn = (words: string): FeedProps => ({
  ...props,
  name: words,
  publisher: words,
  subject: words,
  entries: props.entries.map((entry) => {
    return { ...entry, title: words, body: words, caseNumber: words, sentence: words }
  }),
})

/** What a reader of feeds shows of text that XML cannot hold. */
const held = (words: string) =>
  words.replace(/[^\t\n\r\u0020-\ud7ff\ue000-\ufffd\u{10000}-\u{10ffff}]/gu, '\ufffd')

/** A date as RFC 3339 has it. */
const date = z.iso.datetime()
const JsonFeed = z.object({
  version: z.literal('https://jsonfeed.org/version/1.1'),
  title: z.string().min(1),
  home_page_url: z.url(),
  feed_url: z.url(),
  items: z.array(
    z.object({
      id: z.url(),
      url: z.url(),
      title: z.string(),
      content_html: z.string(),
      date_published: date,
      date_modified: date,
      tags: z.array(z.string()),
    }),
  ),
})

describe('the feeds of an archive', () => {
  it('lie beside the pages of the archive, its bodies, its outcomes and its cases', () => {
    const urls = planned.map(({ url }) => url)
    for (const url of ['/feed.xml', '/feed.json', '/moeder/oekonomiudvalget/feed.json'])
      expect(urls).toContain(url)
    expect(urls).toContain('/beslutninger/godkendt/feed.xml')
    expect(urls).toContain('/sag/22-010739/feed.xml')
    expect(urls).toContain('/sag/22-010739/feed.json')
    expect(new Set(urls).size).toBe(urls.length)
  })

  it('are none where nobody knows the address of the site', () => {
    expect(planFeedFiles(archiveOf(files))).toEqual([])
  })

  it('tell of the newest meeting first, each item with what was decided and where', () => {
    const { items } = JsonFeed.parse(JSON.parse(textAt('/feed.json')))
    expect(items.map(({ url, title }) => [url, title])).toEqual([
      ['https://referater.example.dk/arkiv/moeder/byraadet/2024-10-09/punkt-1/', 'Ny skole'],
      ['https://referater.example.dk/arkiv/moeder/byraadet/2024-10-09/punkt-2/', 'Køb af skov'],
      ['https://referater.example.dk/arkiv/moeder/oekonomiudvalget/2024-09-30/punkt-1/', 'Ny skole'],
    ])
    expect(items[0]?.content_html).toBe(
      '<p>Godkendt.</p><p>Byrådet 9. oktober 2024, punkt 1, sagsnummer 22-010739</p>',
    )
    expect(items[1]?.content_html).toContain('<p>Lukket punkt</p>')
  })

  it('have 50 entries at most', () => {
    const items = Array.from({ length: 30 }, (_, at) => ({ title: `Vej ${at}` }))
    const many = archiveOf(
      Object.fromEntries(['2024-01-10', '2024-02-10'].map((day) => [day, minutes({ date: day, items })])),
      config,
    )
    const [all] = planFeedFiles(many)
    expect(all?.props.kind === 'atom' && all.props.feed.entries.map(({ date }) => date).at(0)).toBe(
      '2024-02-10',
    )
    expect(all?.props.kind === 'atom' && all.props.feed.entries).toHaveLength(50)
  })

  it('are made of plain data, so that its hash stands for all of it, and have no clock', () => {
    expect(JSON.parse(JSON.stringify(planned))).toStrictEqual(planned)
    for (const file of planned) expect(feedFileText(file.props)).toBe(feedFileText(file.props))
    expect(textAt('/feed.xml')).toContain('<updated>2024-10-09T12:00:00.000Z</updated>')
  })

  it('show that an entry has changed when the minutes come after the agenda', () => {
    const agenda = props.entries.map((entry) => ({ ...entry, held: false, outcome: null, sentence: '' }))
    const [before, after] = [atomOf({ ...props, entries: agenda }), atomOf(props)]
    expect(elementsIn(before, 'feed > updated')).toEqual(['2024-10-09T06:00:00.000Z'])
    expect(elementsIn(after, 'feed > updated')).toEqual(['2024-10-09T12:00:00.000Z'])
    expect(elementsIn(before, 'id')).toEqual(elementsIn(after, 'id'))
  })
})

describe('Atom', () => {
  it('has what RFC 4287 requires of a feed and of each entry', () => {
    for (const { url, props } of planned) {
      if (props.kind !== 'atom') continue
      const xml = feedFileText(props)
      const [feed] = parseDocument(xml, { xmlMode: true }).children.filter((node) => 'attribs' in node)
      expect(feed && 'name' in feed && [feed.name, feed.attribs.xmlns]).toEqual([
        'feed',
        'http://www.w3.org/2005/Atom',
      ])
      expect(elementsIn(xml, 'feed > id')).toEqual([`https://referater.example.dk/arkiv${url}`])
      expect(elementsIn(xml, 'feed > title')).toHaveLength(1)
      expect(elementsIn(xml, 'feed > author > name')).toHaveLength(1)
      for (const updated of elementsIn(xml, 'updated')) expect(date.safeParse(updated).success).toBe(true)
      expect(xml).toContain(`<link rel="self" href="https://referater.example.dk/arkiv${url}"/>`)
      const entries = elementsIn(xml, 'feed > entry').length
      for (const name of ['id', 'title', 'updated', 'content'])
        expect(elementsIn(xml, `feed > entry > ${name}`)).toHaveLength(entries)
      expect(new Set(elementsIn(xml, 'feed > entry > id')).size).toBe(entries)
    }
  })

  it('has a date where nothing has happened yet', () => {
    expect(elementsIn(atomOf({ ...props, entries: [] }), 'feed > updated')).toEqual([
      '1970-01-01T12:00:00.000Z',
    ])
  })

  it('shows whatever words as they stand, and makes no markup of them', () => {
    for (const words of payloads) {
      const xml = atomOf(strewn(words))
      expect(xml).not.toMatch(/(?![\t\n\r])\p{Cc}(?<![\u0080-\u009f])|\p{Cs}/u)
      expect(elementsIn(xml, 'feed > title')).toEqual([`${held(words)} – ${held(words)}`])
      expect(elementsIn(xml, 'feed > entry > author > name')).toEqual([held(words)])
      // Both are HTML in XML: read twice.
      expect(elementsIn(xml, 'feed > entry > title').map(contentOf)).toEqual([held(words)])
      const [content = ''] = elementsIn(xml, 'feed > entry > content')
      expect(content.match(/<[^>]*>/g)).toEqual(['<p>', '</p>', '<p>', '</p>'])
      expect(contentOf(content)).toContain(held(words))
    }
  })
})

describe('JSON Feed', () => {
  it('has what version 1.1 requires, whatever the words', () => {
    for (const words of payloads) {
      const feed = JsonFeed.parse(JSON.parse(jsonFeedOf(strewn(words))))
      expect(feed.title).toBe(`${words} – ${words}`)
      expect(feed.items[0]?.content_html.match(/<[^>]*>/g)).toEqual(['<p>', '</p>', '<p>', '</p>'])
    }
  })
})
