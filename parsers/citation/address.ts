/** How far a number is looked round from. */
const REACH = 200

/** What a URL or a path is set off by in a text. */
const STOPS = ' \t\r\n"\'<>()[]{}|'

/** What makes a run of characters without a space an address or a path, by what stands before the number. */
const ADDRESS_BEFORE = /:\/\/|@|\\|^www\.|^\/[a-z\d]|[a-zæøå]\/|^10\.\d{4,}\/|=/i
const ADDRESS_BEHIND = /[@\\]/
const FILE_NAME = /^\.[a-z][a-z\d]{1,4}(?![a-zæøå\d])/i

/**
 * Whether a stretch of a text is part of a URL, a path, an e-mail address or the name of a file: a number there is a
 * link already, or the name of a thing that is not in the archive.
 */
export function isInAddress(text: string, from: number, to: number): boolean {
  let [begin, end] = [from, to]
  while (begin > Math.max(0, from - REACH) && !STOPS.includes(text.charAt(begin - 1))) begin -= 1
  while (end < Math.min(text.length, to + REACH) && !STOPS.includes(text.charAt(end))) end += 1
  const behind = text.slice(to, end)
  return ADDRESS_BEFORE.test(text.slice(begin, from)) || ADDRESS_BEHIND.test(behind) || FILE_NAME.test(behind)
}
