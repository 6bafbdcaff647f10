import { hash } from 'node:crypto'

/** A file that was made. */
export interface Written {
  /** Relative to the site, with `/`. */
  path: string
  sha256: string
  bytes: number
}

export function writtenOf(path: string, content: Uint8Array): Written {
  return { path, sha256: hash('sha256', content), bytes: content.length }
}
