/** The rows of the table: what the search is to reach, and what it is set beside. */
import type { Unit } from '../rows.ts'
import type { Bound } from '../table.ts'

/** A row. Figures of ours are named `stage.quantity`. */
export interface Row {
  name: string
  unit: Unit
  ours: string
  /** A figure that the peers have too, the best of which stands beside ours; or one of ours that is a peer's. */
  peer: { ofPeers: string; best: 'most' | 'least' } | { name: string; figure: string } | null
  bound: Bound | null
  /** Sizes below this have no bound. */
  from?: number
}

const atLeast = (value: number): Bound => ({ of: 'value', is: 'least', value })
const atMost = (value: number): Bound => ({ of: 'value', is: 'most', value })
const times = (value: number): Bound => ({ of: 'ratio', is: 'most', value })

const quality = (figure: string, bound: Bound, ofPeers = true): Row => ({
  name: figure,
  unit: '%',
  ours: `quality.${figure}`,
  peer: ofPeers ? { ofPeers: figure, best: 'most' } : null,
  bound,
})

const KB = 1_000
const MB = 1_000 * KB
const COLD = { unit: 'kB', from: 10_000 } as const

/** MiniSearch in the same browser. */
const mini = (figure: string) => ({ name: 'MiniSearch', figure: `warm.${figure}` })

export const rows: readonly Row[] = [
  { ...quality('cases', atLeast(1), false), name: 'case number, first result' },
  { ...quality('documents', atLeast(1), false), name: 'document number, first result' },
  { ...quality('titles', atLeast(1), false), name: 'exact title, first result' },
  { name: 'unknown numbers, results', unit: '', ours: 'quality.unknown', peer: null, bound: atMost(0) },
  ...['inflections', 'compounds', 'spellings'].flatMap((kind) => [
    quality(`${kind}, recall`, atLeast(0.97)),
    quality(`${kind}, precision`, atLeast(0.95)),
  ]),
  { ...quality('errors', atLeast(0.9)), name: 'one typing error, found or offered' },
  { ...quality('known', atLeast(0.95)), name: 'known item, in the first three' },
  { ...COLD, name: 'cold search, median word', ours: 'cold.median', peer: null, bound: atMost(220 * KB) },
  { ...COLD, name: 'cold search, worst word', ours: 'cold.worst', peer: null, bound: atMost(220 * KB) },
  {
    ...COLD,
    name: 'cold search without page, worst word',
    ours: 'cold.worstBare',
    peer: { ofPeers: 'bytes', best: 'least' },
    bound: times(1 / 15),
  },
  { name: 'warm search, p50', unit: 'ms', ours: 'warm.p50', peer: mini('peerP50'), bound: times(1) },
  { name: 'warm search, p99', unit: 'ms', ours: 'warm.p99', peer: mini('peerP99'), bound: times(1) },
  { name: 'warm search, queries', unit: '', ours: 'warm.queries', peer: null, bound: atLeast(10_000) },
  { name: 'warm search, heap growth', unit: 'MB', ours: 'warm.heap', peer: null, bound: atMost(20 * MB) },
  { name: 'warm search, errors', unit: '', ours: 'warm.errors', peer: null, bound: atMost(0) },
]
