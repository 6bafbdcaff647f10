import { hash } from 'node:crypto'
import type { OpenBody } from '../archive/sealed.ts'
import type { PlannedData } from '../site/data/planned.ts'
import type { PlannedJson } from '../site/json.ts'
import type { TypedPage } from '../site/plan.ts'
import type { Frame } from '../site/site.tsx'
import { urls } from '../site/urls.ts'
import { fileOf } from './checks/links.ts'
import type { FeedFile } from './feed-files.ts'
import type { Output, Outputs } from './outputs.ts'
import type { TitleImage } from './title-svg.ts'

/** A file for other programs, as the archive plans them, or one that a stream makes. */
export interface DataFile extends Omit<PlannedData, 'pieces'> {
  pieces: (open: OpenBody) => Iterable<string> | AsyncIterable<string>
}

/** A file that the site is to have, and what makes it. */
export interface Wanted {
  /** Relative to the site, with `/`. */
  path: string
  /** Stands for everything that the file is made of: where it is the same, the file is. */
  key: string
  from:
    | { page: TypedPage }
    | { json: PlannedJson }
    | { feed: FeedFile }
    | { image: TitleImage }
    | { data: DataFile }
}

/**
 * Pages and JSON files as they are wanted. Each is a function of its props, the frame that all pages share and the
 * program, so the hash of these three decides whether it is made again.
 */
export function wantedOf(
  pages: readonly TypedPage[],
  json: readonly PlannedJson[],
  frame: Frame,
  version: string,
): Wanted[] {
  const shared = hash('sha256', JSON.stringify([version, frame]))
  return [
    ...pages.map((page): Wanted => ({ path: fileOf(page.url), key: keyOf(shared, page), from: { page } })),
    ...json.map(
      (file): Wanted => ({ path: fileOf(file.url), key: keyOf(version, file), from: { json: file } }),
    ),
  ]
}

/** Feeds, calendars and the title image as they are wanted: each is a function of its props and the program. */
export function wantedFeeds(feeds: readonly FeedFile[], image: TitleImage | null, version: string): Wanted[] {
  const files = feeds.map(
    (feed): Wanted => ({ path: fileOf(feed.url), key: keyOf(version, feed), from: { feed } }),
  )
  if (image === null) return files
  return [...files, { path: fileOf(urls.titleImage()), key: keyOf(version, image), from: { image } }]
}

/** The files of a site that are as they are wanted now. */
export function unchanged(before: Outputs, wanted: readonly Wanted[]): Output[] {
  return wanted.flatMap(({ path, key }) => {
    const output = before.get(path)
    return output?.key === key ? output : []
  })
}

function keyOf(shared: string, of: unknown): string {
  return hash('sha256', shared + JSON.stringify(of)).slice(0, 32)
}
