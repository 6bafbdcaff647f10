import type { Command } from 'commander'
import type { Config } from '../archive/config.ts'
import { CONTENT_HELP } from './content.ts'

/** What the commands that build a site share. */
export interface SiteOptions {
  content?: string
  name?: string
  municipality?: string
  baseUrl?: string
  pathPrefix?: string
}

/** Adds the options that say what to build. They win over `archive.json`. */
export function withSiteOptions(command: Command): Command {
  return command
    .option('--content <dir>', CONTENT_HELP)
    .option('--name <name>', 'the name of the archive')
    .option('--municipality <name>', 'whose minutes these are')
    .option('--base-url <url>', 'where the site is served, for canonical links')
    .option('--path-prefix <path>', 'the folder of the server that the site lies in, such as /referater/')
}

/** The given options that override the configuration file. */
export function overridesOf({ name, municipality, baseUrl, pathPrefix }: SiteOptions): Partial<Config> {
  return {
    ...(name !== undefined && { name }),
    ...(municipality !== undefined && { municipality }),
    ...(baseUrl !== undefined && { baseUrl }),
    ...(pathPrefix !== undefined && { pathPrefix }),
  }
}
