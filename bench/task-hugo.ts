/** Writes the records of a built archive as a site for Hugo: once with bodies in Markdown, once in HTML. */
import { mkdir, writeFile } from 'node:fs/promises'
import { dirname, join } from 'node:path'
import { bodyToHtml } from './body-html.ts'
import { bodyToMarkdown } from './body-markdown.ts'
import { type HugoPage, hugoPages } from './hugo-pages.ts'
import { configs, layouts } from './hugo-site.ts'
import { openArchive } from './open-archive.ts'
import { send } from './processes.ts'

const [content = '', site = '', folder = ''] = process.argv.slice(2)
const { archive } = await openArchive(content, site)
const pathOf = new Map([
  ...archive.documents.map(({ key }) => [key, `/dokument/${key}/`] as const),
  ...archive.cases.map(({ key }) => [key, `/sag/${key}/`] as const),
])
const linkFor = (key: string): string | null => pathOf.get(key) ?? null

async function write(path: string, text: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true })
  await writeFile(join(folder, path), text)
}

/** Front matter in JSON, which Hugo reads faster than YAML or TOML, and the body. */
function fileOf({ front }: HugoPage, body: string): string {
  return `${JSON.stringify(front, null, 1)}\n\n${body}\n`
}

for (const [path, text] of [...Object.entries(configs), ...Object.entries(layouts)]) await write(path, text)
let pages = 0
for (const page of hugoPages(archive)) {
  const markdown = page.parts.map(({ heading, anchor, text }) =>
    [...(heading ? [`## ${heading} {#${anchor}}`] : []), bodyToMarkdown(text, linkFor)].join('\n\n'),
  )
  const html = page.parts.map(({ heading, anchor, text }) =>
    [...(heading ? [`<h2 id="${anchor}">${heading}</h2>`] : []), bodyToHtml(text, linkFor)].join('\n'),
  )
  const file = `${page.section}/${String(pages).padStart(6, '0')}`
  await write(`markdown/${file}.md`, fileOf(page, markdown.join('\n\n')))
  await write(`html/${file}.html`, fileOf(page, html.join('\n')))
  pages++
}
send({ pages })
