/** Text that is hard on a careless pattern or loop. */
interface Shape {
  name: string
  /** Bytes at 1×. */
  size: number
  /** About so many bytes of it. */
  make: (bytes: number) => string
}

const front = 'REFERAT Byrådet d. 26-05-2021\n\n'
const head = `${front}Indholdsfortegnelse\n\nVej.....\t3\n\nPunkt 1: Vej\n\nÅbent\n\n`
const contents = `${front}Indholdsfortegnelse\n`

function filled(pattern: string, bytes: number): string {
  return pattern.repeat(Math.ceil(bytes / Buffer.byteLength(pattern)))
}

/** Each is measured at 1× and at 10× its size. */
export const shapes: readonly Shape[] = [
  {
    name: 'dot leaders',
    size: 200_000,
    make: (bytes) => `${contents}${filled(`Vej${'.'.repeat(900)}x\n`, bytes)}`,
  },
  {
    name: 'tabs',
    size: 20_000,
    make: (bytes) => `${head}${filled('a\tb\n', bytes)}a${filled('\t', bytes)}b\n`,
  },
  {
    name: 'spaces',
    size: 200_000,
    make: (bytes) =>
      [front.trim(), 'Mødedeltagere Bo', 'Indstillinger', 'Sagsnr.: 1', 'Punkt 1: Lukket']
        .map((start) => `${start}${filled(' ', bytes / 5)}x\n`)
        .join('\n'),
  },
  {
    name: 'digits and hyphens',
    size: 200_000,
    make: (bytes) => `${head}${filled('998-2021-1-', bytes)}\n${filled('-', bytes)}`,
  },
  {
    name: 'list markers',
    size: 20_000,
    make: (bytes) => `${head}${filled('- a\n- b\n1. c\na) d\n', bytes)}`,
  },
  {
    name: 'one line',
    size: 500_000,
    make: (bytes) => `${head}${filled('For stemte 17. Vejen (A). ', bytes)}`,
  },
  {
    name: '“Punkt N:” lines',
    size: 20_000,
    make: (bytes) => `${head}${filled('Punkt 2: Vej\nPunkt 4: Sti\n\nPunkt 5: Bro\n', bytes)}`,
  },
  {
    name: 'contents lines',
    size: 50_000,
    make: (bytes) => `${contents}${filled('Vej og sti\nBro.....\t3\n', bytes)}Punkt 1: Vej\n`,
  },
  {
    name: '“Sagsnr.:” lines',
    size: 50_000,
    make: (bytes) => `${head}${filled('Sagsnr.:\n998-\n2021-\nJ.nr.: 1 Dokumentnr.:\n', bytes)}`,
  },
  {
    name: 'decision headings',
    size: 20_000,
    make: (bytes) => `${head}${filled('Byrådets møde den 26. maj 2021:\n\nGodkendt.\n\nBilag\n\n', bytes)}`,
  },
  {
    name: 'attachments and brackets',
    size: 50_000,
    make: (bytes) => `${head}Bilag\n\n${filled('Skitse (rettet\nKort\t998-2021-\n[1] (\n', bytes)}`,
  },
  {
    name: 'combining letters',
    size: 200_000,
    make: (bytes) => `${head}${filled('A\u030a', bytes / 2)}\na${filled('\u0301\u0323', bytes / 2)}\n`,
  },
]

/** A large file as real ones are: items with prose, lists, tables, attachments and decisions. */
export function largeFile(items: number, bytes: number): string {
  const title = (at: number): string => `Renovering af vej ${at + 1}`
  const paragraph = 'Vejen ligger hen, og forvaltningen foreslår, at den sættes i stand i de næste to år.\n'
  const parts = `- første strækning\n- anden strækning\n\nPost\tKr.\nVej\t120.000\nSti\t80.000\n\n`
  const numbers = Array.from({ length: items }, (_, at) => at)
  const prose = filled(`${filled(paragraph, 900)}\n${parts}`, bytes / items)
  return [
    contents,
    ...numbers.map((at) => `${title(at)}.....\t${at + 3}\n`),
    ...numbers.map((at) =>
      [
        `\nPunkt ${at + 1}: ${title(at)}\n\nÅbent\n\nSagsnr.: 998-2021-${at} J.nr.: 05.01.12\n\n`,
        `Resume og sagens baggrund\n\n${prose}Bilag\n\nKort\t998-2021-50${at}\n\n`,
        'Byrådets møde den 26. maj 2021:\n\nGodkendt.\n',
      ].join(''),
    ),
  ].join('')
}
