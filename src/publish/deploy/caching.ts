/** A file whose name holds a hash of its content is never another one. */
export const FOREVER = 'public, max-age=31536000, immutable'

/** A browser keeps it, and asks each time whether it is the same still (ETag). */
export const REVALIDATE = 'no-cache'

/** The files under hashed names, as paths from the site's root; `*` is any characters, slashes too. The rest revalidates. */
export const HASHED_FILES = [
  '/assets/*',
  '/pagefind/*.pf_index',
  '/pagefind/*.pf_fragment',
  '/pagefind/*.pf_meta',
  '/pagefind/*.pf_filter',
  '/pagefind/ord/*',
  '/api/forslag/*',
] as const

const hashedPattern = new RegExp(
  `^(?:${HASHED_FILES.map((form) => form.replaceAll('.', '\\.').replaceAll('*', '.*')).join('|')})$`,
)

/** Whether a file, by its path in the site, has a hash in its name. */
export function isHashed(path: string): boolean {
  return hashedPattern.test(`/${path}`)
}
