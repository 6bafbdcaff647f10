import type { z } from 'zod'
import { Config } from '../../src/archive/config.ts'
import { archiveInMemory } from '../../src/archive/in-memory.ts'
import type { Lists } from '../../src/archive/lists.ts'
import type { LoadedFile } from '../../src/archive/load.ts'
import type { Archive, ArchivedItem, ArchivedMeeting } from '../../src/archive/model.ts'
import type { Redaction } from '../../src/archive/privacy/redactions.ts'
import { readMinutes } from '../../src/records/read.ts'
import { type MeetingText, minutes } from './minutes.ts'

/** Reads texts as the files of a content folder, in the order given. */
function loadTexts(files: Readonly<Record<string, string>>): LoadedFile[] {
  return Object.entries(files).map(([file, text]) => ({
    file,
    ...readMinutes(file, new TextEncoder().encode(text)),
  }))
}

/** The archive of texts. */
export function archiveOf(
  files: Readonly<Record<string, string>>,
  config: z.input<typeof Config> = {},
  redactions: readonly Redaction[] = [],
): Archive {
  return archiveInMemory(Config.parse(config), loadTexts(files), { redactions })
}

/** The archive of meetings, each in a file of its own: `1.txt`, `2.txt` … */
export function archiveOfMeetings(...meetings: readonly MeetingText[]): Archive {
  return archiveOf(Object.fromEntries(meetings.map((meeting, at) => [`${at + 1}.txt`, minutes(meeting)])))
}

/** The archive of meetings, with what people have written down beside them. */
export function archiveWith(lists: Partial<Lists>, ...meetings: readonly MeetingText[]): Archive {
  const files = Object.fromEntries(meetings.map((meeting, at) => [`${at + 1}.txt`, minutes(meeting)]))
  return archiveInMemory(Config.parse({}), loadTexts(files), lists)
}

/** A meeting that has to be in the archive. */
export function meetingOf(archive: Archive, id: string): ArchivedMeeting {
  const found = archive.meetings.find((meeting) => meeting.id === id)
  if (!found) throw new Error(`no ${id} among ${archive.meetings.map((meeting) => meeting.id).join(', ')}`)
  return found
}

/** An item that has to be in a meeting. */
export function itemOf(archive: Archive, id: string, slug: string): ArchivedItem {
  const { items } = meetingOf(archive, id)
  const found = items.find((item) => item.slug === slug)
  if (!found) throw new Error(`no ${slug} among ${items.map((item) => item.slug).join(', ')}`)
  return found
}

/** Where an item stands: `byraadet/2024-10-09/punkt-1`. */
export function placeOf({ meeting, slug }: ArchivedItem): string {
  return `${meeting.id}/${slug}`
}
