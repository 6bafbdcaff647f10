import type { Command } from 'commander'
import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { docsUrl } from '../../parsers/referat/lint/index.ts'
import type { FileResult } from '../archive/model.ts'
import { REDACTIONS_FILE } from '../archive/privacy/redactions.ts'
import type { Built } from '../publish/build.ts'
import { overridesOf, type SiteOptions, withSiteOptions } from './options.ts'
import { progressBar } from './progress.ts'

/** `referatarkiv build` */
export function addBuild(program: Command): void {
  withSiteOptions(program.command('build'))
    .description('Builds the site of a folder of minutes.')
    .option('--live-reload', 'let pages listen for a rebuild')
    .action(async (options: SiteOptions & { liveReload?: true }) => {
      // Loaded here, since the other commands need none of it.
      const { buildSite } = await import('../publish/build.ts')
      const begun = performance.now()
      const { progress, stop } = progressBar()
      try {
        const built = await buildSite({ ...options, overrides: overridesOf(options) }, progress)
        stop()
        process.stderr.write(`${report(built.archive.results)}${summary(built, performance.now() - begun)}\n`)
      } finally {
        stop()
      }
    })
}

/**
 * The errors and warnings of the files, in vfile-reporter's form, and all there is to say of the redaction list; the
 * other infos are for `referatarkiv check`.
 */
function report(results: readonly FileResult[]): string {
  const files = results.flatMap(({ file, messages }) => {
    const vfile = new VFile({ path: file })
    for (const { line, column, severity, ruleId, reason } of messages) {
      if (severity === 'info' && file !== REDACTIONS_FILE) continue
      const message = vfile.message(reason, { place: { line, column }, ruleId, source: 'referatarkiv' })
      message.fatal = severity === 'info' ? undefined : severity === 'error'
      message.url = docsUrl(ruleId)
    }
    return vfile.messages.length > 0 ? [vfile] : []
  })
  return files.length > 0
    ? `${reporter(files, { color: process.stderr.isTTY && !process.env.NO_COLOR })}\n\n`
    : ''
}

function summary({ archive, files }: Built, milliseconds: number): string {
  const items = archive.meetings.reduce((sum, meeting) => sum + meeting.items.length, 0)
  const leftOut = archive.results.filter(
    ({ file, read }) => !read && file !== REDACTIONS_FILE,
  ).length
  return [
    `${archive.meetings.length} meetings`,
    `${items} items`,
    `${archive.cases.length} cases`,
    `${files} files written`,
    ...(leftOut > 0 ? [`${leftOut} files left out`] : []),
    `${(milliseconds / 1000).toFixed(1)} s`,
  ].join(', ')
}
