/**
 * The key of a case, document or journal number: how it stands in URLs and look-ups. Dashes of any kind become
 * hyphens, white space round them and case fall away: `20–082075 K` and `20-082075k` are one number. Only
 * `a-z`, digits, `-` and `.` are left, so that it is safe as the name of a file.
 */
export function numberKey(number: string): string {
  return number
    .normalize('NFKC')
    .replace(/\u00ad/g, '')
    .replace(/\s*[\u2010-\u2015\u2212-]\s*/g, '-')
    .replace(/\s+/g, '')
    .toLowerCase()
    .replace(/[^a-z0-9.]+|\.{2,}/g, '-')
    .replace(/^[-.]+|[-.]+$/g, '')
    .slice(0, 80)
}
