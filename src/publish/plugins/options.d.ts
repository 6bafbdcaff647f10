/** What the plugins want to know. */
export interface LinkOptions {
  /** The address of the archive's site, the folder of a built site, or what reads the JSON files of one by their paths. */
  archive: string | URL | ((path: string, again: boolean) => Promise<unknown>)
  /** Where the site is served, when it is not at an address and does not say so itself. */
  home?: string
}
