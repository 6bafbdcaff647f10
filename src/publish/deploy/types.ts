/** What single files are, whose extensions say something else; as paths from the site's root, `*` is any characters. */
export const NAMED_TYPES: readonly { paths: readonly string[]; type: string }[] = [
  { paths: ['/opensearch.xml'], type: 'application/opensearchdescription+xml' },
  { paths: ['/feed.xml', '/*/feed.xml'], type: 'application/atom+xml' },
  { paths: ['/feed.json', '/*/feed.json'], type: 'application/feed+json' },
]
