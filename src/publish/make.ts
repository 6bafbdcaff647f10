import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { compare } from '../archive/compare.ts'
import type { Frame } from '../site/site.tsx'
import { batchesOf } from './batches.ts'
import { type BatchNotes, joinNotes } from './checks/batch.ts'
import { urlOf } from './checks/links.ts'
import type { Output } from './outputs.ts'
import type { Pool } from './pool.ts'
import type { TitleImage } from './title-svg.ts'
import type { Wanted } from './wanted.ts'
import { type Written, writtenOf } from './written.ts'

/** Files that one thread makes in one go: enough that starting Eleventy weighs little, few enough to hold in memory. */
const BATCH = 600

/** How files are made, and where. */
export interface Making {
  frame: Frame
  bodies: string
  out: string
  startThreads: () => Promise<Pool>
  onMade: (files: number) => void
}

/** Files that were made, and what the checks need of them. */
export interface Made {
  outputs: Output[]
  notes: BatchNotes
}

/** Makes files in the threads of a pool, and the title image here meanwhile: what draws it is loaded in one place. */
export async function makeFiles(
  wanted: readonly Wanted[],
  { frame, bodies, out, startThreads, onMade }: Making,
): Promise<Made> {
  const keys = new Map(wanted.map(({ path, key }) => [path, key]))
  const sorted = [...wanted].sort((one, other) => compare(meetingIn(one), meetingIn(other)))
  const drawn = sorted.map(({ path, from }) => ('image' in from ? writeImage(out, path, from.image) : []))
  const rest = sorted.filter(({ from }) => !('image' in from))
  const made = Promise.all(
    batchesOf(rest, BATCH).map(async (batch) => {
      const pages = batch.flatMap(({ from }) => ('page' in from ? from.page : []))
      const json = batch.flatMap(({ from }) => ('json' in from ? from.json : []))
      const feeds = batch.flatMap(({ from }) => ('feed' in from ? from.feed : []))
      const rendered = await (await startThreads()).render({ frame, bodies, out, pages, json, feeds })
      onMade(rendered.written.length)
      return rendered
    }),
  )
  const [rendered, images] = await Promise.all([made, Promise.all(drawn)])
  const notes = joinNotes(rendered.map((batch) => batch.notes))
  const outputs = [...rendered.flatMap(({ written }) => written), ...images.flat()].map(
    ({ path, sha256, bytes }): Output => {
      const places = notes.pages.get(urlOf(`/${path}`))?.places ?? []
      return { path, key: keys.get(path) ?? '', sha256, bytes, changed: 0, places }
    },
  )
  return { outputs, notes }
}

async function writeImage(out: string, path: string, image: TitleImage): Promise<Written> {
  const { titlePng } = await import('./title-image.ts')
  const png = await titlePng(image)
  await writeFile(join(out, path), png)
  return writtenOf(path, png)
}

/** What is made of one meeting lies below one path, of pages as of sources: `byraadet/2021-05-25`. */
function meetingIn({ path }: Wanted): string {
  return path.slice(path.indexOf('/') + 1)
}
