import type { Resolution } from '../../../../parsers/citation/resolve.ts'
import { hrefOf, type LinkedArchive } from '../../link/document.ts'
import { findInFlow } from '../../link/flow.ts'
import { blockOf, blocksIn, type TextPiece } from './blocks.ts'

/** Milliseconds that what is added to a page is collected before it is read. */
const PAUSE = 200

/** Milliseconds of work after which the page has its turn. */
const WORK = 8

/** Tells which links are made, and of a look-up that failed: then no more are made. */
export interface LinkListener {
  onLink: (link: HTMLAnchorElement, resolution: Resolution) => void
  onFailure: (reason: unknown) => void
}

/** Links what a page mentions, now and when something is added to it. */
export function linkPage(archive: LinkedArchive, { onLink, onFailure }: LinkListener): void {
  const observer = new MutationObserver((records) => note(records))
  const touched = new Set<Element>()
  let timer = 0

  /** The blocks in which something has changed are to be read. */
  function note(records: readonly MutationRecord[]): void {
    for (const { target } of records) {
      const block = blockOf(target)
      if (block && document.body.contains(block)) touched.add(block)
    }
    if (touched.size > 0 && timer === 0) timer = window.setTimeout(() => void work(), PAUSE)
  }

  /** Reads what is to be read; what comes in between comes after it. */
  async function work(): Promise<void> {
    let since = performance.now()
    try {
      for (const root of takeOutermost(touched)) {
        for (const block of blocksIn(root)) {
          await linkBlock(block)
          if (performance.now() - since < WORK) continue
          await new Promise((resume) => setTimeout(resume))
          since = performance.now()
        }
      }
      timer = 0
      note([])
    } catch (reason) {
      observer.disconnect()
      onFailure(reason)
    }
  }

  async function linkBlock(pieces: readonly TextPiece[]): Promise<void> {
    const mentions = await findInFlow(pieces, archive.resolve)
    // What has changed meanwhile has been noted.
    if (mentions.length === 0 || !pieces.every(isCurrent)) return
    note(observer.takeRecords())
    // From the end, since a text node is cut off behind a link.
    for (const { resolution, parts, left } of mentions.toReversed()) {
      const href = hrefOf(resolution, archive.home)
      if (left || href === null) continue
      for (const { piece, from, to } of parts.toReversed())
        if (piece.node) onLink(wrap(piece.node, from, to, href), resolution)
    }
    // These changes are its own.
    observer.takeRecords()
  }

  observer.observe(document.documentElement, { childList: true, characterData: true, subtree: true })
  touched.add(document.body)
  timer = window.setTimeout(() => void work())
}

function takeOutermost(elements: Set<Element>): readonly Element[] {
  const all = new Set(elements)
  elements.clear()
  return [...all].filter((element) => {
    let above = element.parentElement
    while (above && !all.has(above)) above = above.parentElement
    return above === null
  })
}

function isCurrent({ node, text }: TextPiece): boolean {
  return node === null || (node.isConnected && node.data === text)
}

/** Makes a link of a part of a text node, which keeps what stands before it. */
function wrap(node: Text, from: number, to: number, href: string): HTMLAnchorElement {
  const link = document.createElement('a')
  link.href = href
  node.splitText(to)
  const part = node.splitText(from)
  part.before(link)
  link.append(part)
  return link
}
