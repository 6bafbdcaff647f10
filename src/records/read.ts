import { createHash } from 'node:crypto'
import type { VFileMessage } from 'vfile-message'
import { fromReferat } from '../../parsers/referat/index.ts'
import type { Labels } from '../../parsers/referat/layouts/index.ts'
import { lint, messageOfFile } from '../../parsers/referat/lint/index.ts'
import { leavesOf, type Referat } from '../../parsers/referat/tree.ts'
import { decode } from '../../parsers/text/decode.ts'
import { meetingFromTree } from './from-tree.ts'
import type { ParseResult, Source } from './meeting.ts'
import type { Message } from './message.ts'

/** A file read: its records, and the tree they were read from. */
export interface Reading {
  result: ParseResult
  tree: Referat
  /** What is known of the file, also when it is no minutes. */
  source: Source
}

/** What a municipality may set for the reading of its minutes, see `src/archive/config.ts`. */
export interface ReadOptions {
  /** More headings, by the kind of section they head. */
  labels?: Labels
}

/** Reads the bytes of a file into records. Never throws: what is wrong with the bytes is in the messages. */
export function readMinutes(file: string, bytes: Uint8Array, { labels }: ReadOptions = {}): Reading {
  const { text, encoding } = decode(bytes)
  const tree = fromReferat(text, labels)
  const meeting = meetingFromTree(tree)
  const messages = lint(tree, { encoding }).map(toMessage)
  const source = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.byteLength,
    encoding,
    lines: leavesOf(tree).length,
  }
  return { result: { file, meeting: meeting && { ...meeting, source }, messages }, tree, source }
}

/** A message about a file as a whole, as bad as its rule is. */
export function fileMessage(ruleId: string, reason: string): Message {
  return toMessage(messageOfFile(ruleId, reason))
}

function toMessage({ line, column, ruleId, fatal, reason }: VFileMessage): Message {
  const severity = fatal ? 'error' : fatal === false ? 'warning' : 'info'
  return { line: line ?? 1, column: column ?? 1, ruleId: ruleId ?? '', severity, reason }
}
