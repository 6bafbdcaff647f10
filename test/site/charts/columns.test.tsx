import type { Element } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { selectAll } from 'hast-util-select'
import { renderToString } from 'preact-render-to-string'
import { describe, expect, it } from 'vitest'
import { Spread } from '../../../src/site/charts/Spread.tsx'
import { StackedColumns } from '../../../src/site/charts/StackedColumns.tsx'

const rects = (html: string, within: string): Record<string, number>[] =>
  selectAll(`${within} rect`, fromHtml(html, { fragment: true })).map(({ properties }: Element) =>
    Object.fromEntries(
      ['x', 'y', 'width', 'height'].map((key) => [key, Number.parseFloat(String(properties[key]))]),
    ),
  )

const columns = renderToString(
  <StackedColumns
    names={['2021', '2022']}
    series={[
      { series: 'series-open', values: [10, 20] },
      { series: 'series-closed', values: [0, 20] },
    ]}
  />,
)

describe('stacked columns', () => {
  it('are as high as their values, each part on top of the one before', () => {
    const [first, second] = rects(columns, '.series-open')
    const [closed] = rects(columns, '.series-closed')
    expect(second?.height).toBeCloseTo(2 * (first?.height ?? 0), 1)
    expect((closed?.y ?? 0) + (closed?.height ?? 0)).toBeCloseTo(second?.y ?? 0, 1)
    expect(closed?.x).toBe(second?.x)
  })

  it('leave out parts of nothing', () => {
    expect(rects(columns, '.series-closed')).toHaveLength(1)
  })

  it('have a scale that ends at a hundred where shares add up to it, roundings aside', () => {
    const series = Array.from({ length: 7 }, (_, at) => ({ series: `s${at}`, values: [100 / 7] }))
    const html = renderToString(<StackedColumns names={['2021']} series={series} unit=" %" />)
    expect(html).toContain('>100 %<')
    expect(html).not.toContain('>120 %<')
  })

  it('name the newest column, and no more than fit on a telephone', () => {
    const names = Array.from({ length: 20 }, (_, at) => String(2007 + at))
    const html = renderToString(
      <StackedColumns names={names} series={[{ series: 's', values: names.map(() => 1) }]} />,
    )
    const shown = names.filter((name) => html.includes(`>${name}</text>`))
    expect(shown).toContain('2026')
    expect(shown.length).toBeLessThanOrEqual(6)
  })

  it('carry no style that the content policy forbids', () => {
    expect(columns).not.toContain('style=')
  })
})

describe('quartiles', () => {
  const html = renderToString(
    <Spread
      names={['2020', '2021', '2022', '2023']}
      quartiles={[
        { lower: 0, median: 10, upper: 40 },
        { lower: 0, median: 20, upper: 20 },
        null,
        { lower: 5, median: 5, upper: 5 },
      ]}
    />,
  )

  it('have a column for each year that has some, from the lower one to the upper', () => {
    const [first, second, ...others] = rects(html, '.spread')
    expect(first?.height).toBeCloseTo(2 * (second?.height ?? 0), 1)
    expect(others).toHaveLength(1)
  })

  it('have a line of medians that breaks where a year has none', () => {
    const path = /class="medians"[^>]* d="([^"]+)"/.exec(html)?.[1] ?? ''
    expect(path.match(/M/g)).toHaveLength(2)
  })
})
