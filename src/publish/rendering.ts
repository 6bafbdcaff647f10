import { hash } from 'node:crypto'
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join, relative } from 'node:path'
import Eleventy from '@11ty/eleventy'
import { type JsonProps, jsonOf, type PlannedJson } from '../site/json.ts'
import type { Job } from '../site/page-type.ts'
import type { Frame, PlannedPage } from '../site/site.tsx'
import { bodiesIn } from './bodies.ts'
import { programFolder, root } from './program.ts'

/** Pages and JSON files to make, and where. */
export interface RenderTask {
  frame: Frame
  pages: Readonly<Record<string, readonly PlannedPage[]>>
  json: readonly PlannedJson[]
  bodies: string
  out: string
}

/** A file that was made. */
export interface Written {
  /** Relative to the site, with `/`. */
  path: string
  sha256: string
  bytes: number
}

/** Makes pages with Eleventy and JSON files beside them. */
export async function renderFiles(task: RenderTask): Promise<Written[]> {
  return [...(await renderPages(task)), ...(await writeJson(task))]
}

async function renderPages({ frame, pages, bodies, out }: RenderTask): Promise<Written[]> {
  const written: Written[] = []
  if (Object.values(pages).every((list) => list.length === 0)) return written
  const program = relative(root, await programFolder())
  const job: Job = { frame, pages, open: bodiesIn(bodies) }
  const eleventy = new Eleventy(join(program, 'pages'), relative(root, out), {
    configPath: join(program, 'eleventy.config.js'),
    quietMode: true,
    source: 'script',
    config: (config) => {
      // Frozen, so that Eleventy hands the pages on as they are instead of copying them for each.
      config.addGlobalData('job', Object.freeze(job))
      config.addTransform('written', function (content) {
        written.push(writtenOf(relative(relative(root, out), this.page.outputPath), content))
        return content
      })
    },
  })
  eleventy.disableLogger()
  await eleventy.write()
  return written
}

async function writeJson({ json, bodies, out }: RenderTask): Promise<Written[]> {
  const open = bodiesIn(bodies)
  const written: Written[] = []
  for (const { url, props } of json) {
    const path = url.slice(1)
    const content = jsonText(props, open)
    await mkdir(dirname(join(out, path)), { recursive: true })
    await writeFile(join(out, path), content)
    written.push(writtenOf(path, content))
  }
  return written
}

function jsonText(props: JsonProps, open: Job['open']): string {
  return `${JSON.stringify(jsonOf(props, open))}\n`
}

function writtenOf(path: string, content: string): Written {
  return { path, sha256: hash('sha256', content), bytes: Buffer.byteLength(content) }
}
