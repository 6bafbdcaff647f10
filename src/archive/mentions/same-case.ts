/** What a person says of two case numbers, in `aliases.json` of the content folder. */
import { join } from 'node:path'
import { z } from 'zod'
import { numberKey } from '../../../parsers/citation/number.ts'
import { aliasUnknown } from '../../../parsers/referat/lint/alias-unknown.ts'
import type { Message } from '../../records/message.ts'
import { fileMessage } from '../../records/read.ts'
import type { Case } from '../model.ts'
import { readJson } from '../written.ts'

/** The name of the list in the content folder. */
export const ALIASES_FILE = 'aliases.json'

/** Whether two numbers are those of one case. */
export const SameCase = z.strictObject({
  /** In any spelling: `["20-082075K", "998-2020-82075"]`. */
  numbers: z.tuple([z.string().trim().min(1), z.string().trim().min(1)]),
  same: z.boolean(),
  /** Why, for readers of the page. */
  reason: z.string().trim().min(1),
})
export type SameCase = z.infer<typeof SameCase>

/**
 * Reads `aliases.json` of a content folder; an empty list when there is none.
 * @throws UsageError for a list that cannot be used
 */
export async function readSameCases(content: string): Promise<SameCase[]> {
  return readJson(join(content, ALIASES_FILE), z.array(SameCase), [])
}

/** A message for each number of the list that no case has. */
export function unknownAliases(said: readonly SameCase[], cases: readonly Case[]): Message[] {
  const keys = new Set(cases.map(({ key }) => key))
  return said.flatMap(({ numbers }, at) =>
    numbers
      .filter((number) => !keys.has(numberKey(number)))
      .map((number) =>
        fileMessage(aliasUnknown.ruleId, aliasUnknown.reason(`Entry ${at + 1} of the list names ${number}`)),
      ),
  )
}
