import type { ScaleBand, ScaleLinear } from 'd3-scale'
import { formatCount } from '../formats.ts'
import { PLOT, percent } from './frame.ts'

/** Years that are named under a picture at most: more do not fit on a telephone. */
const MOST_NAMES = 6

/** The lines and names behind the shapes of a picture. */
export function Axes({
  x,
  y,
  unit = '',
}: {
  x: ScaleBand<string>
  y: ScaleLinear<number, number>
  /** Stands after each number. */
  unit?: string
}) {
  const names = x.domain()
  const every = Math.ceil(names.length / MOST_NAMES)
  const ticks = y.ticks(4).filter(Number.isInteger)
  return (
    <g class="axes">
      {ticks.map((tick) => (
        <>
          <line x1="0" x2="100%" y1={percent(y(tick))} y2={percent(y(tick))} />
          <text x="0" y={percent(y(tick))} dy="-3">
            {formatCount(tick)}
            {unit}
          </text>
        </>
      ))}
      {names.map((name, at) =>
        // The newest is always named.
        (names.length - 1 - at) % every === 0 ? (
          <text
            x={percent((x(name) ?? 0) + x.bandwidth() / 2)}
            y={percent(PLOT.bottom)}
            dy="18"
            text-anchor="middle"
          >
            {name}
          </text>
        ) : null,
      )}
    </g>
  )
}
