import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { pathToFileURL } from 'node:url'
import Eleventy from '@11ty/eleventy'
import { z } from 'zod'
import { type JsonProps, jsonOf, type PlannedJson } from '../site/json.ts'
import type { Job } from '../site/page-type.ts'
import type { TypedPage } from '../site/plan.ts'
import type { Frame } from '../site/site.tsx'
import { speak } from '../site/strings.ts'
import { bodiesIn } from './bodies.ts'
import { type BatchNotes, noNotes, notePage } from './checks/batch.ts'
import { factsOf } from './checks/facts.ts'
import { fileOf } from './checks/links.ts'
import { rootOf } from './failure.ts'
import { type FeedFile, feedFileText } from './feed-files.ts'
import { programFolder, root } from './program.ts'
import { type Written, writtenOf } from './written.ts'

/** Pages, JSON files and feeds to make, and where. */
export interface RenderTask {
  frame: Frame
  pages: readonly TypedPage[]
  json: readonly PlannedJson[]
  feeds: readonly FeedFile[]
  bodies: string
  out: string
}

/** The files that were made, and what the checks need of them. */
export interface Rendered {
  written: Written[]
  notes: BatchNotes
}

/** A module of `pages/`, as far as it says which kind of page it makes. */
const Template = z.looseObject({ name: z.string() })

/** Eleventy tells of what takes more than so many per cent of its time: of nothing. */
const SILENT = 1000

/** Makes pages with Eleventy, and JSON files and feeds beside them. */
export async function renderFiles(task: RenderTask): Promise<Rendered> {
  speak(task.frame.language)
  const { written, notes } = await renderPages(task)
  return { written: [...written, ...writeTexts(task)], notes }
}

async function renderPages({ frame, pages, bodies, out }: RenderTask): Promise<Rendered> {
  const rendered: Rendered = { written: [], notes: noNotes() }
  if (pages.length === 0) return rendered
  const byPath = new Map(pages.map((page) => [fileOf(page.url), page]))
  const open = bodiesIn(bodies)
  const job: Job = { frame, pages: byType(pages), open }
  const program = relative(root, await programFolder())
  const output = relative(root, out)
  const templates = await templatesOf(Object.keys(job.pages))
  const eleventy = new Eleventy(join(program, 'pages'), output, {
    configPath: join(program, 'eleventy.config.js'),
    quietMode: true,
    source: 'script',
    config: (config) => {
      config.ignores.add('**/*.11ty.js')
      for (const [file, template] of templates) config.addTemplate(file, template)
      for (const group of ['Configuration', 'Aggregate'])
        config.benchmarkManager.get(group).setMinimumThresholdPercent(SILENT)
      // Frozen, so that Eleventy hands the pages on as they are instead of copying them for each.
      config.addGlobalData('job', Object.freeze(job))
      config.addTransform('written', function (html) {
        const path = relative(output, this.page.outputPath)
        const page = byPath.get(path)
        rendered.written.push(writtenOf(path, Buffer.from(html)))
        if (page) notePage(rendered.notes, page, factsOf(html), () => textOf(page, open))
        return html
      })
    },
  })
  eleventy.disableLogger()
  await eleventy.write().catch((error: unknown) => {
    throw rootOf(error)
  })
  return rendered
}

/**
 * The templates of kinds of pages, loaded: Eleventy would load every file of `pages/` again for each batch, and look up
 * each file for every page.
 */
async function templatesOf(types: readonly string[]): Promise<[file: string, template: object][]> {
  const folder = join(await programFolder(), 'pages')
  const templates: [string, object][] = []
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.11ty.js'))) {
    const template = Template.parse(await import(pathToFileURL(join(folder, file)).href))
    if (types.includes(template.name)) templates.push([file, template])
  }
  return templates
}

function byType(pages: readonly TypedPage[]): Job['pages'] {
  const lists: Record<string, TypedPage[]> = {}
  for (const page of pages) {
    const list = lists[page.type] ?? []
    list.push(page)
    lists[page.type] = list
  }
  return lists
}

/** The bytes of all that a page is made of: its props, and what they lead to in files. */
function textOf({ props }: TypedPage, open: Job['open']): number {
  const text = JSON.stringify(props)
  const seals = [...text.matchAll(/"sealed":\{"key":"(\w+)"(?:,"item":(\d+))?/g)]
  const sealed = seals.map(([, key = '', item]) => (item ? open(key).items[Number(item)] : open(key)))
  return Buffer.byteLength(text) + Buffer.byteLength(JSON.stringify(sealed))
}

/** Without waiting for each: small files are written faster than handed to another thread. */
function writeTexts({ json, feeds, bodies, out }: RenderTask): Written[] {
  const open = bodiesIn(bodies)
  const folders = new Set<string>()
  const write = (url: string, text: string): Written => {
    const path = fileOf(url)
    const folder = dirname(path)
    if (!folders.has(folder)) mkdirSync(join(out, folder), { recursive: true })
    folders.add(folder)
    const content = Buffer.from(text)
    writeFileSync(join(out, path), content)
    return writtenOf(path, content)
  }
  return [
    ...json.map(({ url, props }) => write(url, jsonText(props, open))),
    ...feeds.map(({ url, props }) => write(url, feedFileText(props))),
  ]
}

function jsonText(props: JsonProps, open: Job['open']): string {
  return `${JSON.stringify(jsonOf(props, open))}\n`
}
