import { readFileSync } from 'node:fs'
import { symlink } from 'node:fs/promises'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest'
import { deployFiles } from '../../src/publish/deploy/files.ts'
import { headersFile } from '../../src/publish/deploy/headers-file.ts'
import { nginxRedirects } from '../../src/publish/deploy/nginx-redirects.ts'
import { redirectsFile } from '../../src/publish/deploy/redirects-file.ts'
import { linesOf } from '../helpers/cli.ts'
import { temporaryFolders, writeFiles } from '../helpers/folders.ts'
import { type Answer, findNginx, type Nginx, startNginx } from '../helpers/nginx.ts'

const newFolder = temporaryFolders()

const settled = {
  redirects: [{ from: '/moeder/b/2021-05-26/', to: '/moeder/b/2021-05-25/' }],
  withdrawn: [{ url: '/moeder/b/2020-01-01/', why: 'Trukket tilbage' }],
}

const template = readFileSync(
  fileURLToPath(new URL('../../src/publish/deploy/nginx.conf', import.meta.url)),
  'utf8',
)

describe('_redirects', () => {
  it('leads each moved page and its JSON twin on, over the page that lies at the old address', () => {
    expect(linesOf(redirectsFile({ ...settled, withdrawn: [] }, '/'))).toEqual([
      '/moeder/b/2021-05-26/ /moeder/b/2021-05-25/ 301!',
      '/moeder/b/2021-05-26/index.json /moeder/b/2021-05-25/index.json 301!',
    ])
  })

  it('answers for what was withdrawn with its page and 410, and does not repeat why', () => {
    const file = redirectsFile({ ...settled, redirects: [] }, '/')
    expect(linesOf(file)).toEqual([
      '/moeder/b/2020-01-01/ /moeder/b/2020-01-01/index.html 410!',
      '/moeder/b/2020-01-01/index.json /moeder/b/2020-01-01/index.html 410!',
    ])
  })

  it('has the path prefix on both sides', () => {
    for (const line of linesOf(redirectsFile(settled, '/referater/')))
      expect(line).toMatch(/^\/referater\/\S+ \/referater\/\S+ \d{3}!$/)
  })

  it('is empty when nothing moved', () => {
    expect(redirectsFile({ redirects: [], withdrawn: [] }, '/')).toBe('')
  })
})

describe('_headers', () => {
  it('has one rule for everything and one for each kind of hashed files, under the prefix', () => {
    const lines = linesOf(headersFile('/referater/')).filter((line) => line.startsWith('/'))
    expect(lines[0]).toBe('/referater/*')
    expect(lines).toContain('/referater/assets/*')
    expect(lines).toContain('/referater/pagefind/*.pf_fragment')
  })

  it('says how long a file may be kept in one rule at most', () => {
    const [all = '', ...hashed] = headersFile('/').split('\n\n')
    expect(all).toContain("frame-ancestors 'none'")
    expect(all).not.toContain('Cache-Control')
    const kept = hashed.filter((rule) => !/Access-Control|Content-Type/.test(rule))
    for (const rule of kept) expect(rule).toMatch(/^\S+\n {2}Cache-Control: .+immutable\n?$/)
  })

  it('says what feeds and calendars are, wherever they lie', () => {
    const rules = headersFile('/referater/').split('\n\n')
    const typed = rules.flatMap(
      (rule) => /^(\S+)\n {2}Content-Type: (.+?)\n?$/.exec(rule)?.slice(1, 3).join(' ') ?? [],
    )
    expect(typed).toEqual([
      '/referater/opensearch.xml application/opensearchdescription+xml; charset=utf-8',
      '/referater/feed.xml application/atom+xml; charset=utf-8',
      '/referater/*/feed.xml application/atom+xml; charset=utf-8',
      '/referater/feed.json application/feed+json; charset=utf-8',
      '/referater/*/feed.json application/feed+json; charset=utf-8',
      '/referater/*/kalender.ics text/calendar; charset=utf-8',
    ])
  })

  it('lets pages of other sites load the script for them, what it looks up and the downloads, and nothing else', () => {
    const rules = headersFile('/referater/').split('\n\n')
    const shared = rules.filter((rule) => rule.includes('Access-Control-Allow-Origin: *'))
    const paths = shared.map((rule) => rule.split('\n')[0])
    expect(paths).toEqual([
      '/referater/link.js',
      '/referater/api/*',
      '/referater/data/*',
      '/referater/oparl/*',
      '/referater/*/index.json',
    ])
  })
})

