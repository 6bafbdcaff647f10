import { hash } from 'node:crypto'
import type { Archive } from '../archive/model.ts'
import { type PlannedJson, planJson } from '../site/json.ts'
import { planPages, type TypedPage } from '../site/plan.ts'
import type { Frame } from '../site/site.tsx'
import type { Outputs } from './outputs.ts'

/** A file that the site is to have, and what makes it. */
export interface Wanted {
  /** Relative to the site, with `/`. */
  path: string
  /** Stands for everything that the file is made of: where it is the same, the file is. */
  key: string
  from: { page: TypedPage } | { json: PlannedJson }
}

/**
 * The pages and JSON files of an archive. Each is a function of its props, the frame that all pages share and the
 * program, so the hash of these three decides whether it is made again.
 */
export function wantedOf(archive: Archive, frame: Frame, version: string): Wanted[] {
  const shared = hash('sha256', JSON.stringify([version, frame]))
  return [
    ...planPages(archive).map(
      (page): Wanted => ({
        path: page.url.slice(1).replace(/(?<=^|\/)$/, 'index.html'),
        key: keyOf(shared, page),
        from: { page },
      }),
    ),
    ...planJson(archive).map(
      (json): Wanted => ({ path: json.url.slice(1), key: keyOf(version, json), from: { json } }),
    ),
  ]
}

/** The files of a site that are as they are wanted now. */
export function unchanged(live: Outputs, wanted: readonly Wanted[]): Outputs {
  return new Map(
    wanted.flatMap(({ path, key }) => {
      const output = live.get(path)
      return output?.key === key ? [[path, output]] : []
    }),
  )
}

function keyOf(shared: string, of: unknown): string {
  return hash('sha256', shared + JSON.stringify(of)).slice(0, 32)
}
