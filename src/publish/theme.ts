/** How an archive is made to look like its municipality: a style sheet and a logo of the content folder. */
import { hash } from 'node:crypto'
import { join } from 'node:path'
import { UsageError } from '../archive/config.ts'
import { readFound } from '../archive/regular.ts'
import { faultOf, isAbsent } from '../archive/system-fault.ts'
import type { Logo } from '../site/site.tsx'
import type { Assets } from './assets.ts'
import { logoFlaw } from './theme/logo.ts'
import { logoSize } from './theme/logo-size.ts'
import { styleFlaw } from './theme/style.ts'

/** A file of the theme as it is published. */
export interface ThemeFile {
  /** What pages ask for it under. */
  name: 'ownStyle' | 'logo'
  /** Its name in `/assets/`, with a hash of its content. */
  file: string
  content: Uint8Array
  /** Of a logo. */
  size: Pick<Logo, 'width' | 'height'> | null
}

/** A file that a content folder may have. */
interface Kind {
  name: ThemeFile['name']
  /** Its name in the content folder. */
  source: string
  /** Bytes; a larger one is refused. */
  most: number
  /** What is wrong with it, in a few words; null for nothing. */
  flaw: (bytes: Uint8Array) => string | null
  /** What is published of it. */
  publish: (bytes: Uint8Array) => Uint8Array
  sizeOf: (bytes: Uint8Array) => ThemeFile['size']
}

const asIs = (bytes: Uint8Array) => bytes

/** The first logo that is there is the one. */
const KINDS: readonly Kind[] = [
  {
    name: 'ownStyle',
    source: 'theme.css',
    most: 50_000,
    flaw: styleFlaw,
    publish: inLayer,
    sizeOf: () => null,
  },
  {
    name: 'logo',
    source: 'logo.svg',
    most: 100_000,
    flaw: logoFlaw.svg,
    publish: asIs,
    sizeOf: logoSize.svg,
  },
  {
    name: 'logo',
    source: 'logo.png',
    most: 100_000,
    flaw: logoFlaw.png,
    publish: asIs,
    sizeOf: logoSize.png,
  },
]

/**
 * Reads the theme of a content folder; empty when it has none.
 * @throws UsageError for a file that cannot be used, naming it
 */
export async function readTheme(content: string): Promise<ThemeFile[]> {
  const read = await Promise.all(KINDS.map((kind) => readKind(content, kind)))
  return read.flatMap((file, at) => {
    const isSecond = read.slice(0, at).some((other) => other?.name === file?.name)
    return file && !isSecond ? file : []
  })
}

/** The logo among the files of a theme. */
export function logoOf(theme: readonly ThemeFile[]): Logo | undefined {
  const logo = theme.find(({ name }) => name === 'logo')
  return logo?.size ? { file: logo.file, ...logo.size } : undefined
}

/** The assets of a site with those of its theme. */
export function withTheme(assets: Assets, theme: readonly ThemeFile[]): Assets {
  const names = Object.fromEntries(theme.map(({ name, file }) => [name, file]))
  return { ...assets, files: [...assets.files, ...theme], names: { ...assets.names, ...names } }
}

async function readKind(content: string, kind: Kind): Promise<ThemeFile | null> {
  const { name, source, most } = kind
  const path = join(content, source)
  const bytes = await readBytes(path, most)
  if (!bytes) return null
  const flaw = kind.flaw(bytes)
  if (flaw !== null) throw new UsageError(`${path}: ${flaw}. Mend it, or take it away.`)
  const published = kind.publish(bytes)
  const file = source.replace('.', `-${hash('sha256', published).slice(0, 8)}.`)
  return { name, file, content: published, size: kind.sizeOf(bytes) }
}

async function readBytes(path: string, most: number): Promise<Uint8Array | null> {
  try {
    const read = await readFound(path, Number.POSITIVE_INFINITY)
    if ('refused' in read)
      throw new UsageError(`${path}: ${read.refused}. Put the file itself in its place, or take it away.`)
    if (read.bytes.length <= most) return read.bytes
    throw new UsageError(
      `${path}: it has ${read.bytes.length} bytes, and at most ${most} are allowed. Make it smaller.`,
    )
  } catch (error) {
    if (error instanceof UsageError) throw error
    if (isAbsent(error)) return null
    throw new UsageError(`${path}: cannot be read: ${faultOf(error)}. Make it readable, or take it away.`)
  }
}

/** The theme wins over every style of the site but those of print. */
function inLayer(bytes: Uint8Array): Uint8Array {
  const css = new TextDecoder().decode(bytes)
  return new TextEncoder().encode(`@layer theme {\n${css.trim()}\n}\n`)
}
