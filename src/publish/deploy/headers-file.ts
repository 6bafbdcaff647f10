import { withPrefix } from '../../site/urls.ts'
import { FOREVER, HASHED_FILES } from './caching.ts'
import { SECURITY_HEADERS } from './security.ts'
import { SHARED_FILES, SHARING_HEADER } from './sharing.ts'
import { NAMED_TYPES } from './types.ts'

/** Not every host of this kind knows the extension. */
const CALENDARS = { paths: ['/*/kalender.ics'], type: 'text/calendar' }

/**
 * The headers as Netlify and hosts like it read them, `_headers`. For all but hashed files these hosts say themselves
 * that browsers are to revalidate; a rule for all paths would be joined with that of the hashed ones by some of them.
 */
export function headersFile(pathPrefix: string): string {
  const rules = [
    { path: '/*', headers: SECURITY_HEADERS },
    ...HASHED_FILES.map((path) => ({ path, headers: [['Cache-Control', FOREVER]] as const })),
    ...[...NAMED_TYPES, CALENDARS].flatMap(({ paths, type }) =>
      paths.map((path) => ({ path, headers: [['Content-Type', `${type}; charset=utf-8`]] as const })),
    ),
    ...SHARED_FILES.map((path) => ({ path, headers: [SHARING_HEADER] })),
  ]
  return rules
    .map(({ path, headers }) =>
      [withPrefix(path, pathPrefix), ...headers.map(([name, value]) => `  ${name}: ${value}`), ''].join('\n'),
    )
    .join('\n')
}
