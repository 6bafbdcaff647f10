import { line } from 'd3-shape'
import type { Waits } from '../../archive/figures.ts'
import { Axes } from './Axes.tsx'
import { columns, heights, percent } from './frame.ts'

/** Quartiles by name: columns for the middle half, and a line through the medians. */
export function Spread({
  names,
  quartiles,
}: {
  names: readonly string[]
  /** One a name; null where there is nothing. */
  quartiles: readonly Waits['quartiles'][]
}) {
  const x = columns(names)
  const y = heights(Math.max(0, ...quartiles.map((spread) => spread?.upper ?? 0)))
  const left = (at: number) => x(names[at] ?? '') ?? 0
  const medians = line<Waits['quartiles']>()
    .defined((spread) => spread !== null)
    .x((_, at) => left(at) + x.bandwidth() / 2)
    .y((spread) => y(spread?.median ?? 0))
    .digits(2)
  return (
    <>
      <Axes x={x} y={y} />
      <g class="spread">
        {quartiles.map(
          (spread, at) =>
            spread && (
              <rect
                x={percent(left(at))}
                width={percent(x.bandwidth())}
                y={percent(y(spread.upper))}
                height={percent(y(spread.lower) - y(spread.upper))}
              />
            ),
        )}
      </g>
      <svg viewBox="0 0 100 100" preserveAspectRatio="none" width="100%" height="100%" aria-hidden="true">
        <path class="medians" vector-effect="non-scaling-stroke" d={medians(quartiles) ?? ''} />
      </svg>
    </>
  )
}
