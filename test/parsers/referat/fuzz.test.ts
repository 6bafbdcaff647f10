import { expect, it } from 'vitest'
import { fuzz } from '../../helpers/fuzz.ts'

/** A short run; `npm run fuzz` goes on for minutes. */
it.each([
  ['mutations', 'real files with lines moved, cut, glued and replaced', 100],
  ['printed', 'records that are printed and read again, in both layouts', 100],
  ['bytes', 'random bytes', 100],
] as const)('%s: %s keep the laws', (kind, _, count) => {
  expect(fuzz(kind, 1, count).failures.slice(0, 1)).toEqual([])
})
