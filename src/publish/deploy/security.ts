import { OFFLINE_STYLE_HASH } from '../../site/offline.ts'
import { CONTENT_POLICY } from '../../site/policy.ts'

/**
 * The policy of the pages, with the one rule that browsers do not take from a `meta` element, and the style that stands
 * in the files of whole meetings.
 */
const POLICY = [
  ...CONTENT_POLICY.map((rule) => (rule.startsWith('style-src ') ? `${rule} ${OFFLINE_STYLE_HASH}` : rule)),
  "frame-ancestors 'none'",
].join('; ')

/** What every response says, by the name of the header. No value has a double quote. */
export const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  // What somebody searched for stands in the address.
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]
