import { stack } from 'd3-shape'
import { Axes } from './Axes.tsx'
import { columns, heights, percent } from './frame.ts'

interface StackedColumnsProps {
  /** A column each, in order. */
  names: readonly string[]
  /** From the foot of the columns up: a class for the colour, and a value a column. */
  series: readonly { series: string; values: readonly number[] }[]
  unit?: string
}

/** Columns of several parts. */
export function StackedColumns({ names, series, unit = '' }: StackedColumnsProps) {
  const rows = names.map((_, at) =>
    Object.fromEntries(series.map(({ series, values }) => [series, values[at] ?? 0])),
  )
  const layers = stack<Record<string, number>>().keys(series.map(({ series }) => series))(rows)
  const x = columns(names)
  const y = heights(Math.max(0, ...layers.flat().map(([, top]) => top)))
  return (
    <>
      <Axes x={x} y={y} unit={unit} />
      {layers.map((layer) => (
        <g class={`part-of-column ${layer.key}`}>
          {layer.map(([foot, top], at) =>
            top > foot ? (
              <rect
                x={percent(x(names[at] ?? '') ?? 0)}
                width={percent(x.bandwidth())}
                y={percent(y(top))}
                height={percent(y(foot) - y(top))}
              />
            ) : null,
          )}
        </g>
      ))}
    </>
  )
}
