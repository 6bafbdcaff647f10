/** A file of a site: what it was made of, and how it was left on disk. */
export interface Output {
  /** Relative to the site, with `/`; a folder ends with one. */
  path: string
  /** Stands for everything that the file was made of. */
  key: string
  sha256: string
  bytes: number
  /** When the file system last saw it change, in milliseconds: no program can set it back. 0 while unknown. */
  changed: number
  /** The links of a page to places in other pages: these may go while the pages stay. */
  places?: readonly string[]
}

/** The files of a site by their path. */
export type Outputs = ReadonlyMap<string, Output>

/** The folders that files lie in, as paths that end with `/`, the site's own aside. */
export function foldersOf(paths: Iterable<string>): Set<string> {
  const folders = new Set<string>()
  for (const path of paths) {
    for (let end = path.lastIndexOf('/'); end > 0; end = path.lastIndexOf('/', end - 1)) {
      const folder = path.slice(0, end + 1)
      if (folders.has(folder)) break
      folders.add(folder)
    }
  }
  return folders
}
