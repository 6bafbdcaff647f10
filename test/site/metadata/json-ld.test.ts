import fc from 'fast-check'
import { h } from 'preact'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { asData, DataBlock } from '../../../src/site/metadata/data-block.tsx'
import { itemLd, meetingLd } from '../../../src/site/metadata/json-ld.ts'
import { pageOf, problemsIn } from '../../helpers/pages.ts'
import { payloads } from '../../helpers/payloads.ts'

const meeting = {
  body: 'Byrådet',
  publisher: 'Fjordager Kommune',
  date: '2024-10-09',
  time: '17:00',
  location: 'Rådhuset',
  url: 'https://referater.example.dk/moeder/byraadet/2024-10-09/',
}
const item = {
  title: 'Ny skole',
  publisher: 'Fjordager Kommune',
  caseNumber: '22-010739',
  url: `${meeting.url}punkt-1/`,
  meeting,
}
const blockOf = (data: ReturnType<typeof itemLd>) => asData(renderToString(h(DataBlock, { data })))
const readBlock = (html: string): unknown => JSON.parse(html.replace(/^<script[^>]*>|<\/script>$/g, ''))

describe('what machines are told', () => {
  it('of a meeting is an event of its body, where and when it was', () => {
    expect(meetingLd(meeting)).toMatchObject({
      '@context': 'https://schema.org',
      '@type': 'Event',
      name: 'Byrådet 2024-10-09',
      startDate: '2024-10-09T17:00',
      location: { '@type': 'Place', name: 'Rådhuset' },
      organizer: { name: 'Byrådet', parentOrganization: { name: 'Fjordager Kommune' } },
    })
    expect(meetingLd(meeting)).not.toHaveProperty('eventStatus')
  })

  it('of an item is a work that was recorded at its meeting', () => {
    expect(itemLd(item)).toMatchObject({
      '@type': 'CreativeWork',
      name: 'Ny skole',
      identifier: '22-010739',
      recordedAt: { '@type': 'Event', startDate: '2024-10-09', url: meeting.url },
    })
  })

  it('leaves out what is not known', () => {
    const unknown = meetingLd({ ...meeting, time: null, location: null, url: null })
    expect(Object.keys(unknown)).toEqual(['@context', '@type', 'name', 'startDate', 'organizer'])
    expect(unknown.startDate).toBe('2024-10-09')
  })

  it('takes no more than 600 bytes, whatever the title', () => {
    const long = itemLd({ ...item, title: 'Ændring af plejehjem '.repeat(50) })
    expect(Buffer.byteLength(JSON.stringify(long))).toBeLessThanOrEqual(600)
    expect(Buffer.byteLength(JSON.stringify(meetingLd(meeting)))).toBeLessThanOrEqual(600)
  })
})

describe('the block of data of a page', () => {
  it('is JSON with the words as they stand, and nothing in it ends it or begins markup', () => {
    const words = fc.oneof(
      fc.constantFrom(...payloads),
      fc.string({ unit: fc.constantFrom(...'<>&;"\'\\/!-qult ') }),
    )
    fc.assert(
      fc.property(words, (title) => {
        const html = blockOf({ name: title })
        expect(readBlock(html)).toEqual({ name: title })
        expect(html.match(/</g)).toHaveLength(2)
      }),
      { numRuns: 1000 },
    )
  })

  it('is a page’s that the checks have nothing against', () => {
    for (const title of payloads) expect(problemsIn(pageOf('', blockOf({ name: title })))).toEqual([])
  })

  it('leaves the rest of a page alone', () => {
    expect(asData('<p>&lt;&quot;</p>')).toBe('<p>&lt;&quot;</p>')
    const page = asData(`<p>&amp;</p><script type="application/ld+json">&quot;</script><p>&amp;</p>`)
    expect(page).toBe('<p>&amp;</p><script type="application/ld+json">"</script><p>&amp;</p>')
  })
})
