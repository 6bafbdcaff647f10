import { median } from '../median.ts'
import type { Sample } from '../processes.ts'
import { type Line, meets, ratioOf } from '../table.ts'
import type { Row } from './rows.ts'

/** What was measured at one size: of ours, stage by stage, each run; of the peers that could be had, once. */
export interface Measured {
  ours: Readonly<Record<string, readonly Sample[]>>
  peers: Readonly<Record<string, Sample>>
}

/** Sets ours beside the peers: the medians of the runs. */
export function linesOf(rows: readonly Row[], size: number, measured: Measured): Line[] {
  return rows.map((row) => {
    const ours = medianOf(measured, row.ours)
    const peer = peerOf(row, measured)
    const ratio = peer && ratioOf(ours, peer.value)
    const bound = size < (row.from ?? 0) ? null : row.bound
    return {
      name: row.name,
      unit: row.unit,
      ours,
      peer,
      ratio,
      byCpu: null,
      bound,
      met: meets(ours, ratio, bound),
    }
  })
}

function peerOf({ peer }: Row, measured: Measured): Line['peer'] {
  if (peer === null) return null
  if ('figure' in peer) {
    const value = medianOf(measured, peer.figure)
    return Number.isNaN(value) ? null : { name: peer.name, value }
  }
  const all = Object.entries(measured.peers).map(([name, sample]) => ({
    name,
    value: sample[peer.ofPeers] ?? Number.NaN,
  }))
  const [best] = all
    .filter(({ value }) => !Number.isNaN(value))
    .sort((one, other) => (peer.best === 'most' ? other.value - one.value : one.value - other.value))
  return best ?? null
}

function medianOf({ ours }: Measured, figure: string): number {
  const [stage = '', quantity = ''] = [
    figure.slice(0, figure.indexOf('.')),
    figure.slice(figure.indexOf('.') + 1),
  ]
  return median((ours[stage] ?? []).flatMap((sample) => sample[quantity] ?? []))
}
