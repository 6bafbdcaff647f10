import { CONTENT_POLICY } from '../../site/policy.ts'

/** The policy of the pages, with the one rule that browsers do not take from a `meta` element. */
const POLICY = [...CONTENT_POLICY, "frame-ancestors 'none'"].join('; ')

/** What every response says, by the name of the header. No value has a double quote. */
export const SECURITY_HEADERS: readonly (readonly [string, string])[] = [
  ['Content-Security-Policy', POLICY],
  ['X-Content-Type-Options', 'nosniff'],
  // What somebody searched for stands in the address.
  ['Referrer-Policy', 'same-origin'],
  ['Permissions-Policy', 'camera=(), geolocation=(), microphone=(), payment=(), usb=()'],
  ['Cross-Origin-Opener-Policy', 'same-origin'],
]
