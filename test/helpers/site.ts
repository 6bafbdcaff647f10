import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { Element, Root } from 'hast'
import { fromHtml } from 'hast-util-from-html'
import { select, selectAll } from 'hast-util-select'
import { toText } from 'hast-util-to-text'
import type { Config } from '../../src/archive/config.ts'
import type { Archive } from '../../src/archive/model.ts'
import { buildSite } from '../../src/publish/build.ts'
import { writeFiles } from './folders.ts'

/** The sample content of the project. */
export const sampleContent = fileURLToPath(new URL('../../content', import.meta.url))

/** A site that was built into a folder. */
export interface BuiltSite {
  out: string
  archive: Archive
}

/** Builds the site of some files, given by their path in the content folder. */
export async function buildFrom(
  folder: string,
  files: Readonly<Record<string, string | Uint8Array>>,
  overrides: Partial<Config> = {},
): Promise<BuiltSite> {
  await writeFiles(join(folder, 'content'), files)
  return buildContent(join(folder, 'content'), join(folder, 'site'), overrides)
}

/** Builds the site of a content folder. */
export async function buildContent(
  content: string,
  out: string,
  overrides: Partial<Config> = {},
): Promise<BuiltSite> {
  const { archive } = await buildSite({ content, out, overrides })
  return { out, archive }
}

/** The page of a URL, parsed as a browser without scripts does. */
export function readPage({ out }: BuiltSite, url: string): Root {
  return fromHtml(readFileSync(join(out, url.endsWith('/') ? `${url}index.html` : url), 'utf8'))
}

/** The JSON file of a URL. */
export function readJson({ out }: BuiltSite, url: string): unknown {
  return JSON.parse(readFileSync(join(out, url), 'utf8'))
}

/** An element that has to be there. */
export function get(tree: Root | Element, selector: string): Element {
  const found = select(selector, tree)
  if (!found) throw new Error(`nothing matches ${selector}`)
  return found
}

/** What a reader sees of a part of a page, white space as one space. */
export function textOf(node: Root | Element): string {
  return toText(node).replace(/\s+/g, ' ').trim()
}

/** What a reader sees of each part of a page that matches. */
export function texts(tree: Root | Element, selector: string): string[] {
  return selectAll(selector, tree).map(textOf)
}

/** Where links lead, in the order of the page. */
export function hrefs(tree: Root | Element, selector = 'a'): string[] {
  return selectAll(selector, tree).map(({ properties }) => String(properties.href))
}
