import { FOREVER, HASHED_FILES, REVALIDATE } from './caching.ts'
import { literal, nginxPattern } from './nginx-pattern.ts'
import { nginxNames } from './nginx-redirects.ts'
import { SECURITY_HEADERS } from './security.ts'
import { SHARING_HEADER } from './sharing.ts'
import { NAMED_TYPES } from './types.ts'

/** What the files of a site are, by their extensions. Pagefind's are binary and packed already. */
const TYPES: Readonly<Record<string, string>> = {
  'text/html': 'html',
  'text/css': 'css',
  'text/javascript': 'js mjs',
  'text/plain': 'txt',
  'text/csv': 'csv',
  'text/calendar': 'ics',
  'application/json': 'json',
  'application/x-ndjson': 'ndjson jsonl',
  'application/manifest+json': 'webmanifest',
  'application/xml': 'xml',
  'application/atom+xml': 'atom',
  'application/rss+xml': 'rss',
  'application/wasm': 'wasm',
  'application/zip': 'zip',
  'application/gzip': 'gz',
  'application/pdf': 'pdf',
  'image/svg+xml': 'svg',
  'image/png': 'png',
  'image/jpeg': 'jpg jpeg',
  'image/webp': 'webp',
  'image/x-icon': 'ico',
  'font/woff2': 'woff2',
  'application/octet-stream': 'pagefind pf_index pf_fragment pf_meta pf_filter',
}

/** The types that are text; nginx counts HTML among them itself, and warns when it is told. */
const TEXTS = [...new Set([...Object.keys(TYPES), ...NAMED_TYPES.map(({ type }) => type)])].filter(
  (type) => type !== 'text/html' && /^text\/|json|xml|javascript/.test(type),
)

/**
 * How nginx serves a site, for a `server` block that sets where the site lies. All of it stands in locations under the
 * path prefix, so that it leaves the rest of the server alone.
 */
export function nginxServer(pathPrefix: string): string {
  const { moved, withdrawn, root, transport, shared, notFound, gone, folder } = nginxNames(pathPrefix)
  const headers = (caching: string): string[] => headersOf(caching, transport, shared)
  const bare = pathPrefix.replace(/\/$/, '')
  const strip = bare === '' ? [] : [`rewrite "^${literal(bare)}(/.*)$" $1 break;`]
  return [
    '# Made by referatarkiv, for a server block that says where the site lies:',
    `#   set ${root} /srv/referater/current;`,
    '# and, with TLS, where all of its host is to be reached by https alone:',
    `#   set ${transport} "max-age=31536000";`,
    ...(bare === ''
      ? []
      : block(`location = ${bare}`, ['absolute_redirect off;', `return 301 ${pathPrefix};`])),
    ...block(`location ^~ ${pathPrefix}`, [
      ...common(root),
      'default_type application/octet-stream;',
      ...block(
        'types',
        Object.entries(TYPES).map(([type, extensions]) => `${type} ${extensions};`),
      ),
      '# nginx packs HTML anyway. With .gz files beside the others: gzip_static on; with ngx_brotli: brotli on;',
      'gzip on;',
      'gzip_vary on;',
      'gzip_min_length 1000;',
      `gzip_types ${TEXTS.join(' ')};`,
      ...headers(REVALIDATE),
      `error_page 404 ${notFound};`,
      `error_page 410 ${gone};`,
      '# Hidden files, these very files, and a path that a browser may take for another host.',
      ...block(
        `if ($uri ~ "/\\.(?!well-known/)|//|^${literal(pathPrefix)}(?:nginx/|_headers$|_redirects$)")`,
        ['return 404;'],
      ),
      ...block(`if (${withdrawn})`, ['return 410;']),
      ...block(`if (${moved})`, [`return 301 ${moved}$is_args$args;`]),
      ...strip,
      `try_files $uri \${uri}index.html ${folder};`,
      ...block(`location ~ "^${literal(bare)}${nginxPattern(HASHED_FILES)}$"`, [
        ...headers(FOREVER),
        ...strip,
        'try_files $uri =404;',
      ]),
      ...NAMED_TYPES.flatMap(({ paths, type }) =>
        block(`location ~ "^${literal(bare)}${nginxPattern(paths)}$"`, [
          'types {}',
          `default_type ${type};`,
          ...strip,
          'try_files $uri =404;',
        ]),
      ),
    ]),
    '# A folder that was asked for without its slash.',
    ...block(`location ${folder}`, [
      ...common(root),
      ...headers(REVALIDATE),
      `error_page 404 ${notFound};`,
      ...block('if (-f $document_root$uri/index.html)', [`return 301 ${bare}$uri/$is_args$args;`]),
      'return 404;',
    ]),
    ...block(`location ${notFound}`, [
      ...common(root),
      ...html,
      ...headers(REVALIDATE),
      'try_files /404.html =404;',
    ]),
    ...block(`location ${gone}`, [
      ...common(root),
      ...html,
      ...headers(REVALIDATE),
      `try_files ${withdrawn} =410;`,
    ]),
    '',
  ].join('\n')
}

/** A location that serves pages only. */
const html = ['types {}', 'default_type text/html;']

function common(root: string): string[] {
  return [
    `root ${root};`,
    '# Links stay right behind a proxy, whatever its host and port.',
    'absolute_redirect off;',
    'server_tokens off;',
    'charset utf-8;',
    `charset_types ${TEXTS.join(' ')};`,
  ]
}

/**
 * nginx takes no header over from outside where a block has one of its own, so each block has all. One whose value is
 * empty is not sent.
 */
function headersOf(caching: string, transport: string, shared: string): string[] {
  return [
    ...SECURITY_HEADERS,
    ['Cache-Control', caching] as const,
    ['Strict-Transport-Security', transport] as const,
    [SHARING_HEADER[0], shared] as const,
  ].map(([name, value]) => `add_header ${name} "${value}" always;`)
}

function block(head: string, lines: readonly string[]): string[] {
  return [`${head} {`, ...lines.map((line) => `  ${line}`), '}']
}
