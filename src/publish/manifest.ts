/** SHA-256 hashes of files, in hexadecimal, by path: relative to a folder, with `/`. */
export type Manifest = ReadonlyMap<string, string>

const LINE = /^([\da-f]{64}) {2}(.+)$/s

/** What a line could not hold, and how RFC 8493 writes it. */
const ENCODED: Readonly<Record<string, string>> = { '\n': '%0A', '\r': '%0D', '%': '%25' }
const DECODED: Readonly<Record<string, string>> = { '0A': '\n', '0D': '\r', '25': '%' }

/**
 * Writes a manifest in the form of BagIt (RFC 8493), which `sha256sum -c` reads too: a line a file, hash, two spaces
 * and path, in the order of the paths by code unit.
 */
export function formatManifest(manifest: Manifest): string {
  return [...manifest.keys()]
    .sort()
    .map((path) => `${manifest.get(path)}  ${path.replace(/[\n\r%]/g, (sign) => ENCODED[sign] ?? sign)}\n`)
    .join('')
}

/**
 * Reads a manifest that `formatManifest` wrote.
 * @throws Error naming the line, for anything else: another form, a path that stands twice or leads out of the folder
 */
export function parseManifest(text: string): Manifest {
  const lines = text.split('\n')
  if (lines.pop() !== '') throw new Error(`line ${lines.length + 1}: is cut off`)
  const manifest = new Map<string, string>()
  lines.forEach((line, at) => {
    const fail = (what: string) => new Error(`line ${at + 1}: ${what}`)
    const [, hash, encoded] = LINE.exec(line) ?? []
    if (hash === undefined || encoded === undefined)
      throw fail('expected 64 hexadecimal digits in lower case, two spaces and a path')
    const path = decodePath(encoded)
    if (path === null) throw fail('expected %0A, %0D or %25 where the path has a %')
    if (!staysWithin(path)) throw fail('expected a path of a file within the folder')
    if (manifest.has(path)) throw fail('names a file that an earlier line names')
    manifest.set(path, hash)
  })
  return manifest
}

function decodePath(encoded: string): string | null {
  if (/%(?!0A|0D|25)|\r/.test(encoded)) return null
  return encoded.replace(/%(0A|0D|25)/g, (_, code: string) => DECODED[code] ?? '')
}

function staysWithin(path: string): boolean {
  return path.split('/').every((name) => !['', '.', '..'].includes(name)) && !path.includes('\0')
}
