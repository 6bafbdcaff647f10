import type { MeetingMention, Mention, Target } from '../../../parsers/citation/mention.ts'
import { findMentions } from '../../../parsers/citation/mentions.ts'
import { type Resolution, resolveMention } from '../../../parsers/citation/resolve.ts'
import type { LoadJson } from './json-files.ts'
import { makeMeetingLists } from './meeting-lists.ts'
import { makeNumberLists } from './number-lists.ts'
import { spellingsOf } from './number-lookup.ts'

/** Finds what a text mentions, and what an archive has of it. @throws when a file of the archive cannot be loaded */
export type Resolver = (text: string) => Promise<readonly Resolution[]>

/** Resolves mentions in any text by the look-up files of an archive. */
export function makeResolver(load: LoadJson): Resolver {
  const numbers = makeNumberLists(load)
  const meetings = makeMeetingLists(load)

  async function meetingTargets({ body, date, item }: MeetingMention): Promise<readonly Target[]> {
    // Without its year a date says too little where nothing says when the text is from.
    if (date.startsWith('--')) return []
    const held = await meetings.year(Number(date.slice(0, 4)), await meetings.bodies(body))
    return held
      .filter((meeting) => meeting.date === date)
      .flatMap((meeting): Target[] =>
        item === null
          ? [{ kind: 'meeting', number: null, title: meeting.body, url: meeting.url }]
          : meeting.items
              .filter(({ number }) => number === item)
              .map(({ title, url }) => ({ kind: 'item', number: null, title, url })),
      )
  }

  async function targetsOf(mention: Mention): Promise<readonly Target[]> {
    if (mention.type === 'meeting') return meetingTargets(mention)
    return (await spellingsOf(mention.number, numbers)).flatMap(({ matches }) => matches)
  }

  return async (text) => {
    const names = (await meetings.bodies(null)).map(({ name }) => name)
    const resolved = await Promise.all(
      findMentions(text, names).map(async (mention) => resolveMention(mention, await targetsOf(mention))),
    )
    return resolved.filter((resolution) => resolution !== null)
  }
}
