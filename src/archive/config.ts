import { readFile, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { z } from 'zod'
import { diagnostics } from '../../parsers/referat/lint/index.ts'
import { SectionKind } from '../records/item.ts'
import { messageOf } from './message-of.ts'
import { nearest } from './nearest.ts'

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
    .regex(/^\/(?:[\w.~-]+\/)*$/, 'expected a path such as / or /referater/')
    .default('/')
    .describe('The folder of the server that the site lies in: `/` or `/referater/`.'),
  contact: z
    .union([z.email(), z.url({ protocol: /^https?$/ })])
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
      'allow and publish need a reason',
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

/** A configuration or an option that cannot be used; the message is for a person, the command ends with 2. */
export class UsageError extends Error {
  override name = 'UsageError'
}

/**
 * Reads `archive.json` of a content folder; the defaults when there is none.
 * @param overrides options of the command line, which win
 * @throws UsageError for JSON that cannot be read and for unknown or unusable keys, naming the file or option
 */
export async function readConfig(content: string, overrides: Partial<Config> = {}): Promise<Config> {
  const file = join(content, 'archive.json')
  validate(Config.partial(), overrides, 'the options')
  const config = validate(Config, await readJson(file), file)
  return { ...config, ...overrides }
}

function validate<Schema extends z.ZodType>(schema: Schema, value: unknown, from: string): z.output<Schema> {
  const parsed = schema.safeParse(value)
  if (parsed.success) return parsed.data
  throw new UsageError(parsed.error.issues.flatMap((issue) => explain(issue, from)).join('\n'))
}

async function readJson(file: string): Promise<unknown> {
  let text: string
  try {
    // A FIFO would keep the build waiting.
    if (!(await stat(file)).isFile()) throw new Error('no regular file')
    text = await readFile(file, 'utf8')
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return {}
    throw new UsageError(`${file}: cannot be read (${String(error)})`)
  }
  try {
    return JSON.parse(text.replace(/^\ufeff/, ''))
  } catch (error) {
    throw new UsageError(`${file}: not JSON (${messageOf(error)})`)
  }
}

function explain(issue: z.core.$ZodIssue, from: string): string[] {
  if (issue.code !== 'unrecognized_keys')
    return [`${from}: ${issue.path.join('.') || 'the file'}: ${issue.message}`]
  const [place] = issue.path
  const [what, known] =
    place === 'severity' ? ['rule', ruleIds] : ['key', place ? [] : Object.keys(Config.shape)]
  return issue.keys.map((key) => {
    const meant = nearest(key, known)
    const at = place ? `${issue.path.join('.')}: ` : ''
    return `${from}: ${at}unknown ${what} “${key}”.${meant ? ` Did you mean “${meant}”?` : ''}`
  })
}
