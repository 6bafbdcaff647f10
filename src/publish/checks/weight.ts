import { gzipSync } from 'node:zlib'
import { limitsOf } from './budgets.ts'
import { overBudget } from './check-page.ts'
import { factsOf } from './facts.ts'
import type { Finding } from './finding.ts'

/** The largest page of a kind that was made. */
export interface HeaviestPage {
  url: string
  bytes: number
  /** All text that it was made of, as UTF-8. */
  textBytes: number
}

/**
 * Weighs the largest page of each kind with what it loads. Its style, fonts and scripts are those of all pages of its
 * kind, so that it stands for them: to compress every page would take as long as a thirtieth of making them.
 * @param read gives a page, and what it loads by its link; null for a file that is not there
 */
export function checkWeight(
  heaviest: ReadonlyMap<string, HeaviestPage>,
  read: (link: string) => Buffer | null,
): Finding[] {
  const sent = sizesSent(read)
  return [...heaviest].flatMap(([kind, { url, textBytes }]) => {
    const html = read(url) ?? Buffer.alloc(0)
    const facts = factsOf(html.toString('utf8'))
    const limits = limitsOf(kind, textBytes)
    const page = gzipSync(html).length
    const style = sum(facts.styles.map(sent))
    const fonts = sum(facts.styles.flatMap((link) => fontsOf(link, read)).map(sent))
    const shown = `bytes compressed (page ${page}, style ${style}, fonts ${fonts})`
    return [
      ...overBudget(url, page + style + fonts, limits.shown, shown),
      ...overBudget(url, sum(facts.scripts.map(sent)), limits.scripts, 'bytes of scripts compressed'),
    ]
  })
}

/** How many bytes of a file are sent: fonts are compressed in themselves. */
function sizesSent(read: (link: string) => Buffer | null): (link: string) => number {
  const known = new Map<string, number>()
  return (link) => {
    const file = known.has(link) ? null : read(link)
    if (file) known.set(link, link.endsWith('.woff2') ? file.length : gzipSync(file).length)
    return known.get(link) ?? 0
  }
}

/** The fonts that a style sheet names, as links. */
function fontsOf(style: string, read: (link: string) => Buffer | null): string[] {
  const css = read(style)?.toString('utf8') ?? ''
  return Array.from(
    css.matchAll(/url\("?([^")]+\.woff2)"?\)/g),
    ([, font = '']) => new URL(font, `https://site.invalid${style}`).pathname,
  )
}

function sum(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}
