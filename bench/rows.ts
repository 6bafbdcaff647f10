/** The rows of the table: what is set beside what, and how much of it ours may be. */

/** How a figure is printed; a number of things without a unit. */
export type Unit = 's' | 'ms' | 'MB' | 'kB' | '%' | ''

/** A row. Figures are named `measure.quantity`, see `measures.ts`. */
export interface Row {
  name: string
  unit: Unit
  ours: string
  peer:
    | { name: string; sumOf: readonly string[] }
    /** Ours in an archive of another size. */
    | { itemsBefore: number }
    /** Nothing: the bound is what ours may be, in bytes. */
    | null
  /** What the ratio may be, or the bytes, by the number of items. */
  bound: Readonly<Record<number, number>> | null
}

/** The same at these sizes. */
const both = (most: number) => ({ 10000: most, 50000: most })

const coldBuild = { name: 'cold build', sumOf: ['cold.wall'] }
const KB = 1_000

export const rows: readonly Row[] = [
  {
    name: 'cold build',
    unit: 's',
    ours: 'cold.wall',
    peer: { name: 'Hugo, Markdown, JSON + Pagefind', sumOf: ['hugo-json.wall', 'pagefind.wall'] },
    bound: both(1),
  },
  {
    name: 'cold build',
    unit: 's',
    ours: 'cold.wall',
    peer: { name: 'the same, Hugo without JSON', sumOf: ['hugo-plain.wall', 'pagefind.wall'] },
    bound: null,
  },
  {
    name: 'pages from records',
    unit: 's',
    ours: 'render.wall',
    peer: { name: 'Hugo, HTML bodies', sumOf: ['hugo-html.wall'] },
    bound: both(1.3),
  },
  {
    name: 'pages from records',
    unit: 's',
    ours: 'render.wall',
    peer: { name: 'a bare write loop', sumOf: ['write.wall'] },
    bound: both(3),
  },
  {
    name: 'text to records, CPU',
    unit: 's',
    ours: 'records.cpu',
    peer: { name: 'markdown-it', sumOf: ['markdown-it.cpu'] },
    bound: both(2.5),
  },
  {
    name: 'text to records, CPU an item',
    unit: 'ms',
    ours: 'records.cpuPerItem',
    peer: { itemsBefore: 1_000 },
    bound: both(1.2),
  },
  {
    name: 'bodies to HTML, CPU',
    unit: 's',
    ours: 'bodies.cpu',
    peer: { name: 'remark, rehype', sumOf: ['remark.cpu'] },
    bound: both(0.4),
  },
  {
    name: 'peak memory',
    unit: 'MB',
    ours: 'memory.bytes',
    peer: { name: 'Pagefind alone', sumOf: ['pagefind-memory.bytes'] },
    bound: { 10000: 0.5, 50000: 0.35 },
  },
  { name: 'newest meeting added', unit: 's', ours: 'added-newest.wall', peer: coldBuild, bound: both(0.07) },
  {
    name: 'newest meeting changed',
    unit: 's',
    ours: 'changed-newest.wall',
    peer: coldBuild,
    bound: both(0.07),
  },
  { name: 'older meeting added', unit: 's', ours: 'added-middle.wall', peer: coldBuild, bound: both(0.07) },
  {
    name: 'older meeting changed',
    unit: 's',
    ours: 'changed-middle.wall',
    peer: coldBuild,
    bound: both(0.07),
  },
  { name: 'nothing changed', unit: 's', ours: 'unchanged.wall', peer: coldBuild, bound: both(0.04) },
  {
    name: 'cold build, CPU a page',
    unit: 'ms',
    ours: 'cold.cpuPerPage',
    peer: { itemsBefore: 10_000 },
    bound: { 50000: 1.1 },
  },
  ...(
    [
      ['search, all, median word', 'search.median'],
      ['search, all, worst word', 'search.worst'],
      ['search without page, styles, fonts, median', 'search.medianBare'],
      ['search without page, styles, fonts, worst', 'search.worstBare'],
    ] as const
  ).map(
    ([name, ours]): Row => ({
      name,
      unit: 'kB',
      ours,
      peer: null,
      bound: { 10000: 220 * KB, 50000: 260 * KB },
    }),
  ),
]

/** The measures that rows need, by name. */
export function measuresOf(chosen: readonly Row[]): Set<string> {
  const figures = chosen.flatMap(({ ours, peer }) => [ours, ...(peer && 'sumOf' in peer ? peer.sumOf : [])])
  return new Set(figures.map((figure) => figure.slice(0, figure.indexOf('.'))))
}
