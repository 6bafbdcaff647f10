/** Reads an archive's texts, or makes HTML of its bodies, on one thread, with this program or with its peer. */
import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { decode } from '../parsers/text/decode.ts'
import { readMinutes } from '../src/records/read.ts'
import { urls } from '../src/site/urls.ts'
import type { LinkFor } from '../test/helpers/body.ts'
import { bodyToHtml } from './body-html.ts'
import { loadMarkdownIt, loadRemark } from './peer-packages.ts'
import { send } from './processes.ts'

/** Texts that are worked on before the clock starts, so that the compiler in Node has done its part. */
const WARM = 500

const linkFor: LinkFor = (key) => urls.case({ key })

const [what = '', content = '', peers = ''] = process.argv.slice(2)
const work = await workOn(what)
const files = readFiles()
for (const file of files.slice(0, WARM)) work(file)
let items = 0
const begun = process.cpuUsage()
for (const file of files) items += work(file)
const { user, system } = process.cpuUsage(begun)
send({ cpu: (user + system) / 1e6, items })

/** A function that works on a file and says how much there was in it. */
async function workOn(kind: string): Promise<(file: Uint8Array) => number> {
  if (kind === 'records') return (bytes) => readMinutes('bench.txt', bytes).result.meeting?.items.length ?? 0
  if (kind === 'markdown-it') {
    const render = await loadMarkdownIt(peers)
    return (bytes) => Math.sign(render(decode(bytes).text).length)
  }
  const render = kind === 'remark' ? await loadRemark(peers) : (text: string) => bodyToHtml(text, linkFor)
  return (text) => Math.sign(render(decode(text).text).length)
}

/** Whole files, or the texts of their items' sections. */
function readFiles(): Uint8Array[] {
  const found = readdirSync(content, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.name.endsWith('.txt'))
    .map((entry) => readFileSync(join(entry.parentPath, entry.name)))
  if (what === 'records' || what === 'markdown-it') return found
  const encoder = new TextEncoder()
  return found.flatMap((bytes) => {
    const { meeting } = readMinutes('bench.txt', bytes).result
    const sections = (meeting?.items ?? []).flatMap((item) => item.sections)
    return sections.map(({ text }) => encoder.encode(text))
  })
}
