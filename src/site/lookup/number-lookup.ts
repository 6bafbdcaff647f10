import { looseKey } from '../../../parsers/citation/number.ts'
import type { TypedNumber } from '../../../parsers/citation/spelling.ts'
import type { LoadJson } from './json-files.ts'
import { type ListedNumber, makeNumberLists, type NumberLists, type NumberMatch } from './number-lists.ts'

export type { NumberMatch }

/** What an archive has of a number. */
export interface NumberAnswer {
  /** `near`: it does not have the number; the matches are of numbers that begin in the same way. */
  status: 'found' | 'several' | 'near' | 'unknown'
  matches: readonly NumberMatch[]
}

/**
 * Looks a number up. `unknown` says of one that is not sure that it need be no number.
 * @throws when a file cannot be loaded or has another form, which says nothing of the number
 */
export type NumberLookUp = (number: TypedNumber) => Promise<NumberAnswer>

/** Numbers that are offered at most for one that the archive does not have. */
const OFFERED = 10

/** What the nearest numbers share with it at least, behind its last hyphen. */
const SHARED = 2

/** Digits of a beginning that is not sure to be one. */
const DIGITS = 5

/** Looks numbers up in a site. */
export function makeNumberLookUp(load: LoadJson): NumberLookUp {
  const lists = makeNumberLists(load)
  return async (number) => {
    const [first, ...others] = matchesOf(await spellingsOf(number, lists))
    if (first) return { status: others.length > 0 ? 'several' : 'found', matches: [first, ...others] }
    const near = await numbersNear(number, lists)
    return { status: near.length > 0 ? 'near' : 'unknown', matches: matchesOf(near) }
  }
}

/** The number as the archive spells it: in the same way where it has that, else with other leading zeros. */
export async function spellingsOf(
  { key }: TypedNumber,
  lists: NumberLists,
): Promise<readonly ListedNumber[]> {
  const loose = looseKey(key)
  const same = (await lists.around(loose)).filter((listed) => listed.loose === loose)
  const exact = same.filter((listed) => listed.key === key)
  return exact.length > 0 ? exact : same
}

async function numbersNear({ key, sure }: TypedNumber, lists: NumberLists): Promise<readonly ListedNumber[]> {
  if (!sure && key.replace(/\D/g, '').length < DIGITS) return []
  const begun = await numbersBegun(key, lists)
  return begun.length > 0 || !sure ? begun : nearestNumbers(looseKey(key), lists)
}

/** Numbers that are printed as the key begins; where it has no leading zeros, those that are so without theirs. */
async function numbersBegun(key: string, lists: NumberLists): Promise<readonly ListedNumber[]> {
  // Of zeros alone it cannot be known how many are to be left out.
  const beginning = looseKey(key).replace(/(?<=-)0$/, '')
  const printed = await lists.from(beginning, (listed) => listed.key.startsWith(key), OFFERED)
  if (printed.length > 0 || /(?:^|[-.])0\d*$/.test(key)) return printed
  return lists.from(beginning, () => true, OFFERED)
}

async function nearestNumbers(loose: string, lists: NumberLists): Promise<readonly ListedNumber[]> {
  const shared = await lists.shared(loose)
  return shared < loose.lastIndexOf('-') + 1 + SHARED
    ? []
    : lists.from(loose.slice(0, shared), () => true, OFFERED)
}

function matchesOf(numbers: readonly ListedNumber[]): readonly NumberMatch[] {
  return numbers.flatMap(({ matches }) => matches)
}
