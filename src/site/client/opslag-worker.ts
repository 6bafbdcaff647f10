import { linkDocument } from '../link/formats.ts'
import { fetchFrom, makeLoadJson } from '../lookup/json-files.ts'
import { makeResolver, type Resolver } from '../lookup/resolver.ts'
import { foundOf } from './lookup/found.ts'
import type { Answer, Job, JobDone } from './lookup/job.ts'

let resolver: Resolver | null = null

addEventListener('message', async ({ data: job }: MessageEvent<Job>) => {
  const done: JobDone = { id: job.id, answer: await answer(job) }
  postMessage(done)
})

async function answer({ format, bytes, home, prefix }: Job): Promise<Answer> {
  resolver ??= makeResolver(makeLoadJson(fetchFrom(prefix)))
  const ask = resolver
  let failure: 'lookUp' | 'document' = 'document'
  const resolve: Resolver = (text) =>
    ask(text).catch((reason) => {
      failure = 'lookUp'
      throw reason
    })
  try {
    const linked = await linkDocument(format)(bytes, { resolve, home })
    return { bytes: linked.bytes, ...foundOf(linked.mentions) }
  } catch (reason) {
    // So fails the code for a format that cannot be loaded.
    return reason instanceof TypeError ? 'lookUp' : failure
  }
}
