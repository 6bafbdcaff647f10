import { afterEach, expect, it, vi } from 'vitest'
import { suggestionFiles } from '../../../../src/publish/suggestions.ts'
import { makeSuggest } from '../../../../src/site/client/suggest/load.ts'

const body = { kind: 'body', url: '/moeder/byraadet/', title: 'Byrådet', meetings: 2 } as const
const other = { ...body, url: '/moeder/boernebyraadet/', title: 'Børnebyrådet' }

afterEach(() => vi.unstubAllGlobals())

/** A site in the folder `/arkiv`, of which the files can be changed, and what was asked of it. */
function serve(files: ReadonlyMap<string, string>) {
  const site = { files, asked: [] as string[] }
  vi.stubGlobal('fetch', async (url: string, { cache }: RequestInit) => {
    site.asked.push(`${cache} ${url}`)
    const text = site.files.get(url.replace('/arkiv/', ''))
    return text === undefined ? new Response('', { status: 404 }) : new Response(text)
  })
  return site
}

const titles = async (typed: string, suggest = makeSuggest('/arkiv/')) =>
  (await suggest(typed)).map(({ suggestion }) => suggestion.title)

it('nothing is loaded before something is typed', async () => {
  const { asked } = serve(suggestionFiles([body]))
  expect(await titles('')).toEqual([])
  expect(await titles('  ')).toEqual([])
  expect(asked).toEqual([])
})

it('the first letter loads the listing, which the server is asked for anew, and no suggestion', async () => {
  const { asked } = serve(suggestionFiles([body]))
  expect(await titles('b')).toEqual([])
  expect(asked[0]).toBe('no-cache /arkiv/api/forslag.txt')
})

it('each file is loaded once', async () => {
  const { asked } = serve(suggestionFiles([body]))
  const suggest = makeSuggest('/arkiv/')
  for (const typed of ['b', 'by', 'byr', 'byrå', 'byr']) await suggest(typed)
  expect(new Set(asked).size).toBe(asked.length)
  expect(asked).toHaveLength(3)
})

it('a site without suggestions has none, and no error', async () => {
  serve(new Map())
  expect(await titles('byr')).toEqual([])
})

it('what is no listing is none, as a page that a server sends in its place', async () => {
  serve(new Map([['api/forslag.txt', '<!doctype html>\n<title>Siden findes ikke</title>']]))
  expect(await titles('byr')).toEqual([])
})

it('a site that was published anew is found at the next letter', async () => {
  const site = serve(suggestionFiles([body]))
  const suggest = makeSuggest('/arkiv/')
  await suggest('x')
  site.files = suggestionFiles([body, other])
  expect(await titles('bor', suggest)).toEqual([])
  expect(await titles('børn', suggest)).toEqual(['Børnebyrådet'])
})