describe('the redirects of nginx', () => {
  it.each(['/a/; }', '/a/"', '/$host/', '/a/\n/b/'])(
    'take nothing that nginx would read as more than %j',
    (url) => {
      expect(() => nginxRedirects({ redirects: [{ from: url, to: '/b/' }], withdrawn: [] }, '/')).toThrow()
      expect(() => nginxRedirects({ redirects: [{ from: '/b/', to: url }], withdrawn: [] }, '/')).toThrow()
      expect(() => nginxRedirects({ redirects: [], withdrawn: [{ url, why: 'x' }] }, '/')).toThrow()
    },
  )
})

const nginx = findNginx()
if (!nginx)
  process.stderr.write('No nginx on this machine, and none to install: its configuration is not tried.\n')

/** The files of a site, with a body that is long enough to be packed. */
const site = {
  'index.html': '<h1>Forside</h1>',
  '404.html': '<h1>Siden findes ikke</h1>',
  'moeder/index.html': `<h1>Møder</h1>${'<p>æøå</p>'.repeat(200)}`,
  'moeder/b/2021-05-25/index.html': '<h1>Møde</h1>',
  'moeder/b/2021-05-25/index.json': '{"navn":"Møde"}',
  'moeder/b/2021-05-26/index.html': '<h1>Flyttet</h1>',
  'moeder/b/2020-01-01/index.html': '<h1>Trukket tilbage</h1>',
  'api/ids.json': '{}',
  'link.js': '(()=>{})()',
  'assets/style-1A2B3C4D.css': 'p { color: #333 }',
  'assets/search-1A2B3C4D.js': 'export {}',
  'assets/icon-1a2b3c4d.svg': '<svg xmlns="http://www.w3.org/2000/svg"/>',
  'assets/plex-1A2B3C4D.woff2': 'wOF2',
  'pagefind/pagefind.js': 'export {}',
  'pagefind/pagefind-entry.json': '{}',
  'pagefind/shards.json': '{}',
  'pagefind/pagefind.da_3b9afc8c7f.pf_meta': '\x1f',
  'pagefind/wasm.da.pagefind': '\x1f',
  'pagefind/index/da_1234567.pf_index': '\x1f'.repeat(2000),
  'pagefind/fragment/da_1234567.pf_fragment': '\x1f',
  'pagefind/filter/da_1234567.pf_filter': '\x1f',
  'pagefind/2021/fragment/da_1234567.pf_fragment': '\x1f',
  'feed.xml': '<feed/>',
  'moeder/b/feed.xml': '<feed/>',
  'moeder/b/feed.json': '{}',
  'moeder/b/kalender.ics': 'BEGIN:VCALENDAR',
  'sitemap.xml': '<urlset/>',
  'titel.png': '\x89PNG',
  'opensearch.xml': '<OpenSearchDescription/>',
  'robots.txt': 'User-agent: *',
  '.referatarkiv': 'mærke',
  '.well-known/security.txt': 'Contact: mailto:info@example.dk',
}

