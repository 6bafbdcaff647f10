import { median } from './median.ts'
import type { Row, Unit } from './rows.ts'

/** What was measured, round after round, by `measure.quantity`. */
export type Figures = ReadonlyMap<string, readonly number[]>

/** A row as it came out. */
export interface Line {
  name: string
  unit: Unit
  ours: number
  peer: { name: string; value: number } | null
  ratio: number | null
  /** The ratio of CPU time: what is left of a ratio of time when others load the machine. */
  byCpu: number | null
  bound: number | null
  met: boolean | null
}

/** Sets ours beside the peers. A bound is there at its sizes only. */
export function linesOf(rows: readonly Row[], size: number, figures: ReadonlyMap<number, Figures>): Line[] {
  const shownHere = rows.filter(({ peer }) => !(peer && 'itemsBefore' in peer && size <= peer.itemsBefore))
  return shownHere.map(({ name, unit, ours, peer: beside, bound: bounds }) => {
    const value = medianOf(figures.get(size), [ours])
    const peer = beside && peerOf(beside, ours, size, figures)
    const ratio = peer && ratioOf(value, peer.value)
    const byCpu = beside && 'sumOf' in beside ? cpuRatio(ours, beside.sumOf, figures.get(size)) : null
    const bound = bounds?.[size] ?? null
    const judged = peer ? ratio : value
    // What could not be measured of ours is not met; a peer that is not there judges nothing.
    const met = bound === null ? null : Number.isNaN(value) ? false : judged === null ? null : judged <= bound
    return { name, unit, ours: value, peer, ratio, byCpu, bound, met }
  })
}

function peerOf(
  peer: NonNullable<Row['peer']>,
  ours: string,
  size: number,
  figures: ReadonlyMap<number, Figures>,
): Line['peer'] {
  if ('sumOf' in peer) return { name: peer.name, value: medianOf(figures.get(size), peer.sumOf) }
  const { itemsBefore } = peer
  return { name: `ours, ${itemsBefore} items`, value: medianOf(figures.get(itemsBefore), [ours]) }
}

function cpuRatio(ours: string, peers: readonly string[], figures: Figures | undefined): number | null {
  const [own = '', ...others] = [ours, ...peers].map((figure) => figure.replace(/\.wall$/, '.cpu'))
  if (own === ours) return null
  return ratioOf(medianOf(figures, [own]), medianOf(figures, others))
}

function ratioOf(ours: number, peer: number): number | null {
  return Number.isFinite(ours / peer) ? ours / peer : null
}

/** The median of the rounds' sums; NaN when something was not measured. */
function medianOf(figures: Figures | undefined, names: readonly string[]): number {
  const [first = [], ...others] = names.map((name) => figures?.get(name) ?? [])
  return median(
    first.map((value, round) => others.reduce((sum, one) => sum + (one[round] ?? Number.NaN), value)),
  )
}

/** The lines as text, in columns. */
export function tableOf(lines: readonly Line[]): string {
  const cells = lines.map(({ name, unit, ours, peer, ratio, byCpu, bound, met }) => [
    name,
    shown(ours, unit),
    peer ? shown(peer.value, unit) : '–',
    shownRatio(ratio),
    shownRatio(byCpu),
    bound === null ? '–' : `≤ ${peer ? bound : shown(bound, unit)}`,
    met === null ? '–' : met ? 'yes' : 'NO',
    peer?.name ?? '',
  ])
  const all = [['figure', 'ours', 'peer', 'ratio', 'by CPU', 'bound', 'met', 'the peer'], ...cells]
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return column > 0 && column < 7 ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function shownRatio(ratio: number | null): string {
  return ratio?.toFixed(ratio < 0.1 ? 3 : 2) ?? '–'
}

const FACTORS: Readonly<Record<Unit, number>> = { s: 1, ms: 1_000, MB: 1e-6, kB: 1e-3 }

function shown(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return 'none'
  const number = value * FACTORS[unit]
  return `${number.toFixed(number < 100 ? 2 : 0)} ${unit}`
}
