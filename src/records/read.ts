import { createHash } from 'node:crypto'
import type { VFileMessage } from 'vfile-message'
import { fromReferat } from '../../parsers/referat/index.ts'
import type { Labels } from '../../parsers/referat/layouts/index.ts'
import { lint } from '../../parsers/referat/lint/index.ts'
import type { Referat } from '../../parsers/referat/tree.ts'
import { decode } from '../../parsers/text/decode.ts'
import { splitLines } from '../../parsers/text/lines.ts'
import { meetingFromTree } from './from-tree.ts'
import type { ParseResult } from './meeting.ts'
import type { Message } from './message.ts'

/** A file read: its records, and the tree they were read from. */
export interface Reading {
  result: ParseResult
  tree: Referat
}

/** What a municipality may set for the reading of its minutes, see `src/archive/config.ts`. */
export interface ReadOptions {
  /** More headings, by the kind of section they head. */
  labels?: Labels
}

/** Reads the bytes of a file into records. Never throws: what is wrong with the bytes is in the messages. */
export function readMinutes(file: string, bytes: Uint8Array, { labels = {} }: ReadOptions = {}): Reading {
  const { text, encoding } = decode(bytes)
  const tree = fromReferat(text, labels)
  const meeting = meetingFromTree(tree)
  const messages = lint(tree).map(toMessage)
  if (text.trim() === '') messages.push(fileMessage('empty', 'The file is empty and is left out'))
  if (encoding !== 'utf-8' && meeting) {
    messages.unshift({
      ...fileMessage('encoding', `The file is not UTF-8; it is read as ${encoding}`),
      severity: 'info',
    })
  }
  const source = {
    sha256: createHash('sha256').update(bytes).digest('hex'),
    bytes: bytes.byteLength,
    encoding,
    lines: splitLines(text).length,
  }
  return { result: { file, meeting: meeting && { ...meeting, source }, messages }, tree }
}

/** An error about a file as a whole. */
export function fileMessage(ruleId: string, reason: string): Message {
  return { line: 1, column: 1, ruleId, severity: 'error', reason }
}

function toMessage({ line, column, ruleId, fatal, reason }: VFileMessage): Message {
  const severity = fatal ? 'error' : fatal === false ? 'warning' : 'info'
  return { line: line ?? 1, column: column ?? 1, ruleId: ruleId ?? '', severity, reason }
}