describe.skipIf(!nginx).each(['/', '/referater/'])('nginx, for a site at %s', (prefix) => {
  let server: Nginx
  let get: Nginx['get']
  const at = (path: string): string => prefix.slice(0, -1) + path

  beforeAll(async () => {
    const folder = await newFolder()
    const root = join(folder, 'site')
    await writeFiles(root, { ...site, ...Object.fromEntries(deployFiles(settled, prefix)) })
    await writeFiles(folder, { 'secret.txt': 'zqx', 'site-2/index.html': 'zqx' })
    // As a release that is swapped by its link.
    await symlink(root, join(folder, 'live'))
    server = await startNginx(nginx ?? '', folder, (port) =>
      template
        .replaceAll('/srv/referater/current', join(folder, 'live'))
        .replace('$referatarkiv_root', prefix === '/' ? '$referatarkiv_root' : '$referatarkiv_referater_root')
        .replace('listen 80;', `listen 127.0.0.1:${port};`),
    )
    get = server.get
  }, 300_000)

  afterAll(() => server?.stop())

  const expectSecured = ({ headers }: Answer): void => {
    expect(headers['content-security-policy']).toMatch(/^default-src 'none'; .*frame-ancestors 'none'$/)
    expect(headers['x-content-type-options']).toBe('nosniff')
    expect(headers['referrer-policy']).toBe('same-origin')
    expect(headers['permissions-policy']).toContain('camera=()')
    expect(headers.server).toBe('nginx')
  }

  it('reads its configuration without a complaint', async () => {
    expect(await server.complaints()).not.toMatch(/\[(?:warn|alert|emerg)\]/)
  })

  it('serves pages with the headers that protect them', async () => {
    const home = await get(at('/'))
    expect([home.status, home.body]).toEqual([200, site['index.html']])
    expectSecured(home)
    expect(await get(at('/moeder/b/2021-05-25/'))).toMatchObject({ status: 200, body: '<h1>Møde</h1>' })
  })

  it('leads a moved page to where it is now, and its JSON twin and its query too', async () => {
    const moved = await get(at('/moeder/b/2021-05-26/'))
    expect([moved.status, moved.headers.location]).toEqual([301, at('/moeder/b/2021-05-25/')])
    expectSecured(moved)
    expect(moved.headers['cache-control']).toBe('no-cache')
    const twin = await get(at('/moeder/b/2021-05-26/index.json?v=1'))
    expect([twin.status, twin.headers.location]).toEqual([301, at('/moeder/b/2021-05-25/index.json?v=1')])
  })

  it('says of what was withdrawn that it is gone, with its page', async () => {
    for (const path of ['/moeder/b/2020-01-01/', '/moeder/b/2020-01-01/index.json']) {
      const gone = await get(at(path))
      expect([gone.status, gone.body]).toEqual([410, '<h1>Trukket tilbage</h1>'])
      expect(gone.headers['content-type']).toBe('text/html; charset=utf-8')
      expectSecured(gone)
    }
  })

  it.each(['/findes/ikke/', '/assets/findes-ikke.css', '/moeder/b/2021-05-25/punkt-9'])(
    'shows the site’s own page for %s, with 404',
    async (path) => {
      const missing = await get(at(path))
      expect([missing.status, missing.body]).toEqual([404, site['404.html']])
      expect(missing.headers['content-type']).toBe('text/html; charset=utf-8')
      expect(missing.headers['cache-control']).toBe('no-cache')
      expectSecured(missing)
    },
  )

  it.each([
    '/assets/style-1A2B3C4D.css',
    '/assets/plex-1A2B3C4D.woff2',
    '/pagefind/pagefind.da_3b9afc8c7f.pf_meta',
    '/pagefind/index/da_1234567.pf_index',
    '/pagefind/filter/da_1234567.pf_filter',
    '/pagefind/2021/fragment/da_1234567.pf_fragment',
  ])('lets a browser keep %s for a year', async (path) => {
    const file = await get(at(path))
    expect(file).toMatchObject({
      status: 200,
      headers: { 'cache-control': 'public, max-age=31536000, immutable' },
    })
    expectSecured(file)
  })

  it.each([
    '/',
    '/moeder/',
    '/moeder/b/2021-05-25/index.json',
    '/api/ids.json',
    '/link.js',
    '/pagefind/pagefind.js',
    '/pagefind/pagefind-entry.json',
    '/pagefind/shards.json',
    '/pagefind/wasm.da.pagefind',
  ])('lets a browser ask each time whether %s is the same still', async (path) => {
    const file = await get(at(path))
    expect(file).toMatchObject({ status: 200, headers: { 'cache-control': 'no-cache' } })
    const again = await get(at(path), { 'if-none-match': String(file.headers.etag) })
    expect([again.status, again.body]).toEqual([304, ''])
  })

  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/api/ids.json', 'application/json; charset=utf-8'],
    ['/assets/icon-1a2b3c4d.svg', 'image/svg+xml; charset=utf-8'],
    ['/assets/style-1A2B3C4D.css', 'text/css; charset=utf-8'],
    ['/assets/search-1A2B3C4D.js', 'text/javascript; charset=utf-8'],
    ['/assets/plex-1A2B3C4D.woff2', 'font/woff2'],
    ['/pagefind/wasm.da.pagefind', 'application/octet-stream'],
    ['/pagefind/index/da_1234567.pf_index', 'application/octet-stream'],
    ['/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/moeder/b/feed.xml', 'application/atom+xml; charset=utf-8'],
    ['/moeder/b/feed.json', 'application/feed+json; charset=utf-8'],
    ['/moeder/b/kalender.ics', 'text/calendar; charset=utf-8'],
    ['/sitemap.xml', 'application/xml; charset=utf-8'],
    ['/titel.png', 'image/png'],
    ['/opensearch.xml', 'application/opensearchdescription+xml; charset=utf-8'],
    ['/robots.txt', 'text/plain; charset=utf-8'],
  ])('says of %s that it is %s', async (path, type) => {
    expect((await get(at(path))).headers['content-type']).toBe(type)
  })

  it.each([
    '/link.js',
    '/api/ids.json',
    '/moeder/b/2021-05-25/index.json',
    '/moeder/b/2021-05-26/index.json',
  ])('lets pages of other sites load %s', async (path) => {
    const { headers } = await get(at(path))
    expect(headers['access-control-allow-origin']).toBe('*')
  })

  it.each(['/', '/moeder/b/2021-05-25/', '/assets/search-1A2B3C4D.js', '/pagefind/shards.json'])(
    'keeps %s from scripts of other sites',
    async (path) => {
      expect((await get(at(path))).headers).not.toHaveProperty('access-control-allow-origin')
    },
  )

  it('packs what is text, and not what is packed already', async () => {
    const accepting = { 'accept-encoding': 'gzip' }
    expect((await get(at('/moeder/'), accepting)).headers['content-encoding']).toBe('gzip')
    const chunk = await get(at('/pagefind/index/da_1234567.pf_index'), accepting)
    expect(chunk.headers['content-encoding']).toBeUndefined()
  })

  it('leads a folder without its slash to the one with it, and names no host', async () => {
    const { status, headers } = await get(at('/moeder?q=1'))
    expect([status, headers.location]).toEqual([301, at('/moeder/?q=1')])
  })

  it.each([
    '/.referatarkiv',
    '/%2ereferatarkiv',
    '/moeder/.git/config',
    '/nginx/redirects.conf',
    '/nginx/server.conf',
    '/nginx/../nginx/server.conf',
    '/_headers',
    '/_redirects',
    '/%5fredirects',
  ])('keeps %s to itself', async (path) => {
    expect(await get(at(path))).toMatchObject({ status: 404, body: site['404.html'] })
  })

  it('serves what is well known', async () => {
    expect((await get(at('/.well-known/security.txt'))).status).toBe(200)
  })

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/..%2fsecret.txt',
    '/assets/../../secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/moeder/../../secret.txt',
    '/..%5csecret.txt',
    '-2/',
    '../site-2/',
    '/%00/../../secret.txt',
    '//secret.txt',
  ])('gives nothing outside the site for %s', async (path) => {
    const { status, body } = await get(at(path))
    expect([400, 404]).toContain(status)
    expect(body).not.toContain('zqx')
  })

  it('leads nowhere that the address itself tells it', async () => {
    for (const path of ['//example.com/', '//moeder', '/%0d%0aSet-Cookie:a=b', '/moeder%0d%0aX:y']) {
      const { status, headers } = await get(at(path))
      if (status === 301) expect(headers.location).toBe(at('/moeder/'))
      expect(headers).not.toHaveProperty('set-cookie')
      expect(headers).not.toHaveProperty('x')
    }
  })

  if (prefix !== '/') {
    it('leads the prefix without its slash to the home page', async () => {
      expect(await get('/referater')).toMatchObject({ status: 301, headers: { location: '/referater/' } })
    })

    it('has nothing to do with what lies outside the prefix', async () => {
      const { headers, body } = await get('/moeder/')
      expect(headers).not.toHaveProperty('content-security-policy')
      expect(body).not.toContain('Møder')
    })
  }
})

describe.skipIf(!nginx)('nginx, for an archive with a long past', () => {
  it('takes 20,000 redirects with addresses of 150 characters', async () => {
    const folder = await newFolder()
    const redirects = Array.from({ length: 20_000 }, (_, at) => ({
      from: `/moeder/${'x'.repeat(130)}/${at}/`,
      to: `/moeder/${at}/`,
    }))
    await writeFiles(join(folder, 'site'), Object.fromEntries(deployFiles({ redirects, withdrawn: [] }, '/')))
    const server = await startNginx(nginx ?? '', folder, (port) =>
      template
        .replaceAll('/srv/referater/current', join(folder, 'site'))
        .replace('listen 80;', `listen 127.0.0.1:${port};`)
        .replace('# set $referatarkiv_transport', 'set $referatarkiv_transport'),
    )
    onTestFinished(server.stop)
    const { status, headers } = await server.get(redirects[12_345]?.from ?? '')
    expect([status, headers.location]).toEqual([301, '/moeder/12345/'])
    expect(headers['strict-transport-security']).toBe('max-age=31536000')
    expect(await server.complaints()).toBe('')
  })
})
