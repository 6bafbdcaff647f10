import { expect, it } from 'vitest'
import { foldResults } from '../../../src/site/client/search/fold.ts'
import type { Result } from '../../../src/site/client/search/result.ts'

const result = (url: string, caseNumber: string | null): Result => ({
  url,
  anchor: null,
  caseNumber,
  title: [],
  body: '',
  date: null,
  number: null,
  outcome: null,
  decision: [],
  closed: false,
  excerpt: [],
})
const results = [
  result('/1/', 'a'),
  result('/2/', null),
  result('/3/', 'b'),
  result('/4/', 'a'),
  result('/5/', null),
]
const urls = (folded: boolean) =>
  foldResults(results, folded).map(({ first, others }) => [first, ...others].map(({ url }) => url))

it('items of a case are folded under the first of them, others stand alone', () => {
  expect(urls(true)).toEqual([['/1/', '/4/'], ['/2/'], ['/3/'], ['/5/']])
})

it('each stands alone where folding is not wished', () => {
  expect(urls(false)).toEqual([['/1/'], ['/2/'], ['/3/'], ['/4/'], ['/5/']])
})
