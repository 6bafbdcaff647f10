import { portable } from '../text/slug.ts'

/**
 * The key of a case, document or journal number: how it stands in URLs and look-ups. Dashes of any kind become
 * hyphens, white space round them and case fall away: `20–082075 K` and `20-082075k` are one number. Only
 * `a-z`, digits, `-` and `.` are left, so that it is safe as the name of a file.
 */
export function numberKey(number: string): string {
  const key = number
    .slice(0, 1_000)
    .normalize('NFKC')
    .replace(/[\u00ad\s]+/g, '')
    .replace(/[\u2010-\u2015\u2212]/g, '-')
    .toLowerCase()
    .replace(/[^a-z0-9.]+|\.{2,}/g, '-')
    .slice(0, 80)
    .replace(/^[-.]+|[-.]+$/g, '')
  return portable(key)
}

/**
 * A key without what people leave out or add: `22-010739` and `22-10739` are `22-10739`, `00.32.00` is `0-32-0`.
 * Numbers of one loose key are spellings of each other unless the archive has both.
 */
export function looseKey(key: string): string {
  return key
    .replace(/-(?=k$)/, '')
    .split(/[-.]/)
    .map((part) => part.replace(/^0+(?=\d)/, ''))
    .join('-')
}
