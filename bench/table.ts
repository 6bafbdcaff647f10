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
  bound: Bound | null
  met: boolean | null
}

/** What a line is to keep to: what is bound, the ratio or ours alone, and whether it may be no more or no less. */
export interface Bound {
  of: 'ratio' | 'value'
  is: 'most' | 'least'
  value: number
}

/** Whether a bound is met; null where there is none, or no peer to be judged by. What is not measured meets none. */
export function meets(ours: number, ratio: number | null, bound: Bound | null): boolean | null {
  if (bound === null) return null
  if (Number.isNaN(ours)) return false
  const judged = bound.of === 'ratio' ? ratio : ours
  if (judged === null) return null
  return bound.is === 'most' ? judged <= bound.value : judged >= bound.value
}

/** Sets ours beside the peers. A bound is there at its sizes only. */
export function linesOf(rows: readonly Row[], size: number, figures: ReadonlyMap<number, Figures>): Line[] {
  const shownHere = rows.filter(({ peer }) => !(peer && 'itemsBefore' in peer && size <= peer.itemsBefore))
  return shownHere.map(({ name, unit, ours, peer: beside, bound: bounds }) => {
    const value = medianOf(figures.get(size), [ours])
    const peer = beside && peerOf(beside, ours, size, figures)
    const ratio = peer && ratioOf(value, peer.value)
    const byCpu = beside && 'sumOf' in beside ? cpuRatio(ours, beside.sumOf, figures.get(size)) : null
    const most = bounds?.[size]
    const bound: Bound | null =
      most === undefined ? null : { of: peer ? 'ratio' : 'value', is: 'most', value: most }
    return { name, unit, ours: value, peer, ratio, byCpu, bound, met: meets(value, ratio, bound) }
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

export function ratioOf(ours: number, peer: number): number | null {
  return Number.isFinite(ours / peer) ? ours / peer : null
}

/** The median of the rounds' sums; NaN when something was not measured. */
function medianOf(figures: Figures | undefined, names: readonly string[]): number {
  const [first = [], ...others] = names.map((name) => figures?.get(name) ?? [])
  return median(
    first.map((value, round) => others.reduce((sum, one) => sum + (one[round] ?? Number.NaN), value)),
  )
}

/** The lines as text, in columns; one that has nothing to show is left out. */
export function tableOf(lines: readonly Line[]): string {
  const cells = lines.map(({ name, unit, ours, peer, ratio, byCpu, bound, met }) => [
    name,
    shown(ours, unit),
    peer ? shown(peer.value, unit) : '–',
    shownRatio(ratio),
    shownRatio(byCpu),
    shownBound(bound, unit),
    met === null ? '–' : met ? 'yes' : 'NO',
    peer?.name ?? '',
  ])
  const heads = ['figure', 'ours', 'peer', 'ratio', 'by CPU', 'bound', 'met', 'the peer']
  const said = heads.map((_, column) => cells.some((row) => row[column] !== '–' && row[column] !== ''))
  const all = [heads, ...cells].map((row) => row.filter((_, column) => said[column]))
  const last = said[heads.length - 1] ? (all[0]?.length ?? 0) - 1 : heads.length
  const widths = (all[0] ?? []).map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)))
  return all
    .map((row) =>
      row
        .map((cell, column) => {
          const width = widths[column] ?? 0
          return column > 0 && column < last ? cell.padStart(width) : cell.padEnd(width)
        })
        .join('  ')
        .trimEnd(),
    )
    .join('\n')
}

function shownBound(bound: Bound | null, unit: Unit): string {
  if (!bound) return '–'
  const { of, is, value } = bound
  return `${is === 'most' ? '≤' : '≥'} ${of === 'ratio' ? Number(value.toFixed(3)) : shown(value, unit)}`
}

function shownRatio(ratio: number | null): string {
  return ratio?.toFixed(ratio < 0.1 ? 3 : 2) ?? '–'
}

const FACTORS: Readonly<Record<Unit, number>> = { s: 1, ms: 1_000, MB: 1e-6, kB: 1e-3, '%': 100, '': 1 }

function shown(value: number, unit: Unit): string {
  if (Number.isNaN(value)) return 'none'
  const number = value * FACTORS[unit]
  if (unit === '') return String(number)
  return `${number.toFixed(unit === '%' ? 1 : number < 100 ? 2 : 0)} ${unit}`
}
