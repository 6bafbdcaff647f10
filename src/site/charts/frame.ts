/** Where things stand in a picture. All places are percentages of it, so that its text keeps its size. */
import { type ScaleBand, type ScaleLinear, scaleBand, scaleLinear } from 'd3-scale'

/** The plot within the picture; the rest is for the names of the axes, the last of which ends behind its column. */
export const PLOT = { left: 14, right: 96, top: 9, bottom: 88 } as const

/** A column for each name, in order. */
export function columns(names: readonly string[]): ScaleBand<string> {
  return scaleBand(names, [PLOT.left, PLOT.right]).padding(0.2)
}

/** From nothing to a number, or a round one above it. */
export function heights(most: number): ScaleLinear<number, number> {
  // Shares add up to a little more than a hundred.
  return scaleLinear([0, Math.max(1, Number(most.toFixed(6)))], [PLOT.bottom, PLOT.top]).nice(4)
}

/** `12.35%` */
export function percent(place: number): string {
  return `${Math.round(place * 100) / 100}%`
}
