/** Indexes a site's items with a search library in a process of its own, and asks it the same questions. */
import { copyFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { promisify } from 'node:util'
import { brotliCompress, constants } from 'node:zlib'
import { send } from '../processes.ts'
import { readCorpus } from './corpus.ts'
import { peers } from './peers.ts'
import { questionsOf } from './questions.ts'
import { scoreErrors, scoreKnown, scoreWords } from './score.ts'

const [name = '', site = '', packages = '', bench = ''] = process.argv.slice(2)
const make = peers[name]
if (!make) throw new RangeError(`no peer ${name}`)
const corpus = readCorpus(site)
const questions = questionsOf(corpus)
const peer = await make(corpus, packages, bench)
const answers = (asked: readonly { query: string }[]) => asked.map(({ query }) => peer.search(query))
const scores = [
  ...(['inflections', 'compounds', 'spellings'] as const).map((kind) =>
    scoreWords(corpus, kind, questions.words[kind], answers(questions.words[kind])),
  ),
  scoreErrors(questions, answers(questions.errors)),
  scoreKnown(corpus, questions, answers(questions.known)),
]
const index = await peer.index()
if (name === 'MiniSearch') await prepare(String(index))
const bytes = (
  await promisify(brotliCompress)(index, { params: { [constants.BROTLI_PARAM_SIZE_HINT]: index.length } })
).length
send({ bytes, ...Object.assign({}, ...scores.map(({ shares }) => shares)) })

/** Lays out what the browser needs to be timed with it. */
async function prepare(json: string): Promise<void> {
  const texts = corpus.items.map(({ title, path, date, body, passages }) => ({
    title,
    path,
    date,
    body,
    text: passages.slice(1).join(' '),
  }))
  await copyFile(
    join(packages, 'node_modules/minisearch/dist/es/index.js'),
    join(bench, 'minisearch-program.js'),
  )
  await writeFile(join(bench, 'minisearch.json'), json)
  await writeFile(join(bench, 'texts.json'), JSON.stringify(texts))
}
