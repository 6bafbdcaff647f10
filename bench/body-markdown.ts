import { numberPattern } from '../parsers/citation/find.ts'
import { numberKey } from '../parsers/citation/number.ts'
import { splitTables, type Table } from '../parsers/text/tables.ts'
import type { LinkFor } from '../test/helpers/body.ts'

/** The text of a section as Markdown that says the same: its tables, its lists, and links of the numbers. */
export function bodyToMarkdown(text: string, linkFor: LinkFor): string {
  return splitTables(text)
    .map((part) =>
      Array.isArray(part) ? part.map((line) => proseOf(line, linkFor)).join('\n') : tableOf(part),
    )
    .join('\n\n')
}

function proseOf(line: string, linkFor: LinkFor): string {
  return escaped(line).replace(numberPattern(), (number) => {
    const url = linkFor(numberKey(number))
    return url === null ? number : `[${number}](${url})`
  })
}

function tableOf({ header, rows }: Table): string {
  const width = rows[0]?.length ?? 0
  const row = (cells: readonly string[]): string => `| ${cells.map(escaped).join(' | ')} |`
  const blank = Array.from({ length: width }, () => '')
  return [row(header ?? blank), `|${' --- |'.repeat(width)}`, ...rows.map(row)].join('\n')
}

function escaped(text: string): string {
  return text
    .trim()
    .replace(/[\\`*_[\]<>#&|~]/g, '\\$&')
    .replace(/^[-=+]+$/, '\\$&')
}
