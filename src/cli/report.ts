import { VFile } from 'vfile'
import { reporter } from 'vfile-reporter'
import { docsUrl } from '../../parsers/referat/lint/index.ts'
import { isList } from '../archive/lists.ts'
import type { FileResult } from '../archive/model.ts'
import type { Built } from '../publish/build.ts'
import { phases } from '../publish/clock.ts'
import type { Message } from '../records/message.ts'

/**
 * The errors and warnings of the files, in vfile-reporter's form, and all there is to say of lists beside them; the
 * other infos are for `referatarkiv check`.
 */
export function reportOf(results: readonly FileResult[], color: boolean): string {
  const files = results.flatMap(({ file, messages }) => {
    const vfile = new VFile({ path: file })
    for (const { line, column, severity, ruleId, reason } of messages) {
      if (severity === 'info' && !isList(file)) continue
      const message = vfile.message(reason, { place: { line, column }, ruleId, source: 'referatarkiv' })
      message.fatal = severity === 'info' ? undefined : severity === 'error'
      message.url = docsUrl(ruleId)
    }
    return vfile.messages.length > 0 ? [vfile] : []
  })
  return files.length > 0 ? `${reporter(files, { color })}\n\n` : ''
}

/** What was built, what there is to say of the minutes, and how long it took. */
export function summaryOf({ archive, unchanged, files, seconds }: Built): string {
  const items = archive.meetings.reduce((sum, meeting) => sum + meeting.items.length, 0)
  const leftOut = archive.results.filter(({ file, read }) => !read && !isList(file)).length
  const all = phases.reduce((sum, phase) => sum + seconds[phase], 0)
  const times = phases
    .filter((phase) => seconds[phase] > 0)
    .map((phase) => `${phase} ${time(seconds[phase])}`)
  return [
    `${[
      counted(archive.meetings.length, 'meeting'),
      counted(items, 'item'),
      counted(archive.cases.length, 'case'),
      ...(leftOut > 0 ? [`${counted(leftOut, 'file')} left out`] : []),
    ].join(', ')}; ${messagesOf(archive.results)}`,
    unchanged
      ? `nothing changed: ${counted(files.kept, 'file')} kept`
      : `${counted(files.made, 'file')} made, ${files.kept} kept, ${files.gone} gone, ${(files.bytes / 1e6).toFixed(1)} MB`,
    `${time(all)}: ${times.join(', ')}`,
  ]
    .map((line) => `${line}\n`)
    .join('')
}

function messagesOf(results: readonly FileResult[]): string {
  const messages = results.flatMap((result) => result.messages)
  return (['error', 'warning', 'info'] satisfies Message['severity'][])
    .map((severity) => counted(messages.filter((message) => message.severity === severity).length, severity))
    .join(', ')
}

/** `1 meeting`, `28 meetings` */
function counted(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`
}

function time(seconds: number): string {
  return `${seconds.toFixed(seconds < 10 ? 2 : 1)} s`
}
