import { join } from 'node:path'
import { z } from 'zod'
import { diagnostics } from '../../parsers/referat/lint/index.ts'
import { SectionKind } from '../records/item.ts'
import { complaintsOf } from './complaints.ts'
import { UsageError } from './usage-error.ts'
import { readJson } from './written.ts'

export { UsageError }

/** The languages that the interface is written in; the minutes stand as they were written. */
export const Language = z.enum(['da', 'en'])
export type Language = z.infer<typeof Language>

const ruleIds = diagnostics.map(({ ruleId }) => ruleId)

/**
 * `content/archive.json`: what an archive says of itself. Every key may be left out. What is said of a key here is what
 * docs/configuration.md and docs/archive.schema.json say of it.
 */
export const Config = z.strictObject({
  $schema: z
    .string()
    .optional()
    .describe('The JSON Schema of this file, for editors; the program does not read it.'),
  name: z
    .string()
    .min(1)
    .default('Referatarkiv')
    .describe('The name of the archive, at the top of each page.'),
  municipality: z.string().default('').describe('The municipality or authority whose minutes these are.'),
  language: Language.default('da').describe(
    'The language of the interface: Danish or English. The minutes stand as they were written.',
  ),
  baseUrl: z
    .url({ protocol: /^https?$/ })
    .nullable()
    .default(null)
    .describe('Where the site is served, for canonical links: `https://referater.example.dk`.'),
  pathPrefix: z
    .string()
    .regex(/^\/(?:[\w.~-]+\/)*$/, 'expected a path that begins and ends with /, such as / or /referater/')
    .default('/')
    .describe('The folder of the server that the site lies in: `/` or `/referater/`.'),
  contact: z
    .union(
      [z.email(), z.url({ protocol: /^https?$/ })],
      'expected an e-mail address, or an address that begins with http:// or https://',
    )
    .optional()
    .describe('Where readers have errors corrected: an e-mail address, or the address of a page.'),
  accessibilityStatement: z
    .url({ protocol: /^https?$/ })
    .optional()
    .describe('The address of the accessibility statement; `/was/` leads there.'),
  labels: z
    .partialRecord(SectionKind, z.array(z.string().min(1)))
    .default({})
    .describe(
      'More headings of the municipality’s minutes, by what they head: `{"economy": ["Finansiering"]}`.',
    ),
  severity: z
    .partialRecord(z.enum(ruleIds), z.enum(['error', 'warning', 'info', 'off']))
    .default({})
    .describe('How bad a rule of `check` is: `{"noise-line": "off"}`. `off` silences it.'),
  privacy: z
    .strictObject({
      cpr: z
        .enum(['redact', 'refuse', 'allow'])
        .default('redact')
        .describe('CPR numbers: blacked out, the file left out, or printed as they stand.'),
      closedItems: z
        .enum(['withhold', 'publish'])
        .default('withhold')
        .describe('Text under closed items: on no page, or published.'),
      reason: z
        .string()
        .min(1)
        .optional()
        .describe(
          'Why a policy other than the first of its kind was chosen; `allow` and `publish` need one.',
        ),
    })
    .refine(
      ({ cpr, closedItems, reason }) => reason || (cpr !== 'allow' && closedItems !== 'publish'),
      '“allow” and “publish” need a “reason”: say beside them why they were chosen',
    )
    .prefault({})
    .describe('What may be published.'),
  limits: z
    .strictObject({
      fileBytes: z.int().min(1).default(20_000_000).describe('A file of more bytes is left out.'),
    })
    .prefault({})
    .describe('What is read at all.'),
})
export type Config = z.infer<typeof Config>

/** What holds without an `archive.json`. */
export const defaultConfig: Config = Config.parse({})

/**
 * Reads `archive.json` of a content folder; the defaults when there is none.
 * @param overrides options of the command line, which win
 * @throws UsageError for JSON that cannot be read and for unknown or unusable keys, naming the file or option
 */
export async function readConfig(content: string, overrides: Partial<Config> = {}): Promise<Config> {
  const given = complaintsOf(Config.partial(), overrides)
  if ('complaints' in given)
    throw new UsageError(
      given.complaints
        .map(({ path: [key], said }) => said.replace(`${String(key)}: `, `${optionOf(String(key))}: `))
        .join('\n'),
    )
  const config = await readJson(join(content, 'archive.json'), Config, {})
  return { ...config, ...overrides }
}

/** `baseUrl` as an option of the command line: `--base-url`. */
function optionOf(key: string): string {
  return `--${key.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`)}`
}
