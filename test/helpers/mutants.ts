import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import type { Random } from './random-meeting.ts'

/** Real files to mutate: the corpus beside the checkout where there is one, and the sample content. */
export function realFiles(): Buffer[] {
  return ['../../../shared/corpus/', '../../content/']
    .map((folder) => fileURLToPath(new URL(folder, import.meta.url)))
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith('.txt'))
        .map((name) => readFileSync(folder + name)),
    )
}

const SNIPPETS = [
  ...[
    'Punkt 7: Lukket: Køb',
    'Punkt 1:',
    'Sagsfremstilling',
    'Beslutning',
    'Bilag',
    'Åbent',
    'Sagstype',
    'Sagens forløb',
  ],
  ...[
    'Indholdsfortegnelse',
    'Titel.....\t3',
    'Sagsnr.: 998-2021-',
    '24-000001',
    '-',
    '- punkt',
    '1. a',
    'a\tb',
    '\f',
    '\r',
  ],
  ...[
    'REFERAT Byrådet d. 26-05-2021',
    'Byrådets møde den 26. maj 2021:',
    '09/10/2024 Byrådet',
    '\u00ad',
    '\u00a0',
    '\0',
  ],
  ...[
    '\u2028',
    '\u202e',
    '\ufeff',
    'e\u0301',
    '\ud83c\udf89',
    '__proto__',
    '(',
    '.....',
    'Side 4 af 6',
    '4\f',
    '--\t--',
  ],
] as const

/** A text with one to eight lines dropped, doubled, moved, cut, glued, broken or replaced by lines of the grammar. */
export function mutated(text: string, random: Random): string {
  // A stretch of the file keeps a run of many thousands short.
  const all = text.split('\n')
  const from = random(3) === 0 ? 0 : random(all.length)
  const lines = [...all.slice(0, random(40)), ...all.slice(from, from + 20 + random(160))]
  for (let edits = 1 + random(8); edits > 0; edits--) {
    const at = random(lines.length)
    const line = lines[at] ?? ''
    const cut = random(line.length + 1)
    const snippet = SNIPPETS[random(SNIPPETS.length)] ?? ''
    const edit = [
      () => lines.splice(at, 1 + random(4)),
      () => lines.splice(at, 0, line),
      () => lines.splice(random(lines.length + 1), 0, line),
      () => lines.splice(at, 1, line.slice(0, cut), line.slice(cut)),
      () => lines.splice(at, 2, `${line}${lines[at + 1] ?? ''}`),
      () => lines.splice(at, 0, snippet),
      () => lines.splice(at, 1, line.slice(0, cut) + snippet + line.slice(cut)),
      () =>
        lines.splice(at, 1, line.slice(0, cut) + String.fromCharCode(random(0x3000)) + line.slice(cut + 1)),
    ][random(8)]
    edit?.()
    if (lines.length === 0) lines.push('')
  }
  return lines.join(random(12) === 0 ? '\r\n' : '\n')
}
