import type { Command } from 'commander'
import type { Built, SiteOptions as Sources } from '../publish/build.ts'
import type { Progress } from '../publish/clock.ts'
import { contentFolder } from './content.ts'
import { overridesOf, type SiteOptions, withSiteOptions } from './options.ts'
import { progressBar } from './progress.ts'

/** `referatarkiv build` */
export function addBuild(program: Command): void {
  withSiteOptions(program.command('build'))
    .description('Builds the site of a folder of minutes.')
    .option('--out <dir>', 'the folder to write the site to; it is replaced whole', '_site')
    .option('--live-reload', 'let pages listen for a rebuild')
    .action(async (options: SiteOptions & { out: string; liveReload?: true }) => {
      // Loaded here, since the other commands need none of it.
      const { buildSite } = await import('../publish/build.ts')
      const { out, liveReload = false } = options
      await run(options, (sources, progress) => buildSite({ ...sources, out, liveReload }, progress))
    })
}

/** `referatarkiv publish` */
export function addPublish(program: Command): void {
  withSiteOptions(program.command('publish'))
    .description('Builds the site into a folder of releases, and makes it the one that is served.')
    .requiredOption('--to <dir>', 'the folder of releases; a web server serves its link “current”')
    .action(async (options: SiteOptions & { to: string }) => {
      const { publishSite } = await import('../publish/build.ts')
      await run(options, (sources, progress) => publishSite({ ...sources, to: options.to }, progress))
    })
}

/** Builds, and tells on standard error how far it has come and what became of it. */
async function run(
  options: SiteOptions,
  build: (sources: Sources, progress: Progress) => Promise<Built>,
): Promise<void> {
  const { reportOf, summaryOf } = await import('./report.ts')
  const { progress, stop } = progressBar()
  try {
    const content = contentFolder(options.content)
    const built = await build({ content, overrides: overridesOf(options) }, progress)
    stop()
    const color = process.stderr.isTTY && !process.env.NO_COLOR
    process.stderr.write(`${reportOf(built.archive.results, color)}${summaryOf(built)}`)
  } finally {
    stop()
  }
}
