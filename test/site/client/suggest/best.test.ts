import { describe, expect, it } from 'vitest'
import { bestOf } from '../../../../src/site/client/suggest/best.ts'
import type { Suggestion } from '../../../../src/site/client/suggest/suggestion.ts'

const date = '2024-05-01'
const body = (url: string, meetings = 1): Suggestion => ({ kind: 'body', url, title: url, meetings })
const entry = (url: string, treatments: number, date: string): Suggestion => {
  return { kind: 'case', url, title: url, number: url, treatments, date }
}
const item = (url: string, title: string, date: string): Suggestion => {
  return { kind: 'item', url, title, body: 'Byrådet', date }
}
const urlsOf = (suggestions: readonly Suggestion[]) => bestOf(suggestions).map(({ url }) => url)

describe('the best suggestions', () => {
  it('are bodies, then cases by their treatments and how new they are, then the newest items', () => {
    const given = [
      item('/p-old/', 'Eventuelt', '2019-01-01'),
      item('/p-new/', 'Orientering', '2025-01-01'),
      entry('/s-old/', 2, '2019-01-01'),
      entry('/s-new/', 2, '2025-01-01'),
      entry('/s-often/', 9, '2010-01-01'),
      body('/b/'),
    ]
    expect(urlsOf(given)).toEqual(['/b/', '/s-often/', '/s-new/', '/s-old/', '/p-new/', '/p-old/'])
  })

  it('are six at most', () => {
    expect(urlsOf(Array.from({ length: 9 }, (_, at) => entry(`/s-${at}/`, 1, date)))).toHaveLength(6)
  })

  it('have each page once, and of items with one title the newest', () => {
    const given = [
      item('/p-1/', 'Godkendelse af dagsorden', '2023-01-01'),
      item('/p-2/', 'Godkendelse af Dagsorden', '2024-01-01'),
      entry('/s/', 1, date),
      entry('/s/', 1, date),
    ]
    expect(urlsOf(given)).toEqual(['/s/', '/p-2/'])
  })
})
