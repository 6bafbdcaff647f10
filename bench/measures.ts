/** Everything that is measured, each by a function of its own. They are called in this order, round after round. */
import { readdir, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { addMeeting, build, changeMeeting, type Lab, reset, type Where } from './lab.ts'
import { hugo, pagefind } from './peer-programs.ts'
import { type Sample, task, timed, watched } from './processes.ts'
import { coldSearch } from './search/cold.ts'

/** Measures once. Null where the machine has no such peer. */
export type Measure = (lab: Lab) => Promise<Sample | null>

/** A build of everything, from no site and an empty cache. */
const cold: Measure = async (lab) => {
  await reset(lab)
  const sample = await timed(build(lab))
  const files = await readdir(lab.site, { recursive: true })
  const pages = files.filter((file) => file.endsWith('.html')).length
  return { ...sample, pages, ...(sample.cpu !== undefined && { cpuPerPage: sample.cpu / pages }) }
}

const memory: Measure = async (lab) => {
  await reset(lab)
  return watched(build(lab))
}

const pagefindMemory: Measure = (lab) => inFreshFolder(lab, (out) => watched(pagefind(lab.site, out)))

const pagefindTime: Measure = (lab) => inFreshFolder(lab, (out) => timed(pagefind(lab.site, out)))

const hugoTime =
  (content: 'markdown' | 'html', config: 'json' | 'plain'): Measure =>
  async (lab) => {
    if (!lab.hugo) return null
    const source = join(lab.folder, 'hugo')
    return inFreshFolder(lab, (out) => timed(hugo(source, content, `${config}.toml`, out)))
  }

const render: Measure = (lab) =>
  inFreshFolder(lab, (out) => task('./task-render.ts', [lab.content, lab.site, out]))

const write: Measure = (lab) => inFreshFolder(lab, (out) => task('./task-write.ts', [lab.site, out]))

const text =
  (what: 'records' | 'bodies'): Measure =>
  async ({ content }) =>
    perItem(await task('./task-text.ts', [what, content]))

const textOfPeer =
  (what: 'markdown-it' | 'remark'): Measure =>
  async ({ content, packages }) =>
    packages === null ? null : task('./task-text.ts', [what, content, packages])

const added =
  (where: Where): Measure =>
  async (lab) => {
    await addMeeting(lab, where)
    return timed(build(lab))
  }

const changed =
  (where: Where): Measure =>
  async (lab) => {
    await changeMeeting(lab, where)
    return timed(build(lab))
  }

const unchanged: Measure = (lab) => timed(build(lab))

function perItem(sample: Sample): Sample {
  return { ...sample, cpuPerItem: (sample.cpu ?? 0) / (sample.items ?? 1) }
}

/** Has a folder that is made new and taken away again. */
async function inFreshFolder(lab: Lab, measure: (out: string) => Promise<Sample>): Promise<Sample> {
  const out = join(lab.folder, 'out')
  await rm(out, { recursive: true, force: true })
  try {
    return await measure(out)
  } finally {
    await rm(out, { recursive: true, force: true })
  }
}

/** By name. What changes the content comes last, and a cold build first: it sets all back. */
export const measures: Readonly<Record<string, Measure>> = {
  memory,
  'pagefind-memory': pagefindMemory,
  cold,
  'hugo-json': hugoTime('markdown', 'json'),
  pagefind: pagefindTime,
  'hugo-plain': hugoTime('markdown', 'plain'),
  render,
  'hugo-html': hugoTime('html', 'plain'),
  write,
  records: text('records'),
  'markdown-it': textOfPeer('markdown-it'),
  bodies: text('bodies'),
  remark: textOfPeer('remark'),
  search: coldSearch,
  'added-newest': added('newest'),
  'changed-newest': changed('newest'),
  'added-middle': added('middle'),
  'changed-middle': changed('middle'),
  unchanged,
}
